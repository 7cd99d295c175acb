'use client';

import type { ReviewRound } from '@mockpanel/shared/review/types';
import type { ReviewPeople } from '../../lib/review/people';
import { wasWords } from '../../lib/review/revisions';
import { formatScore, type ScoreRow } from '../../lib/review/score-rows';
import { useLayout } from '../room/use-layout';
import css from './review.module.css';

interface ScoreTableProps {
  round: ReviewRound;
  rows: ScoreRow[];
  people: ReviewPeople;
}

/** Criterion by panelist, every value; what is missing says why. */
export function ScoreTable({ round, rows, people }: ScoreTableProps) {
  return (
    <details className={css.behind} open={useLayout() !== 'phone'}>
      <summary>Every score as a table</summary>
      <section className={css.scroller} aria-label={`Table of every score, ${round.title}`} tabIndex={0}>
        <table className={css.matrix}>
          <caption>1 not yet, 4 strong, n/o not observed.</caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              {people.panel.map((person) => (
                <th key={person.id} scope="col">
                  {person.name}
                  {person.removed && ' (removed)'}
                </th>
              ))}
              <th scope="col">Median</th>
              <th scope="col">Range</th>
              <th scope="col">n</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, criterion }) => (
              <tr key={key}>
                <th scope="row">{criterion.title}</th>
                {people.panel.map((person) => (
                  <Cell key={person.id} round={round} criterion={criterion} id={person.id} />
                ))}
                <td className={css.median}>
                  {criterion.median === null ? '–' : formatScore(criterion.median)}
                </td>
                <td className="num">
                  {criterion.min === null || criterion.max === null
                    ? '–'
                    : `${criterion.min}–${criterion.max}`}
                </td>
                <td className="num">{criterion.n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

interface CellProps {
  round: ReviewRound;
  criterion: ScoreRow['criterion'];
  id: string;
}

function Cell({ round, criterion, id }: CellProps) {
  const score = criterion.scores.find((other) => other.participantId === id);
  if (score)
    return (
      <td className={`${css[`level${score.value}`]} num`}>
        {score.value}
        {wasWords(score) && <small>{wasWords(score)}</small>}
        {!score.counted && <small>not counted</small>}
      </td>
    );
  if (criterion.notObservedBy.includes(id)) return <td className={css.none}>n/o</td>;
  if (criterion.blankBy.includes(id)) return <td className={css.quietCell}>blank</td>;
  if (round.missing.includes(id)) return <td className={css.quietCell}>no sheet</td>;
  return <td className={css.quietCell}>–</td>;
}
