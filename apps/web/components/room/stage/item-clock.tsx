'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { clockLight, stepSlot } from '../../../lib/room/round-time';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import { stage } from '../../../messages/en/stage';
import { ClockDigits } from '../../clock-digits';
import { clockState, LightChip } from '../light-chip';
import css from './stage.module.css';

/** The own clock of the drill item in hand; what it asks stands above, where all that is said stands. */
export function ItemClock({ clockHidden }: { clockHidden: boolean }) {
  const { view } = useRoom();
  const now = useServerNow();
  const t = useTexts(stage);
  const round = view.round;
  const item = round?.item;
  if (!round || !item) return null;
  const slot = stepSlot(round, item.startedMs, item.limitMs, now);
  const light = clockLight(round, slot);
  return (
    <div className={css.itemClock}>
      {!clockHidden && (
        <ClockDigits
          ms={slot.remainingMs}
          size="clamp(96px, min(16vw, 22vh), 200px)"
          state={clockState(light)}
          label={t.itemClock}
        />
      )}
      <LightChip light={light} slot={slot} />
    </div>
  );
}
