import type { CSSProperties } from 'react';
import { formatClock } from '../lib/format-time';

export type ClockState = 'ok' | 'warn' | 'over' | 'paused';

interface ClockDigitsProps {
  /** Time left; below zero: time past the end. */
  ms: number;
  /** Pixels, any CSS length, or `stage` for the candidate's wall. */
  size?: number | string;
  state?: ClockState;
  /** What the clock is of, such as "Panel questions". */
  label?: string;
}

/** A clock whose digits each keep their own cell, so that nothing moves as they change. Silent by itself. */
export function ClockDigits({ ms, size = 42, state = 'ok', label }: ClockDigitsProps) {
  const text = formatClock(ms);
  const tone = state === 'warn' || state === 'over' ? ` ${state}` : '';
  const style: CSSProperties | undefined =
    size === 'stage' ? undefined : { fontSize: typeof size === 'number' ? `${size}px` : size };
  return (
    <span
      className={`clock${tone}${size === 'stage' ? ' stage' : ''}`}
      style={style}
      role="timer"
      aria-live="off"
      aria-label={label ? `${label}: ${text}` : text}
    >
      {[...text].map((glyph, index) => (
        <i key={text.length - index} className={glyph === ':' ? 'c' : undefined} aria-hidden="true">
          {glyph}
        </i>
      ))}
    </span>
  );
}
