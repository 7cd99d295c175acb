'use client';

import { Check } from 'lucide-react';
import { formatClock, formatDuration } from '../../../lib/format-time';
import { useTexts } from '../../../lib/i18n/texts';
import { usePreference } from '../../../lib/room/preferences';
import { clock } from '../../../messages/en/clock';
import { stage } from '../../../messages/en/stage';
import { percentOf, useCurrentPart } from './current-part';
import css from './stage.module.css';

/** The sections of a talk one below the other, with the time each may take. */
export function Rundown() {
  const parts = useCurrentPart();
  const t = useTexts(stage);
  const words = useTexts(clock);
  const [clockHidden] = usePreference('clock-hidden');
  if (!parts) return null;
  const { segments, index, part, lengthOf } = parts;
  return (
    <ol className={css.rundown} aria-label={t.sections}>
      {segments.map((segment, place) => {
        const now = place === index;
        const left = part && part.remainingMs >= 0 ? words.left(formatClock(part.remainingMs)) : t.goOn;
        return (
          <li
            key={segment.id}
            className={now ? css.on : place < index ? css.done : undefined}
            aria-current={now ? 'step' : undefined}
          >
            {place < index ? <Check size={17} strokeWidth={2.6} aria-label={words.done} /> : <span />}
            <span className="voice">{segment.label}</span>
            <span className="num">{now && !clockHidden ? left : formatDuration(lengthOf(segment))}</span>
            {now && part && (
              <div className={css.p} aria-hidden="true">
                <b style={{ width: `${percentOf(part)}%` }} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
