'use client';

import type { ReviewRound } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { wasWords } from '../../lib/review/revisions';
import { formatScore, type ScoreRow } from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import css from './score-table.module.css';
import { Token } from './token';

interface ScoreTableProps {
  round: ReviewRound;
  rows: ScoreRow[];
  people: ReviewPeople;
}

/** Criterion by panelist, every value; what is missing says why. */
export function ScoreTable({ round, rows, people }: ScoreTableProps) {
  const t = useTexts(texts);
  return (
    <section className={css.scroller} aria-label={t.round.tableLabel(round.title)} tabIndex={0}>
      <table className={css.matrix}>
        <caption>{t.round.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.words.criterion}</th>
            {people.panel.map((person) => (
              <th key={person.id} scope="col">
                <Token id={person.id} people={people} size={30} />
                <span className={css.name} title={person.name}>
                  {person.name}
                </span>
                {person.removed && ` (${t.words.removed})`}
              </th>
            ))}
            <th scope="col">{t.round.median}</th>
            <th scope="col">{t.round.range}</th>
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
                {criterion.median === null ? '–' : formatScore(criterion.median, t)}
              </td>
              <td className="num">
                {criterion.min === null || criterion.max === null ? '–' : `${criterion.min}–${criterion.max}`}
              </td>
              <td className="num">{criterion.n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  round: ReviewRound;
  criterion: ScoreRow['criterion'];
  id: string;
}

function Cell({ round, criterion, id }: CellProps) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const score = criterion.scores.find((other) => other.participantId === id);
  if (score)
    return (
      <td className={`${css[`level${score.value}`]} num`}>
        {score.value}
        {wasWords(score, t) && <small>{wasWords(score, t)}</small>}
        {!score.counted && <small>{t.words.notCounted}</small>}
      </td>
    );
  if (criterion.notObservedBy.includes(id)) return <td className={css.none}>{wording.notObservedShort}</td>;
  if (criterion.blankBy.includes(id)) return <td className={css.quiet}>{t.words.blank}</td>;
  if (round.missing.includes(id)) return <td className={css.quiet}>{t.round.noSheetCell}</td>;
  return <td className={css.quiet}>–</td>;
}
