import type { RoundKind } from '@mockpanel/shared/pack/schema';
import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import type { cockpit } from '../../messages/en/cockpit';
import type { TextsOf } from '../i18n/area';
import { nameOf, type PeopleTexts } from './people';
import type { CommandBody } from './room-client';

/** One thing a panelist may do at the table beside asking. */
export interface TableAction {
  id: 'hand' | 'interrupt' | 'go-on';
  label: string;
  /** Sent in this order; empty while it cannot be done. */
  commands: CommandBody[];
  /** Why it cannot be done now; null: it can. */
  reason: string | null;
  main: boolean;
  /** My hand is up. */
  on?: boolean;
}

interface Place {
  briefing: Briefing;
  view: View;
  mine: Mine;
}

interface Texts {
  table: TextsOf<typeof cockpit>['table'];
  people: PeopleTexts;
}

const ASKED: readonly RoundKind[] = ['presentation', 'panel-questions', 'pressure'];

/** Cutting in belongs to stress mode; everywhere else a raised hand asks for the floor. */
export function tableActions(place: Place, texts: Texts): TableAction[] {
  const { briefing, view } = place;
  const { round } = view;
  if (!round || (round.state !== 'running' && round.state !== 'paused')) return [];
  if (!ASKED.includes(round.kind)) return [];
  const own = view.interruption?.participantId === briefing.me.participantId;
  if (own) return [goOn(place, texts)];
  if (round.kind === 'presentation' && briefing.settings.mode === 'stress')
    return [interruptAction(place, texts)];
  return handAction(place, texts);
}

/** Letting the talk go on also ends the answer that the interruption was for. */
function goOn({ briefing, view }: Place, { table: t }: Texts): TableAction {
  const asking = view.asking?.participantId === briefing.me.participantId;
  const commands: CommandBody[] = [
    ...(asking ? [{ type: 'endAnswer' } as const] : []),
    { type: 'resumeTalk' },
  ];
  return { id: 'go-on', label: t.goOn, commands, reason: null, main: true };
}

function interruptAction({ view, mine }: Place, { table: t, people }: Texts): TableAction {
  const left = mine.interruptionsLeft ?? 0;
  const reason = notNow(view, left, { table: t, people });
  return {
    id: 'interrupt',
    label: left > 0 ? t.interruptLeft(left) : t.interrupt,
    commands: reason === null ? [{ type: 'interrupt' }] : [],
    reason,
    main: false,
  };
}

/** Why nobody, or I, may cut in now. */
function notNow(view: View, left: number, { table: t, people }: Texts): string | null {
  if (view.interruption) return t.cutIn(nameOf(view, view.interruption.participantId, people));
  if (view.safeStopped) return t.stopped;
  if (view.finishing) return t.finishing;
  return left > 0 ? null : t.used;
}

function handAction({ briefing, view }: Place, { table: t }: Texts): TableAction[] {
  const me = briefing.me.participantId ?? '';
  const up = view.hands.includes(me);
  if (!up && (view.turn === me || view.asking?.participantId === me)) return [];
  return [
    {
      id: 'hand',
      label: up ? t.lower : t.raise,
      commands: [{ type: 'raiseHand', raised: !up }],
      reason: null,
      main: false,
      on: up,
    },
  ];
}

/** Where my hand is among those that are up, and else whose hands are. */
export function handsLine(
  { briefing, view }: Pick<Place, 'briefing' | 'view'>,
  { table: t, people }: Texts,
): string | null {
  const names = view.hands.map((id) => nameOf(view, id, people));
  const mine = view.hands.indexOf(briefing.me.participantId ?? '');
  if (mine === 0) return t.first;
  if (mine > 0) return t.after(names.slice(0, mine).join(', '));
  return names.length === 0 ? null : t.up(names.join(', '));
}
