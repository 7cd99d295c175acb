'use client';

import { Check } from 'lucide-react';
import { formatClock, formatDuration } from '../../../lib/format-time';
import type { TextsOf } from '../../../lib/i18n/area';
import { useTexts } from '../../../lib/i18n/texts';
import { usePreference } from '../../../lib/room/preferences';
import type { Slot } from '../../../lib/room/round-time';
import { clock } from '../../../messages/en/clock';
import { stage } from '../../../messages/en/stage';
import { percentOf, useCurrentPart } from './current-part';
import css from './stage.module.css';

/** The beats of a pitch side by side; the one in hand shows what is left of it. */
export function StageBeats() {
  const parts = useCurrentPart();
  const t = useTexts(stage);
  const words = useTexts(clock);
  const [clockHidden] = usePreference('clock-hidden');
  if (!parts) return null;
  const { segments, index, part, lengthOf } = parts;
  return (
    <ol className={css.beats} aria-label={t.beats}>
      {segments.map((segment, place) => (
        <li
          key={segment.id}
          className={`${css.beat} ${place === index ? css.on : place < index ? css.done : ''}`}
          aria-current={place === index ? 'step' : undefined}
        >
          <div className={`${css.n} num`}>
            {place < index && <Check size={16} strokeWidth={2.6} aria-label={words.done} />}
            {beatTime(place, index, lengthOf(segment), clockHidden ? null : part, t)}
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

function beatTime(
  place: number,
  current: number,
  lengthMs: number,
  part: Slot | null,
  t: TextsOf<typeof stage>,
): string {
  if (place === current && part)
    return part.remainingMs >= 0 ? t.beatNow(formatClock(part.remainingMs)) : t.beatOver;
  const length = formatDuration(lengthMs);
  if (place < current) return t.used(length);
  return place === current + 1 ? t.beatNext(length) : length;
}
