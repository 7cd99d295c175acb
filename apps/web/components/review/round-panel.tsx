'use client';

import { roundAnchor } from '@mockpanel/shared/review/findings';
import type { ReviewRound } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { rowsOfRound } from '../../lib/review/score-rows';
import type { ReviewTexts } from '../../lib/review/texts';
import { review as texts } from '../../messages/en/review';
import { OwnCriteria } from './own-criteria';
import { Panel } from './panel';
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
    <Panel
      id={roundAnchor(round.id)}
      title={t.round.title(round.title)}
      lead={noSheetWords(round, people, t)}
    >
      <ScoreTable round={round} rows={shared} people={people} />
      <OwnCriteria rows={own} people={people} />
    </Panel>
  );
}

/** Rounds that nobody scored are named together. */
export function UnscoredRounds({ rounds, people }: { rounds: ReviewRound[]; people: ReviewPeople }) {
  const t = useTexts(texts);
  if (rounds.length === 0) return null;
  return (
    <Panel id="unscored" title={t.round.unscored} lead={t.round.nobody(rounds.length)}>
      <ul className={css.plainList}>
        {rounds.map((round) => (
          <li key={round.id} id={roundAnchor(round.id)}>
            <b>{round.title}</b> {noSheetWords(round, people, t)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const noSheetWords = ({ missing }: ReviewRound, people: ReviewPeople, t: ReviewTexts): string | undefined =>
  missing.length === 0 ? undefined : t.round.noSheet(missing.map(people.name).join(', '));
