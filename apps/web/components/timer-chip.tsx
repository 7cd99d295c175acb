import { CircleCheck, Hourglass, Pause, TriangleAlert } from 'lucide-react';
import { formatDuration } from '../lib/format-time';
import type { ClockState } from './clock-digits';

const ICONS = { ok: CircleCheck, warn: Hourglass, over: TriangleAlert, paused: Pause };
const CHIP_TONES = { ok: 'ok', warn: 'warn', over: 'over', paused: 'plain' };

/** The words beside a clock; a state is never told by colour alone. */
export function timerWords(state: ClockState, ms: number): string {
  if (state === 'over') return `Over by ${formatDuration(Math.floor(-ms / 1000) * 1000)}`;
  if (state === 'warn') return ms > 10_000 ? 'Wrap up, under 1 minute' : 'Wrap up';
  return state === 'paused' ? 'Paused' : 'On time';
}

interface TimerChipProps {
  state: ClockState;
  ms: number;
  /** Instead of the usual words, such as "Paused by Kit". */
  words?: string;
  /** Icon and words without the pill, for use on a tinted strip. */
  bare?: boolean;
}

export function TimerChip({ state, ms, words, bare = false }: TimerChipProps) {
  const Icon = ICONS[state];
  const className = bare ? `timer-word ${state}` : `chip num ${CHIP_TONES[state]}`;
  return (
    <span className={className}>
      <Icon size={18} strokeWidth={2.2} aria-hidden="true" />
      {words ?? timerWords(state, ms)}
    </span>
  );
}
