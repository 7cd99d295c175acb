'use client';

import type { ScoreNumber } from '@mockpanel/shared/room/commands';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import {
  criterionOfSample,
  WARM_UP_LEVELS,
  type WarmUpSampleTexts,
  warmUpTalk,
} from '../../../lib/room/warm-up';
import { warmUp } from '../../../messages/en/warm-up';
import css from './warm-up.module.css';

interface WarmUpSpreadProps {
  sample: WarmUpSampleTexts;
  /** Everybody's, sorted and without names. */
  values: readonly ScoreNumber[];
}

/** Where the panel stands, level by level, and what to talk about. */
export function WarmUpSpread({ sample, values }: WarmUpSpreadProps) {
  const { view, mine } = useRoom();
  const t = useTexts(warmUp);
  const own = mine.warmUp?.scores[criterionOfSample(view.warmUp?.sampleId) ?? ''];
  return (
    <div>
      <h3>
        {t.over}: {sample.criterion}
      </h3>
      <ul className={css.spread}>
        {WARM_UP_LEVELS.map((level) => {
          const count = values.filter((value) => value === level).length;
          return (
            <li key={level}>
              <span className="num b">{level}</span>
              <span>{sample.levels[level]}</span>
              <span className={css.given}>
                {Array.from({ length: count }, (_, index) => (
                  <span
                    key={`${index}`}
                    className={`${css.dot} ${index === 0 && own === level ? css.own : ''}`}
                    aria-hidden="true"
                  />
                ))}
                {count > 0 && <span className="sr">{t.people(count)}</span>}
                {own === level && <span className="meta">{t.yours}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={css.talk} role="status">
        {warmUpTalk(values, t.talk)}
      </p>
    </div>
  );
}
