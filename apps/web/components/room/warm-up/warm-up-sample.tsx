'use client';

import { useId } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { criterionOfSample, WARM_UP_LEVELS, type WarmUpSampleTexts } from '../../../lib/room/warm-up';
import { warmUp } from '../../../messages/en/warm-up';
import css from './warm-up.module.css';

/** One's own score of the sample: the level with its words is the target. */
export function WarmUpSample({ sample }: { sample: WarmUpSampleTexts }) {
  const { view, mine, may, send } = useRoom();
  const t = useTexts(warmUp);
  const name = useId();
  const criterionId = criterionOfSample(view.warmUp?.sampleId);
  if (criterionId === undefined || !may('scoreWarmUp')) return null;
  const given = mine.warmUp?.scores[criterionId];
  return (
    <div>
      <fieldset className={css.levels}>
        <legend>{t.score(sample.criterion)}</legend>
        {WARM_UP_LEVELS.map((level) => (
          <label key={level} className={`${css.level} ${given === level ? css.on : ''}`}>
            <span className={`oval ${given === level ? 'on' : ''}`}>
              <input
                className="sr"
                type="radio"
                name={name}
                checked={given === level}
                onChange={() => send({ type: 'scoreWarmUp', scores: { [criterionId]: level } })}
              />
              <span className="num">{level}</span>
            </span>
            <b>{sample.levels[level]}</b>
          </label>
        ))}
      </fieldset>
      <p className="meta" role="status">
        {given === undefined ? t.alone : t.scored(given)}
      </p>
    </div>
  );
}
