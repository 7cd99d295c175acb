'use client';

import { formatDuration } from '../../../lib/format-time';
import { useTexts } from '../../../lib/i18n/texts';
import { planGap } from '../../../lib/room/round-time';
import { stage } from '../../../messages/en/stage';
import { useCurrentPart } from './current-part';
import { OwnWords } from './own-words';
import { Rundown } from './rundown';
import css from './stage.module.css';
import { StageClock } from './stage-clock';

/** A presentation: the rundown on one side, clock, pace and own words on the other. */
export function StageTalk({ clockHidden }: { clockHidden: boolean }) {
  return (
    <div className={css.talk}>
      <Rundown />
      <div className={css.talkMain}>
        <StageClock hidden={clockHidden} />
        <Pace />
        <OwnWords />
      </div>
    </div>
  );
}

const NOTICEABLE_MS = 5_000;

/** Ahead or behind, against the plan of the section in hand. */
function Pace() {
  const parts = useCurrentPart();
  const t = useTexts(stage);
  if (!parts?.current) return null;
  const gapMs = planGap(parts.round, parts.current);
  const size = formatDuration(Math.abs(gapMs));
  return (
    <p className={`${css.pace} num`}>
      {Math.abs(gapMs) < NOTICEABLE_MS ? t.onPlan : gapMs < 0 ? t.behind(size) : t.ahead(size)}
    </p>
  );
}
