'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { ArrowDown } from 'lucide-react';
import { askFirst } from '../../../lib/review/ask-first';
import { type ReviewPeople, reviewPeople } from '../../../lib/review/people';
import { apartWords, formatScore, type ScoreRow, silentWords } from '../../../lib/review/score-rows';
import { Token } from '../../review/token';
import { LEVELS } from '../ballot/score-options';
import css from './reveal.module.css';

interface CriterionSpreadProps {
  review: Review;
  row: ScoreRow;
  place: number;
  count: number;
}

/** One criterion: four columns, in each those who gave that score. */
export function CriterionSpread({ review, row, place, count }: CriterionSpreadProps) {
  const people = reviewPeople(review);
  const silent = silentWords(row, people.name);
  const question = askFirst(row, people);
  return (
    <section aria-labelledby="criterion" className={css.spread}>
      <header className={css.title} aria-live="polite">
        <h2 id="criterion">{row.criterion.title}</h2>
        <p>
          {row.round.title}, {place + 1} of {count}, {apartWords(row)}
          {row.criterion.median !== null &&
            row.criterion.n > 1 &&
            `, median ${formatScore(row.criterion.median)}`}
        </p>
      </header>
      <div className={css.columns}>
        {LEVELS.map((level) => (
          <Column key={level} level={level} row={row} people={people} />
        ))}
      </div>
      {silent.length > 0 && <p className={css.silent}>{silent.join(', ')}</p>}
      {question && (
        <p className={css.question}>
          <b>{question.line}</b> {question.order}
        </p>
      )}
    </section>
  );
}

function Column({ level, row, people }: { level: 1 | 2 | 3 | 4; row: ScoreRow; people: ReviewPeople }) {
  const given = row.criterion.scores.filter((score) => score.value === level);
  const median = row.criterion.median === level && row.criterion.n > 1;
  return (
    <div className={`${css.column} ${given.length === 0 ? css.unused : ''}`}>
      <ul className={css.stack}>
        {given.map((score) => (
          <li key={score.participantId} className={css.token}>
            <Token id={score.participantId} people={people} size={44} />
            <span>
              <b>{people.name(score.participantId)}</b>
              <small>{score.counted ? people.card(score.participantId)?.title : 'not counted'}</small>
            </span>
          </li>
        ))}
      </ul>
      {median && (
        <p className={css.median}>
          <ArrowDown size={17} strokeWidth={2.4} aria-hidden="true" />
          Median
        </p>
      )}
      <div className={`${css.anchor} ${median ? css.middle : ''}`}>
        <span className={`num ${given.length > 0 ? css.hit : ''}`}>{level}</span>
        <p>{row.criterion.anchors[level]}</p>
      </div>
    </div>
  );
}
