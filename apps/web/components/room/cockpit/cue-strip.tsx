'use client';

import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { cockpit } from '../../../messages/en/cockpit';
import { RoundClock } from '../round-clock';
import { SessionPace } from '../session-pace';
import { useCue } from '../use-cue';
import { useLayout } from '../use-layout';
import css from './cockpit.module.css';

/** From here on, in characters, a line gets smaller letters on a phone. */
const LONG = 36;

interface CueStripProps {
  /** For phones: smaller, without the numbered steps. */
  compact?: boolean;
  /** False where a larger clock stands below. */
  clock?: boolean;
  /** At most two buttons that belong to the line. */
  children?: ReactNode;
}

/** The line that opens every screen in the room, with the clock beside it. */
export function CueStrip({ compact = false, clock = true, children }: CueStripProps) {
  const t = useTexts(cockpit);
  const cue = useCue();
  // Which round, and how the session keeps to its plan: a desk has the latter in the run sheet above.
  const desk = useLayout() === 'desk';
  const [firstStep] = cue.steps;
  return (
    <section
      className={`${css.cue} ${cue.tone === 'you' ? css.you : ''} ${compact ? css.compact : ''} ${cue.line.length > LONG ? css.longLine : ''}`}
      aria-label={t.whatNow}
    >
      <div aria-live="polite">
        <h1>{cue.line}</h1>
        {cue.detail && (compact || !firstStep) && <p>{cue.detail}</p>}
        {!compact && firstStep && (
          <ol className={css.steps}>
            {cue.steps.map((step, index) => (
              <li
                key={step.label}
                className={css[step.state]}
                aria-current={step.state === 'on' ? 'step' : undefined}
              >
                <span className={css.n} aria-hidden="true">
                  {index + 1}
                </span>
                {step.label}
              </li>
            ))}
          </ol>
        )}
      </div>
      {children && <div className={css.cueActs}>{children}</div>}
      <div className={css.time}>
        {clock && (
          <RoundClock size={compact ? 48 : 46} of={desk}>
            {!desk && <SessionPace />}
          </RoundClock>
        )}
      </div>
    </section>
  );
}
