'use client';

import { Check } from 'lucide-react';
import { formatClock, formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import { usePreference } from '../../lib/room/preferences';
import type { ClockTexts } from '../../lib/room/round-time';
import { isOver, type RunSheetEntry, runSheet } from '../../lib/room/run-sheet';
import { useRoom, useServerNow } from '../../lib/room/use-room';
import { clock } from '../../messages/en/clock';
import { useLayout } from './use-layout';

/** The run sheet as a strip of bars. The candidate is not shown past overtime. */
export function RunStrip({ showOver = false }: { showOver?: boolean }) {
  const { briefing, view } = useRoom();
  const now = useServerNow();
  const t = useTexts(clock);
  const phone = useLayout() === 'phone';
  const entries = runSheet(briefing, view, now).filter((entry) => entry.state !== 'skipped');
  const current = entries.findIndex((entry) => entry.state === 'now');
  const following =
    entries[current === -1 ? entries.findIndex((entry) => entry.state === 'pending') : current + 1];
  return (
    <div>
      {phone && (
        <p className="row sp wrap" style={{ gap: '0 12px', marginBottom: 8, fontSize: 15 }}>
          {entries[current] && (
            <span className="b">
              <span className="hl">{entries[current].title}</span>
            </span>
          )}
          {following && <span className="ink3">{t.followedBy(following.title)}</span>}
        </p>
      )}
      <ol className="strip" aria-label={t.runSheet}>
        {entries.map((entry) => (
          <li key={entry.id} className={CLASSES[entry.state]} style={{ '--f': flexOf(entry.plannedMs) }}>
            <div className="bar">
              <b style={{ width: `${entry.share * 100}%` }} />
            </div>
            {phone ? (
              <span className="sr">{`${entry.title}${entry.state === 'done' ? `, ${t.done}` : ''}`}</span>
            ) : (
              <StripWords entry={entry} showOver={showOver} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

const CLASSES = { now: 'now', done: 'done', pending: undefined, skipped: undefined };

/** What is left beside the names goes to long rounds first. */
const flexOf = (ms: number): number => Math.max(2, Math.sqrt(ms / 60_000));

function StripWords({ entry, showOver }: { entry: RunSheetEntry; showOver: boolean }) {
  const t = useTexts(clock);
  const [clockHidden] = usePreference('clock-hidden');
  return (
    <>
      <div className="t" title={entry.title}>
        {entry.state === 'done' && <Check size={16} strokeWidth={2.6} aria-label={t.done} />}
        <span
          className={entry.state === 'now' ? 'hl' : undefined}
          style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}
        >
          {entry.title}
        </span>
      </div>
      <div className={`d num${showOver && isOver(entry) ? ' over' : ''}`}>
        {clockHidden && entry.state === 'now'
          ? formatDuration(entry.plannedMs)
          : stripTime(entry, showOver, t)}
      </div>
    </>
  );
}

function stripTime(entry: RunSheetEntry, showOver: boolean, t: ClockTexts): string {
  if (entry.state === 'now') {
    const left = entry.plannedMs - (entry.spentMs ?? 0);
    return left >= 0 ? t.left(formatClock(left)) : t.up;
  }
  if (entry.state !== 'done') return formatDuration(entry.plannedMs);
  const spent = formatDuration(entry.spentMs ?? 0);
  return showOver && isOver(entry) ? t.spentOver(spent, formatDuration(entry.overMs)) : spent;
}
