'use client';

import { Check, Play } from 'lucide-react';
import { formatClock, formatDuration } from '../../../lib/format-time';
import { useTexts } from '../../../lib/i18n/texts';
import { usePreference } from '../../../lib/room/preferences';
import type { ClockTexts } from '../../../lib/room/round-time';
import { isOver, type RunSheetEntry, runSheet } from '../../../lib/room/run-sheet';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import { chair } from '../../../messages/en/chair';
import { clock } from '../../../messages/en/clock';
import css from './chair.module.css';

/** The run sheet as the chair uses it: any round that has not run can be started or skipped. */
export function RoundList({ startOnly = false }: { startOnly?: boolean }) {
  const { briefing, view } = useRoom();
  const now = useServerNow();
  const t = useTexts(clock);
  const [clockHidden] = usePreference('clock-hidden');
  const open = view.rounds.some((round) => round.state === 'open');
  return (
    <ol className={css.rounds}>
      {runSheet(briefing, view, now).map((entry) => (
        <li key={entry.id} className={entry.state === 'now' ? css.now : undefined}>
          {entry.state === 'done' && <Check size={18} strokeWidth={2.6} aria-label={t.done} />}
          {entry.state === 'now' && <Play size={18} strokeWidth={2.4} aria-label={t.now} />}
          {(entry.state === 'pending' || entry.state === 'skipped') && <span />}
          <span className={entry.state === 'skipped' ? css.skipped : undefined}>
            {entry.title}
            {entry.state === 'skipped' && <span className="sr"> {t.skipped}</span>}
          </span>
          <span className="num">
            {clockHidden && entry.state === 'now' ? formatDuration(entry.plannedMs) : roundTime(entry, t)}
          </span>
          {isOver(entry) && !(clockHidden && entry.state === 'now') && (
            <span className={`${css.over} num`}>{t.overBySmall(formatDuration(entry.overMs))}</span>
          )}
          {!(startOnly && open) && <RoundButtons entry={entry} open={open} />}
        </li>
      ))}
    </ol>
  );
}

function roundTime(entry: RunSheetEntry, t: ClockTexts): string {
  if (entry.state === 'now') {
    const left = entry.plannedMs - (entry.spentMs ?? 0);
    return left >= 0 ? t.left(formatClock(left)) : formatClock(left);
  }
  return formatDuration(entry.state === 'done' ? (entry.spentMs ?? 0) : entry.plannedMs);
}

function RoundButtons({ entry, open }: { entry: RunSheetEntry; open: boolean }) {
  const { may, send } = useRoom();
  const t = useTexts(chair).rounds;
  if (entry.state === 'done' || entry.state === 'now' || !may('startRound')) return null;
  return (
    <span className={css.roundActs}>
      {!open && (
        <button
          type="button"
          className="btn sm"
          aria-label={t.startLabel(entry.title)}
          onClick={() => send({ type: 'startRound', roundId: entry.id })}
        >
          {t.start}
        </button>
      )}
      {entry.state === 'pending' && (
        <button
          type="button"
          className="btn quiet sm"
          aria-label={t.skipLabel(entry.title)}
          onClick={() => send({ type: 'skipRound', roundId: entry.id })}
        >
          {t.skip}
        </button>
      )}
    </span>
  );
}
