'use client';

import {
  Ellipsis,
  Hand,
  Lock,
  type LucideIcon,
  MailOpen,
  Pause,
  Play,
  Plus,
  SkipForward,
  Square,
  StepForward,
  Users,
} from 'lucide-react';
import { useState } from 'react';
import { formatDuration } from '../../../lib/format-time';
import { useTexts } from '../../../lib/i18n/texts';
import { type ChairAction, type ChairTexts, chairActions } from '../../../lib/room/chair-actions';
import { useRoom } from '../../../lib/room/use-room';
import { chair } from '../../../messages/en/chair';
import { debrief } from '../../../messages/en/debrief';
import { people } from '../../../messages/en/people';
import { useBarHeight } from '../use-bar-height';
import { type Layout, useLayout } from '../use-layout';
import { useShortcuts } from '../use-shortcuts';
import css from './chair.module.css';
import { RevealDialog } from './reveal-dialog';
import { RoomControl } from './room-control';

const ICONS: Record<ChairAction['id'], LucideIcon> = {
  debrief: SkipForward,
  'show-change': MailOpen,
  start: Play,
  pause: Pause,
  resume: Play,
  extend: Plus,
  part: StepForward,
  'go-on': Play,
  call: Hand,
  next: SkipForward,
  close: Square,
  reveal: MailOpen,
};

const SPACED: readonly ChairAction['id'][] = ['pause', 'resume'];

/** The chair's controls: dark in both themes; what cannot be used now stays, dashed, with the reason. */
export function ChairBar() {
  const { briefing, view, mine } = useRoom();
  const t = useTexts(chair);
  const who = useTexts(people);
  const [dialog, setDialog] = useState<'reveal' | 'room' | null>(null);
  const layout = useLayout();
  const phone = layout === 'phone';
  const bar = useBarHeight();
  const actions = chairActions(
    { briefing, view, mine },
    { chair: t, debrief: useTexts(debrief), people: who },
  );
  // A dialog hears of its closing late, when the next one may be open already.
  const closed = (one: 'reveal' | 'room') => () => setDialog((now) => (now === one ? null : now));
  const run = useRun(() => setDialog('reveal'));
  const act = (...ids: ChairAction['id'][]) => {
    const found = actions.find((action) => ids.includes(action.id) && action.reason === null);
    if (found) run(found);
  };
  const panelist = briefing.me.participantId !== null && briefing.me.role === 'panelist';
  useShortcuts({
    ' ': () => act('pause', 'resume', 'start'),
    ...(panelist ? {} : { n: () => act('part', 'next', 'debrief') }),
  });
  const main = actions.find((action) => action.main && action.reason === null) ?? actions[0];
  const shown = phone ? actions.filter((action) => action === main) : actions;
  return (
    <section className={css.bar} aria-label={t.controls} ref={bar}>
      {!phone && <BarState />}
      {shown.map((action) => (
        <ActionButton key={action.id} action={action} onRun={run} main={action === main} />
      ))}
      {layout === 'desk' && <span className="grow" />}
      <RoomButton layout={layout} onOpen={() => setDialog('room')} />
      <RevealDialog open={dialog === 'reveal'} onClose={closed('reveal')} />
      <RoomControl
        open={dialog === 'room'}
        onClose={closed('room')}
        actions={
          phone && (
            <div className={css.stack}>
              {actions.map((action) => (
                <ActionButton
                  key={action.id}
                  action={action}
                  main={false}
                  onRun={(chosen) => {
                    setDialog(null);
                    run(chosen);
                  }}
                />
              ))}
            </div>
          )
        }
      />
    </section>
  );
}

/** Opens everything else; says so when a hand is up or the room is locked. */
function RoomButton({ layout, onOpen }: { layout: Layout; onOpen: () => void }) {
  const { view } = useRoom();
  const t = useTexts(chair);
  const hands = view.hands.length;
  const RoomIcon = view.locked ? Lock : Users;
  if (layout !== 'desk') {
    const name = layout === 'phone' ? t.all : t.room;
    const withHands = layout === 'phone' ? t.allHands(hands) : t.roomHands(hands);
    return (
      <button
        type="button"
        className={`btn icon ${css.more}`}
        aria-label={hands === 0 ? name : withHands}
        title={name}
        onClick={onOpen}
      >
        {hands > 0 && (
          <>
            <Hand size={20} aria-hidden="true" />
            <span className="num">{hands}</span>
          </>
        )}
        {layout === 'phone' ? (
          <Ellipsis size={22} aria-hidden="true" />
        ) : (
          <RoomIcon size={22} aria-hidden="true" />
        )}
      </button>
    );
  }
  const Icon = hands > 0 ? Hand : view.locked ? Lock : Users;
  return (
    <button type="button" className="btn quiet" onClick={onOpen}>
      <Icon size={20} aria-hidden="true" />
      <span>
        {t.room}
        {hands > 0 && <span className="num">, {hands}</span>}
        <span className="sr">{hands > 0 ? ` ${hands === 1 ? t.handUp : t.handsUp}` : ''}</span>
        {view.locked && <span className="sr">, {t.locked}</span>}
      </span>
    </button>
  );
}

/** Sends what an action stands for; the reveal asks first. */
function useRun(askReveal: () => void) {
  const { send } = useRoom();
  return (action: ChairAction) => {
    if (action.id === 'reveal') return askReveal();
    for (const command of action.commands) send(command);
  };
}

interface ActionButtonProps {
  action: ChairAction;
  main: boolean;
  onRun: (action: ChairAction) => void;
}

function ActionButton({ action, main, onRun }: ActionButtonProps) {
  const Icon = ICONS[action.id];
  const t = useTexts(chair);
  return (
    <button
      type="button"
      className={`btn ${main ? css.go : ''} ${action.reason ? css.waits : ''}`}
      aria-disabled={action.reason !== null}
      onClick={() => action.reason === null && onRun(action)}
    >
      <span className="row g2">
        <Icon size={20} aria-hidden="true" />
        {action.label}
        {main && SPACED.includes(action.id) && <kbd className="wide-only">{t.space}</kbd>}
      </span>
      {action.reason && <small>{action.reason}</small>}
    </button>
  );
}

function BarState() {
  const { briefing, view, mine } = useRoom();
  const t = useTexts(chair).state;
  const { title, words } = barWords(
    view.state,
    view.rounds.every((round) => round.state === 'pending') ? 'first' : view.round?.state,
    mine.clockRecovered === true,
    t,
  );
  const extended = view.rounds.reduce(
    (sum, round) => sum + Math.max(0, (round.spentMs ?? 0) - round.totalMs),
    0,
  );
  return (
    <span className={`${css.state} ${mine.clockRecovered ? css.told : ''}`} aria-live="polite">
      <b>{briefing.me.participantId === null ? t.facilitator(title) : title}</b>
      <span className="num">
        {words}
        {extended >= 1_000 && t.over(formatDuration(extended))}
      </span>
    </span>
  );
}

function barWords(
  phase: string,
  round: string | undefined,
  recovered: boolean,
  t: ChairTexts['state'],
): { title: string; words: string } {
  if (recovered) return t.recovered;
  if (phase === 'lobby') return t.lobby;
  if (phase === 'debrief') return t.debrief;
  if (round === 'running' || round === 'paused' || round === 'first') return t[round];
  return t.between;
}
