'use client';

import type { ReviewRound } from '@mockpanel/shared/review/types';
import type { ReviewPeople } from '../../lib/review/people';
import { changedWords } from '../../lib/review/revisions';
import {
  apartWords,
  type ScoreRow,
  silentWords,
  summaryWords,
  widestFirst,
} from '../../lib/review/score-rows';
import { LEVEL_WORDS, LEVELS } from '../room/ballot/score-options';
import { DotStrip } from './dot-strip';
import { OwnCriteria } from './own-criteria';
import css from './review.module.css';
import { ScoreTable } from './score-table';
import { Token } from './token';
import { useWidth } from './use-width';

interface Props {
  round: ReviewRound;
  people: ReviewPeople;
}

/** One round's scores; a round that nobody scored says so and takes no more room than that. */
export function RoundPanel({ round, people }: Props) {
  const isScored = round.criteria.some(({ scores, notObserved }) => scores.length > 0 || notObserved > 0);
  return isScored ? (
    <ScoredRound round={round} people={people} />
  ) : (
    <section className={css.panel} id={`round-${round.id}`} aria-labelledby={`title-${round.id}`}>
      <h2 id={`title-${round.id}`}>{round.title}: no scores</h2>
      <p className={css.sub}>
        Nobody scored this round.
        {round.missing.length > 0 && ` No sheet from ${round.missing.map(people.name).join(', ')}.`}
      </p>
    </section>
  );
}

/** Drawn with the widest disagreement first, and every value in a table. */
function ScoredRound({ round, people }: Props) {
  const rows = widestFirst(
    round.criteria.map((criterion) => ({
      key: criterion.id,
      round,
      criterion,
      range: (criterion.max ?? 0) - (criterion.min ?? 0),
    })),
  );
  const shared = rows.filter((row) => row.criterion.roleCardId === undefined);
  const own = rows.filter((row) => row.criterion.roleCardId !== undefined);
  const [strips, width] = useWidth<HTMLDivElement>(560);
  const missing = round.missing.map(people.name);
  return (
    <section className={css.panel} id={`round-${round.id}`} aria-labelledby={`title-${round.id}`}>
      <h2 id={`title-${round.id}`}>{round.title}: every score, widest disagreement first</h2>
      <p className={css.sub}>
        A wide row is worth a conversation before it is worth a fix.
        {missing.length > 0 && ` No sheet from ${missing.join(', ')}.`}
      </p>
      <div className={css.strips}>
        <div className={`${css.strip} ${css.levels}`} aria-hidden="true">
          <span />
          <div ref={strips} className={css.scale}>
            {LEVELS.map((level) => (
              <span key={level}>
                <b className="num">{level}</b> <span>{LEVEL_WORDS[level]}</span>
              </span>
            ))}
          </div>
          <span />
        </div>
        {shared.map((row) => (
          <StripRow key={row.key} row={row} people={people} width={width} />
        ))}
      </div>
      <Legend people={people} />
      <ScoreTable round={round} rows={shared} people={people} />
      <OwnCriteria rows={own} people={people} />
    </section>
  );
}

function StripRow({ row, people, width }: { row: ScoreRow; people: ReviewPeople; width: number }) {
  return (
    <div className={css.strip}>
      <div>
        <h3>{row.criterion.title}</h3>
        <p className="meta">{apartWords(row)}</p>
      </div>
      <DotStrip row={row} people={people} width={width} />
      <p className={css.aside}>
        {summaryWords(row.criterion)}
        {[...silentWords(row, people.name), ...changedWords(row.criterion, people.name)].map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
    </div>
  );
}

function Legend({ people }: { people: ReviewPeople }) {
  return (
    <p className={css.legend}>
      {people.panel.map((person) => (
        <span key={person.id}>
          <Token id={person.id} people={people} size={24} />
          {person.name}
          {people.card(person.id)?.title && `, ${people.card(person.id)?.title}`}
          {person.removed && ' (removed, not counted)'}
        </span>
      ))}
      <span>
        <svg width="8" height="24" aria-hidden="true">
          <rect x="2" width="4" height="24" rx="2" fill="var(--ink)" />
        </svg>
        median
      </span>
    </p>
  );
}
