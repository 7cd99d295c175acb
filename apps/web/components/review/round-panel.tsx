'use client';

import type { ReviewRound } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { changedWords } from '../../lib/review/revisions';
import {
  apartWords,
  type ScoreRow,
  silentWords,
  summaryWords,
  widestFirst,
} from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
import { LEVELS } from '../room/ballot/score-options';
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
  const t = useTexts(texts);
  const isScored = round.criteria.some(({ scores, notObserved }) => scores.length > 0 || notObserved > 0);
  return isScored ? (
    <ScoredRound round={round} people={people} />
  ) : (
    <section className={css.panel} id={`round-${round.id}`} aria-labelledby={`title-${round.id}`}>
      <h2 id={`title-${round.id}`}>{t.round.unscored(round.title)}</h2>
      <p className={css.sub}>
        {t.round.nobody}{' '}
        {round.missing.length > 0 && t.round.noSheet(round.missing.map(people.name).join(', '))}
      </p>
    </section>
  );
}

/** Drawn with the widest disagreement first, and every value in a table. */
function ScoredRound({ round, people }: Props) {
  const t = useTexts(texts);
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
      <h2 id={`title-${round.id}`}>{t.round.title(round.title)}</h2>
      <p className={css.sub}>
        {t.round.lead} {missing.length > 0 && t.round.noSheet(missing.join(', '))}
      </p>
      <div className={css.strips}>
        <div className={`${css.strip} ${css.levels}`} aria-hidden="true">
          <span />
          <div ref={strips} className={css.scale}>
            {LEVELS.map((level) => (
              <span key={level}>
                <b className="num">{level}</b> <span>{t.words.levels[level]}</span>
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
  const t = useTexts(texts);
  return (
    <div className={css.strip}>
      <div>
        <h3>{row.criterion.title}</h3>
        <p className="meta">{apartWords(row, t)}</p>
      </div>
      <DotStrip row={row} people={people} width={width} />
      <p className={css.aside}>
        {summaryWords(row.criterion, t)}
        {[...silentWords(row, people.name, t), ...changedWords(row.criterion, people.name, t)].map(
          (words) => (
            <span key={words}>{words}</span>
          ),
        )}
      </p>
    </div>
  );
}

function Legend({ people }: { people: ReviewPeople }) {
  const t = useTexts(texts);
  return (
    <p className={css.legend}>
      {people.panel.map((person) => (
        <span key={person.id}>
          <Token id={person.id} people={people} size={24} />
          {person.name}
          {people.card(person.id)?.title && `, ${people.card(person.id)?.title}`}
          {person.removed && ` (${t.words.removedUncounted})`}
        </span>
      ))}
      <span>
        <svg width="8" height="24" aria-hidden="true">
          <rect x="2" width="4" height="24" rx="2" fill="var(--ink)" />
        </svg>
        {t.words.median}
      </span>
    </p>
  );
}
