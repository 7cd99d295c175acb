'use client';

import { CircleCheck, Hourglass, Pause, TriangleAlert } from 'lucide-react';
import { formatDuration } from '../lib/format-time';
import type { TextsOf } from '../lib/i18n/area';
import { useTexts } from '../lib/i18n/texts';
import { parts } from '../messages/en/parts';
import type { ClockState } from './clock-digits';

const ICONS = { ok: CircleCheck, warn: Hourglass, over: TriangleAlert, paused: Pause };
const CHIP_TONES = { ok: 'ok', warn: 'warn', over: 'over', paused: 'plain' };

/** The words beside a clock; a state is never told by colour alone. */
export function timerWords(state: ClockState, ms: number, t: TextsOf<typeof parts>['clock']): string {
  if (state === 'over') return t.overBy(formatDuration(Math.floor(-ms / 1000) * 1000));
  if (state === 'warn') return ms > 10_000 ? t.lastMinute : t.wrapUp;
  return state === 'paused' ? t.paused : t.onTime;
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
  const t = useTexts(parts).clock;
  const Icon = ICONS[state];
  const className = bare ? `timer-word ${state}` : `chip num ${CHIP_TONES[state]}`;
  return (
    <span className={className}>
      <Icon size={18} strokeWidth={2.2} aria-hidden="true" />
      {words ?? timerWords(state, ms, t)}
    </span>
  );
}
