'use client';

import { Check, Play } from 'lucide-react';
import { formatClock, formatDuration } from '../../../lib/format-time';
import { isOver, type RunSheetEntry, runSheet } from '../../../lib/room/run-sheet';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import css from './chair.module.css';

/** The run sheet as the chair uses it: any round that has not run can be started or skipped. */
export function RoundList({ startOnly = false }: { startOnly?: boolean }) {
  const { briefing, view } = useRoom();
  const now = useServerNow();
  const open = view.rounds.some((round) => round.state === 'open');
  return (
    <ol className={css.rounds}>
      {runSheet(briefing, view, now).map((entry) => (
        <li key={entry.id} className={entry.state === 'now' ? css.now : undefined}>
          {entry.state === 'done' && <Check size={18} strokeWidth={2.6} aria-label="done" />}
          {entry.state === 'now' && <Play size={18} strokeWidth={2.4} aria-label="now" />}
          {(entry.state === 'pending' || entry.state === 'skipped') && <span />}
          <span className={entry.state === 'skipped' ? css.skipped : undefined}>
            {entry.title}
            {entry.state === 'skipped' && <span className="sr"> skipped</span>}
          </span>
          <span className="num">{roundTime(entry)}</span>
          {isOver(entry) && <span className={`${css.over} num`}>over by {formatDuration(entry.overMs)}</span>}
          {!(startOnly && open) && <RoundButtons entry={entry} open={open} />}
        </li>
      ))}
    </ol>
  );
}

function roundTime(entry: RunSheetEntry): string {
  if (entry.state === 'now') {
    const left = entry.plannedMs - (entry.spentMs ?? 0);
    return left >= 0 ? `${formatClock(left)} left` : formatClock(left);
  }
  return formatDuration(entry.state === 'done' ? (entry.spentMs ?? 0) : entry.plannedMs);
}

function RoundButtons({ entry, open }: { entry: RunSheetEntry; open: boolean }) {
  const { may, send } = useRoom();
  if (entry.state === 'done' || entry.state === 'now' || !may('startRound')) return null;
  return (
    <span className={css.roundActs}>
      {!open && (
        <button
          type="button"
          className="btn sm"
          aria-label={`Start ${entry.title}`}
          onClick={() => send({ type: 'startRound', roundId: entry.id })}
        >
          Start
        </button>
      )}
      {entry.state === 'pending' && (
        <button
          type="button"
          className="btn quiet sm"
          aria-label={`Skip ${entry.title}`}
          onClick={() => send({ type: 'skipRound', roundId: entry.id })}
        >
          Skip
        </button>
      )}
    </span>
  );
}
