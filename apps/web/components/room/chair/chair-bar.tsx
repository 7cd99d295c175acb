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
import { type ChairAction, chairActions } from '../../../lib/room/chair-actions';
import { useRoom } from '../../../lib/room/use-room';
import { useLayout } from '../use-layout';
import { useShortcuts } from '../use-shortcuts';
import css from './chair.module.css';
import { RevealDialog } from './reveal-dialog';
import { RoomDialog } from './room-dialog';

const ICONS: Record<ChairAction['id'], LucideIcon> = {
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

const KEYS: Partial<Record<ChairAction['id'], string>> = { pause: 'Space', resume: 'Space' };

/** The chair's controls: dark in both themes; what cannot be used now stays, dashed, with the reason. */
export function ChairBar() {
  const { briefing, view, mine } = useRoom();
  const [dialog, setDialog] = useState<'reveal' | 'room' | null>(null);
  const phone = useLayout() === 'phone';
  const actions = chairActions({ briefing, view, mine });
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
    ...(panelist ? {} : { n: () => act('part', 'next') }),
  });
  const main = actions.find((action) => action.main && action.reason === null) ?? actions[0];
  const shown = phone ? actions.filter((action) => action === main) : actions;
  return (
    <section className={css.bar} aria-label="Chair’s controls">
      {!phone && <BarState />}
      {shown.map((action) => (
        <ActionButton key={action.id} action={action} onRun={run} main={action === main} />
      ))}
      {!phone && <span className="grow" />}
      <RoomButton phone={phone} onOpen={() => setDialog('room')} />
      <RevealDialog open={dialog === 'reveal'} onClose={closed('reveal')} />
      <RoomDialog
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
function RoomButton({ phone, onOpen }: { phone: boolean; onOpen: () => void }) {
  const { view } = useRoom();
  const hands = view.hands.length;
  const handWords = hands === 0 ? '' : `, ${hands} ${hands === 1 ? 'hand' : 'hands'} up`;
  if (phone)
    return (
      <button
        type="button"
        className={`btn icon ${css.more}`}
        aria-label={`All controls${handWords}`}
        onClick={onOpen}
      >
        {hands > 0 && (
          <>
            <Hand size={20} aria-hidden="true" />
            <span className="num">{hands}</span>
          </>
        )}
        <Ellipsis size={22} aria-hidden="true" />
      </button>
    );
  const Icon = hands > 0 ? Hand : view.locked ? Lock : Users;
  return (
    <button type="button" className="btn quiet" onClick={onOpen}>
      <Icon size={20} aria-hidden="true" />
      <span>
        Room and people
        {hands > 0 && <span className="num">, {hands}</span>}
        <span className="sr">{hands > 0 ? (hands === 1 ? ' hand up' : ' hands up') : ''}</span>
        {view.locked && <span className="sr">, locked</span>}
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
  const key = KEYS[action.id];
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
        {main && key && <kbd className="wide-only">{key}</kbd>}
      </span>
      {action.reason && <small>{action.reason}</small>}
    </button>
  );
}

function BarState() {
  const { briefing, view, mine } = useRoom();
  const [title, words] = barWords(
    view.state,
    view.rounds.every((round) => round.state === 'pending') ? 'first' : view.round?.state,
    mine.clockRecovered === true,
  );
  const extended = view.rounds.reduce(
    (sum, round) => sum + Math.max(0, (round.spentMs ?? 0) - round.totalMs),
    0,
  );
  return (
    <span className={css.state} aria-live="polite">
      <b>{briefing.me.participantId === null ? `Facilitator. ${title}` : title}</b>
      <span className="num">
        {words}
        {extended >= 1_000 && `, ${formatDuration(extended)} over so far`}
      </span>
    </span>
  );
}

function barWords(phase: string, round: string | undefined, recovered: boolean): [string, string] {
  if (recovered) return ['The server was away', 'the clock waits where it was last known'];
  if (phase === 'lobby') return ['Not started', 'everyone sees the same clock'];
  if (phase === 'debrief') return ['Everything is open', 'debrief together'];
  if (round === 'running') return ['Running the room', 'everyone sees the same clock'];
  if (round === 'paused') return ['Paused for everyone', 'the clock waits'];
  if (round === 'first') return ['The session has started', 'the first round comes next'];
  return ['Between rounds', 'sheets can still change'];
}
