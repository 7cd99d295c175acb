'use client';

import { Check } from 'lucide-react';
import { formatClock, formatDuration } from '../../../lib/format-time';
import type { Slot } from '../../../lib/room/round-time';
import { percentOf, useCurrentPart } from './current-part';
import css from './stage.module.css';

/** The beats of a pitch side by side; the one in hand shows what is left of it. */
export function StageBeats() {
  const parts = useCurrentPart();
  if (!parts) return null;
  const { segments, index, part } = parts;
  return (
    <ol className={css.beats} aria-label="Beats">
      {segments.map((segment, place) => (
        <li
          key={segment.id}
          className={`${css.beat} ${place === index ? css.on : place < index ? css.done : ''}`}
          aria-current={place === index ? 'step' : undefined}
        >
          <div className={`${css.n} num`}>
            {place < index && <Check size={16} strokeWidth={2.6} aria-label="done" />}
            {beatTime(place, index, segment.endMs - segment.startMs, part)}
          </div>
          <div className={css.h}>{segment.label}</div>
          {place === index && part && (
            <div className={css.p} aria-hidden="true">
              <b style={{ width: `${percentOf(part)}%` }} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function beatTime(place: number, current: number, lengthMs: number, part: Slot | null): string {
  if (place === current && part)
    return part.remainingMs >= 0
      ? `Now, ${formatClock(part.remainingMs)} left in this beat`
      : 'Now, go on to the next';
  return `${place === current + 1 ? 'Next, ' : ''}${formatDuration(lengthMs)}`;
}
