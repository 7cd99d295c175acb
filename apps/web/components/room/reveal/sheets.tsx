'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { ArrowRight, MailOpen } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { scoreRows, widestFirst } from '../../../lib/review/score-rows';
import { steadyOrder } from '../../../lib/review/steady-order';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import { Empty } from '../../notice';
import { CriterionSpread } from './criterion-spread';
import css from './reveal.module.css';
import { ReviseScore } from './revise-score';

/** How many criteria are worth a place of their own; the others are in the list. */
const WIDEST = 4;

/** One criterion after the other, the widest disagreement first. */
export function Sheets({ review, onRevised }: { review: Review; onRevised: () => void }) {
  const t = useTexts(revealTexts);
  const sorted = widestFirst(scoreRows(review)).filter((row) => row.criterion.scores.length > 0);
  // A revised score changes the figures, and nobody should lose their place over it.
  const [order] = useState(() => sorted.map(({ key }) => key));
  const rows = steadyOrder(sorted, order);
  const [chosen, choose] = useState(rows[0]?.key);
  const place = Math.max(
    0,
    rows.findIndex(({ key }) => key === chosen),
  );
  const setPlace = (index: number) => choose(rows[index]?.key);
  const row = rows[place];
  if (!row) return <Empty title={t.none.title}>{t.none.text}</Empty>;
  return (
    <>
      <CriterionSpread key={row.key} review={review} row={row} place={place} count={rows.length}>
        <ReviseScore row={row} onSaved={onRevised} />
      </CriterionSpread>
      <nav className={css.order} aria-label={t.order}>
        <ol>
          {rows.slice(0, WIDEST).map((other, index) => (
            <li key={other.key}>
              <button
                type="button"
                aria-current={index === place ? 'true' : undefined}
                onClick={() => setPlace(index)}
              >
                <MailOpen size={20} aria-hidden="true" />
                <span>
                  {other.criterion.title}
                  <small>{other.round.title}</small>
                </span>
              </button>
            </li>
          ))}
        </ol>
        {rows.length > WIDEST && (
          <select
            className="field"
            aria-label={t.all}
            value={place}
            onChange={(event) => setPlace(Number(event.target.value))}
          >
            {rows.map((other, index) => (
              <option key={other.key} value={index}>
                {other.criterion.title}, {other.round.title}
              </option>
            ))}
          </select>
        )}
        {place + 1 < rows.length && (
          <button type="button" className="btn pri" onClick={() => setPlace(place + 1)}>
            {t.next}
            <ArrowRight size={20} aria-hidden="true" />
          </button>
        )}
      </nav>
    </>
  );
}
