'use client';

import { CircleCheck, Hourglass, type LucideIcon, Pause, Timer, TriangleAlert } from 'lucide-react';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import type { ClockLight, ClockTexts, Slot } from '../../lib/room/round-time';
import { clock } from '../../messages/en/clock';
import type { ClockState } from '../clock-digits';

export const clockState = (light: ClockLight): ClockState =>
  light === 'paused' ? 'paused' : light === 'over' ? 'over' : light === 'wrap-up' ? 'warn' : 'ok';

const ICONS: Record<ClockLight, LucideIcon> = {
  early: Timer,
  'on-time': CircleCheck,
  'wrap-up': Hourglass,
  over: TriangleAlert,
  paused: Pause,
};
const TONES: Record<ClockLight, string> = {
  early: 'plain',
  'on-time': 'ok',
  'wrap-up': 'warn',
  over: 'over',
  paused: 'plain',
};

/** Below it, a few seconds, naming the last minute would only be read too late. */
const LAST_SECONDS_MS = 10_000;

function lightWords(light: ClockLight, { remainingMs }: Slot, t: ClockTexts): string {
  switch (light) {
    case 'early':
      return t.early;
    case 'on-time':
      return t.onTime;
    case 'wrap-up':
      return remainingMs > LAST_SECONDS_MS && remainingMs <= 60_000 ? t.wrapUpMinute : t.wrapUp;
    case 'over':
      return t.overBy(formatDuration(Math.floor(-remainingMs / 1000) * 1000));
    case 'paused':
      return t.paused;
  }
}

interface LightChipProps {
  light: ClockLight;
  slot: Slot;
  /** Icon and words without the pill, for use on a tinted strip. */
  bare?: boolean;
}

/** A clock's light with icon and words; before the minimum of a talk no light is on. */
export function LightChip({ light, slot, bare = false }: LightChipProps) {
  const t = useTexts(clock);
  const Icon = ICONS[light];
  return (
    <span className={bare ? `timer-word ${clockState(light)}` : `chip num ${TONES[light]}`}>
      <Icon size={18} strokeWidth={2.2} aria-hidden="true" />
      {lightWords(light, slot, t)}
    </span>
  );
}
