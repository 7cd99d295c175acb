'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { rateable } from '../../../lib/room/left-to-mark';
import { useRoom } from '../../../lib/room/use-room';
import { pressure } from '../../../messages/en/pressure';
import { InlineText } from '../../inline-text';
import { LEVELS } from '../ballot/score-options';
import css from './pressure.module.css';

/** What the candidate asked the panel, rated by me alone until the reveal. */
export function RateQuestions() {
  const { view, may } = useRoom();
  const t = useTexts(pressure).ratings;
  const questions = rateable(view);
  if (questions.length === 0 || !may('rateQuestion')) return null;
  return (
    <section className={`card ${css.card}`} aria-labelledby="ratings">
      <h2 id="ratings" className={css.head}>
        {t.title}
      </h2>
      <p className="ink2">{t.lead}</p>
      <ol>
        {questions.map(({ questionId, text }) => (
          <li key={questionId} className={css.rating}>
            <p>
              <InlineText text={text} />
            </p>
            <RatingOvals questionId={questionId} text={text} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function RatingOvals({ questionId, text }: { questionId: string; text: string }) {
  const { mine, pending, send } = useRoom();
  const t = useTexts(pressure).ratings;
  const value = mine.ratings[questionId];
  const unsaved = pending.some(
    (command) => command.type === 'rateQuestion' && command.questionId === questionId,
  );
  return (
    <div>
      <div className="ovals" role="radiogroup" aria-label={t.of(text)}>
        {LEVELS.map((level) => (
          <label key={level} className={`oval ${value === level ? 'on' : ''} ${css.oval}`}>
            <input
              className="sr"
              type="radio"
              name={`rating.${questionId}`}
              checked={value === level}
              aria-label={`${level}`}
              onChange={() => send({ type: 'rateQuestion', questionId, rating: level })}
            />
            <span className="num">{level}</span>
          </label>
        ))}
      </div>
      {unsaved && <p className="meta">{t.unsaved}</p>}
    </div>
  );
}
