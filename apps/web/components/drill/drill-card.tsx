'use client';

import type { MarkResult } from '@mockpanel/shared/room/commands';
import { useEffect, useRef, useState } from 'react';
import type { DrillItem } from '../../lib/drill/queue';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import { drill as texts } from '../../messages/en/drill';
import { ClockDigits, type ClockState } from '../clock-digits';
import { useShortcuts } from '../room/use-shortcuts';
import css from './drill.module.css';

const MARKS: readonly MarkResult[] = ['miss', 'partial', 'hit'];

interface DrillCardProps {
  item: DrillItem;
  waiting: number;
  onMark: (result: MarkResult) => void;
}

/** A question with its clock; the answer comes when asked for, and then how it went. */
export function DrillCard({ item, waiting, onMark }: DrillCardProps) {
  const t = useTexts(texts);
  const [shown, setShown] = useState(false);
  const marks = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (shown) marks.current?.focus();
  }, [shown]);
  useShortcuts(
    shown
      ? Object.fromEntries(MARKS.map((result, index) => [String(index + 1), () => onMark(result)]))
      : { ' ': () => setShown(true) },
  );
  return (
    <div className={css.sitting}>
      <p className={css.cue} role="status">
        {shown ? t.cue.rate : t.cue.ask}
      </p>
      <article className={`card ${css.card}`}>
        <p className="meta num">
          {t.waiting(waiting)} · {t.reasons[item.reason]}
        </p>
        <h2 className={css.question}>{item.question}</h2>
        {shown ? (
          <div className={css.answer}>
            <h3>{t.answer}</h3>
            <p>{item.answer}</p>
          </div>
        ) : (
          <AnswerClock limitMs={item.limitMs} />
        )}
      </article>
      <div className={css.foot}>
        {shown ? (
          <fieldset className={css.marks} ref={marks} tabIndex={-1}>
            <legend className="sr">{t.rate}</legend>
            {MARKS.map((result, index) => (
              <button key={result} type="button" className="btn lg" onClick={() => onMark(result)}>
                <kbd aria-hidden="true">{index + 1}</kbd>
                {t.marks[result]}
              </button>
            ))}
          </fieldset>
        ) : (
          <button type="button" className="btn pri lg" onClick={() => setShown(true)}>
            {t.show}
          </button>
        )}
        <p className={`meta ${css.keys}`}>{t.keys}</p>
      </div>
    </div>
  );
}

const BEAT_MS = 200;
/** Amber from here on: 22 of 30 seconds. */
const AMBER = 0.74;

/** How much of the limit is left, by this browser's own steady clock. Its end informs, nothing else. */
function AnswerClock({ limitMs }: { limitMs: number }) {
  const t = useTexts(texts);
  const [spent, setSpent] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setSpent(performance.now() - start), BEAT_MS);
    return () => clearInterval(timer);
  }, []);
  const left = limitMs - spent;
  const state: ClockState = left < 0 ? 'over' : spent >= limitMs * AMBER ? 'warn' : 'ok';
  return (
    <div className={css.clock}>
      <ClockDigits ms={left} size={56} state={state} label={t.limit(formatDuration(limitMs))} />
      <span className={`timer-word ${state === 'ok' ? '' : state}`} aria-hidden="true">
        {left < 0 ? t.over(formatDuration(-left)) : t.limit(formatDuration(limitMs))}
      </span>
    </div>
  );
}
