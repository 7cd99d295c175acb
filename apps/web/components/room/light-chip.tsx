import { Timer } from 'lucide-react';
import type { ClockLight, Slot } from '../../lib/room/round-time';
import type { ClockState } from '../clock-digits';
import { TimerChip } from '../timer-chip';

export const clockState = (light: ClockLight): ClockState =>
  light === 'paused' ? 'paused' : light === 'over' ? 'over' : light === 'wrap-up' ? 'warn' : 'ok';

/** A clock's light with icon and words; before the minimum of a talk no light is on. */
export function LightChip({ light, slot, bare = false }: { light: ClockLight; slot: Slot; bare?: boolean }) {
  if (light !== 'early') return <TimerChip state={clockState(light)} ms={slot.remainingMs} bare={bare} />;
  return (
    <span className={bare ? 'timer-word' : 'chip num plain'}>
      <Timer size={18} strokeWidth={2.2} aria-hidden="true" />
      Under way
    </span>
  );
}
