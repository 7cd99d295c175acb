'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import { medianGuess } from '../../lib/review/guesses';
import type { ReviewPeople } from '../../lib/review/people';
import { changedWords } from '../../lib/review/revisions';
import {
  apartWords,
  type ScoreRow,
  scoreRows,
  silentWords,
  summaryWords,
  widestFirst,
} from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import { LEVELS } from '../room/ballot/score-options';
import { DotStrip } from './dot-strip';
import { Panel } from './panel';
import { PanelLegend } from './panel-legend';
import css from './review.module.css';
import { useWidth } from './use-width';

/** As many rows as are worth a talk; the others are folded away on a screen and printed. */
const SHOWN = 6;

interface Props {
  review: Review;
  people: ReviewPeople;
}

/** Every shared criterion of every round that anybody scored, the widest disagreement first. */
export function DisagreementPanel({ review, people }: Props) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const rows = widestFirst(scoreRows(review)).filter(
    ({ criterion }) => criterion.roleCardId === undefined && criterion.scores.length > 0,
  );
  const [box, width] = useWidth<HTMLDivElement>(560);
  if (rows.length === 0) return null;
  const rest = rows.slice(SHOWN);
  const { title, lead, titleAlone, leadAlone } = t.disagreement;
  const compared = rows.some(({ criterion }) => criterion.scores.length > 1);
  const strips = (some: ScoreRow[]) =>
    some.map((row) => <StripRow key={row.key} row={row} review={review} people={people} width={width} />);
  return (
    <Panel id="disagreement" title={compared ? title : titleAlone} lead={compared ? lead : leadAlone} stays>
      <section className={css.strips} aria-label={t.disagreement.label} tabIndex={0}>
        <div className={`${css.strip} ${css.levels}`} aria-hidden="true">
          <span />
          <div ref={box} className={css.scale}>
            {LEVELS.map((level) => (
              <span key={level}>
                <b className="num">{level}</b> <span>{wording.levels[level]}</span>
              </span>
            ))}
          </div>
          <span />
        </div>
        {strips(rows.slice(0, SHOWN))}
      </section>
      <PanelLegend people={people} guesses={review.predictions.length > 0} medians={compared} />
      {rest.length > 0 && (
        <details className={`${css.behind} ${css.onScreen}`}>
          <summary>{t.disagreement.rest(rest.length)}</summary>
          <div>{strips(rest)}</div>
        </details>
      )}
    </Panel>
  );
}

function StripRow({ row, review, people, width }: Props & { row: ScoreRow; width: number }) {
  const t = useTexts(texts);
  const asides = [...silentWords(row, people.name, t), ...changedWords(row.criterion, people.name, t)];
  return (
    <div className={css.strip}>
      <div>
        <h3>{row.criterion.title}</h3>
        <p className="meta">
          {row.round.title}, {apartWords(row, t)}
        </p>
      </div>
      <DotStrip row={row} people={people} width={width} guess={medianGuess(review, row.criterion.id)} />
      <p className={css.aside}>
        {summaryWords(row.criterion, t)}
        {asides.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
    </div>
  );
}
