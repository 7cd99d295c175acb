'use client';

import type { ReviewRound } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { rowsOfRound } from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
import { OwnCriteria } from './own-criteria';
import css from './review.module.css';
import { ScoreTable } from './score-table';

interface Props {
  round: ReviewRound;
  people: ReviewPeople;
}

export const isScored = ({ criteria }: ReviewRound): boolean =>
  criteria.some(({ scores, notObserved }) => scores.length > 0 || notObserved > 0);

/** One round's scores, every value in a table. */
export function RoundPanel({ round, people }: Props) {
  const t = useTexts(texts);
  const rows = rowsOfRound(round);
  const shared = rows.filter(({ criterion }) => criterion.roleCardId === undefined);
  const own = rows.filter(({ criterion }) => criterion.roleCardId !== undefined);
  return (
    <section className={css.panel} id={`round-${round.id}`} aria-labelledby={`title-${round.id}`}>
      <h2 id={`title-${round.id}`}>{t.round.title(round.title)}</h2>
      <NoSheet round={round} people={people} />
      <ScoreTable round={round} rows={shared} people={people} />
      <OwnCriteria rows={own} people={people} />
    </section>
  );
}

/** A round that nobody scored says so. */
export function UnscoredRound({ round, people }: Props) {
  const t = useTexts(texts);
  return (
    <section className={css.panel} id={`round-${round.id}`} aria-labelledby={`title-${round.id}`}>
      <h2 id={`title-${round.id}`}>{t.round.unscored(round.title)}</h2>
      <p className={css.sub}>{t.round.nobody}</p>
      <NoSheet round={round} people={people} />
    </section>
  );
}

function NoSheet({ round, people }: Props) {
  const t = useTexts(texts);
  if (round.missing.length === 0) return null;
  return <p className={css.sub}>{t.round.noSheet(round.missing.map(people.name).join(', '))}</p>;
}
