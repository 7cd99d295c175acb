import type { RoundKind } from '@mockpanel/shared/pack/schema';
import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import { nameOf } from './people';
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

const ASKED: readonly RoundKind[] = ['presentation', 'panel-questions', 'pressure'];

/** Cutting in belongs to stress mode; everywhere else a raised hand asks for the floor. */
export function tableActions(place: Place): TableAction[] {
  const { briefing, view } = place;
  const { round } = view;
  if (!round || (round.state !== 'running' && round.state !== 'paused')) return [];
  if (!ASKED.includes(round.kind)) return [];
  const own = view.interruption?.participantId === briefing.me.participantId;
  if (own) return [goOn(place)];
  if (round.kind === 'presentation' && briefing.settings.mode === 'stress') return [interruptAction(place)];
  return handAction(place);
}

/** Letting the talk go on also ends the answer that the interruption was for. */
function goOn({ briefing, view }: Place): TableAction {
  const asking = view.asking?.participantId === briefing.me.participantId;
  const commands: CommandBody[] = [
    ...(asking ? [{ type: 'endAnswer' } as const] : []),
    { type: 'resumeTalk' },
  ];
  return { id: 'go-on', label: 'Let them go on', commands, reason: null, main: true };
}

function interruptAction({ view, mine }: Place): TableAction {
  const left = mine.interruptionsLeft ?? 0;
  const reason =
    view.interruption !== null
      ? `${nameOf(view, view.interruption.participantId)} has cut in`
      : left > 0
        ? null
        : 'you have used both';
  return {
    id: 'interrupt',
    label: left > 0 ? `Interrupt, ${left} left` : 'Interrupt',
    commands: reason === null ? [{ type: 'interrupt' }] : [],
    reason,
    main: false,
  };
}

function handAction({ briefing, view }: Place): TableAction[] {
  const me = briefing.me.participantId ?? '';
  const up = view.hands.includes(me);
  if (!up && (view.turn === me || view.asking?.participantId === me)) return [];
  return [
    {
      id: 'hand',
      label: up ? 'Lower your hand' : 'Raise your hand',
      commands: [{ type: 'raiseHand', raised: !up }],
      reason: null,
      main: false,
      on: up,
    },
  ];
}

/** "You are 2nd, after Ben." and the like, for whoever has a hand up; else whose hands are. */
export function handsLine({ briefing, view }: Pick<Place, 'briefing' | 'view'>): string | null {
  const before = view.hands.slice(0, Math.max(0, view.hands.indexOf(briefing.me.participantId ?? '')));
  if (view.hands.includes(briefing.me.participantId ?? ''))
    return before.length === 0
      ? 'Your hand is up, you’re first.'
      : `Your hand is up, after ${before.map((id) => nameOf(view, id)).join(', ')}.`;
  if (view.hands.length === 0) return null;
  return `Hands up: ${view.hands.map((id) => nameOf(view, id)).join(', ')}.`;
}
