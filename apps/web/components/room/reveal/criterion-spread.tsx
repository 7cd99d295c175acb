'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { ArrowDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { askFirst } from '../../../lib/review/ask-first';
import { guessFor } from '../../../lib/review/guesses';
import { type ReviewPeople, reviewPeople } from '../../../lib/review/people';
import { wasWords } from '../../../lib/review/revisions';
import { apartWords, formatScore, type ScoreRow, silentWords } from '../../../lib/review/score-rows';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import { review as texts } from '../../../messages/en/review';
import { GuessDot } from '../../review/guess-dot';
import { Token } from '../../review/token';
import { LEVELS } from '../ballot/score-options';
import css from './reveal.module.css';

interface CriterionSpreadProps {
  review: Review;
  row: ScoreRow;
  place: number;
  count: number;
  children?: ReactNode;
}

/** One criterion: four columns, in each those who gave that score. */
export function CriterionSpread({ review, row, place, count, children }: CriterionSpreadProps) {
  const t = useTexts(revealTexts);
  const words = useTexts(texts);
  const people = reviewPeople(review, words);
  const silent = silentWords(row, people.name, words);
  const question = askFirst(row, people, words);
  return (
    <section aria-labelledby="criterion" className={css.spread}>
      <header className={css.title} aria-live="polite">
        <h2 id="criterion">{row.criterion.title}</h2>
        <p>
          {t.place(row.round.title, place + 1, count, apartWords(row, words))}
          {row.criterion.median !== null &&
            row.criterion.n > 1 &&
            t.median(formatScore(row.criterion.median, words))}
        </p>
      </header>
      <div className={css.columns}>
        {LEVELS.map((level) => (
          <Column key={level} level={level} row={row} people={people} review={review} />
        ))}
      </div>
      {silent.length > 0 && <p className={css.silent}>{silent.join(', ')}</p>}
      {question && (
        <p className={css.question}>
          <b>{question.line}</b> {question.order}
        </p>
      )}
      {children}
    </section>
  );
}

interface ColumnProps {
  level: 1 | 2 | 3 | 4;
  row: ScoreRow;
  people: ReviewPeople;
  review: Review;
}

function Column({ level, row, people, review }: ColumnProps) {
  const t = useTexts(revealTexts);
  const { words } = useTexts(texts);
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
              <small>{score.counted ? people.card(score.participantId)?.title : words.notCounted}</small>
              <Beside score={score} guess={guessFor(review, score.participantId, row.criterion.id)} />
            </span>
          </li>
        ))}
      </ul>
      {median && (
        <p className={css.median}>
          <ArrowDown size={17} strokeWidth={2.4} aria-hidden="true" />
          {t.medianHere}
        </p>
      )}
      <div className={`${css.anchor} ${median ? css.middle : ''}`}>
        <span className={`num ${given.length > 0 ? css.hit : ''}`}>{level}</span>
        <p>{row.criterion.anchors[level]}</p>
      </div>
    </div>
  );
}

/** What was handed in before the talk, and what the candidate had guessed: always the yellow circle. */
function Beside({
  score,
  guess,
}: {
  score: ScoreRow['criterion']['scores'][number];
  guess: number | undefined;
}) {
  const t = useTexts(revealTexts);
  const was = wasWords(score, useTexts(texts));
  if (was === null && guess === undefined) return null;
  return (
    <small className={`${css.beside} num`}>
      {was && <span>{was}</span>}
      {guess !== undefined && (
        <span>
          <GuessDot />
          {t.guessed(guess)}
        </span>
      )}
    </small>
  );
}
