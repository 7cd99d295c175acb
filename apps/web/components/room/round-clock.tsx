'use client';

import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { usePreference } from '../../lib/room/preferences';
import { clockLight, roundSlot } from '../../lib/room/round-time';
import { useRoom, useServerNow } from '../../lib/room/use-room';
import { clock } from '../../messages/en/clock';
import { ClockDigits } from '../clock-digits';
import { clockState, LightChip } from './light-chip';
import css from './room.module.css';

interface RoundClockProps {
  size?: number;
  /** Whether it says what it is of. */
  of?: boolean;
  /** One more line, there without a clock too. */
  children?: ReactNode;
}

/** The round's clock on a strip: digits unless they are hidden, the light in words, and what it is of. */
export function RoundClock({ size = 46, of = true, children }: RoundClockProps) {
  const { briefing, view } = useRoom();
  const now = useServerNow();
  const [hidden] = usePreference('clock-hidden');
  const t = useTexts(clock);
  const round = view.round;
  if (!round || round.state === 'closed' || round.state === 'ready') return children;
  const slot = roundSlot(round, now);
  const light = clockLight(round, slot);
  const title = briefing.rounds.find((other) => other.id === round.id)?.title ?? '';
  return (
    <div className={css.timed}>
      {!hidden && <ClockDigits ms={slot.remainingMs} size={size} state={clockState(light)} label={title} />}
      <div className={css.words}>
        <LightChip light={light} slot={slot} bare />
        {of && <span className="ink2">{(slot.remainingMs < 0 ? t.overIn : t.leftIn)(title)}</span>}
        {children}
      </div>
    </div>
  );
}
