'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { ArrowRight, MailOpen } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { reviewPath } from '../../../lib/capability-links';
import { useTexts } from '../../../lib/i18n/texts';
import { reviewTokens } from '../../../lib/review/review-token';
import { scoreRows, widestFirst } from '../../../lib/review/score-rows';
import { steadyOrder } from '../../../lib/review/steady-order';
import { useReview } from '../../../lib/review/use-review';
import { useRoom } from '../../../lib/room/use-room';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import { ErrorNotice } from '../../error-notice';
import { Empty, Loading } from '../../notice';
import { CueStrip } from '../cockpit/cue-strip';
import room from '../room.module.css';
import { RoomTop } from '../room-top';
import { Carry } from './carry';
import { CriterionSpread } from './criterion-spread';
import css from './reveal.module.css';
import { ReviseScore } from './revise-score';

/** All sheets open together; then one criterion after the other, the widest disagreement first. */
export function RevealScreen({ bar }: { bar: ReactNode }) {
  const t = useTexts(revealTexts);
  const { briefing, view } = useRoom();
  const roomId = briefing.room.id;
  const [beat, again] = useBeat();
  const state = useReview(roomId, () => reviewTokens(roomId), `${view.revealed.join()} ${beat}`);
  return (
    <div className={room.frame}>
      <RoomTop
        tools={
          <a className="btn pri sm" href={reviewPath(roomId)}>
            {t.openReview}
          </a>
        }
      />
      <CueStrip />
      <main className={css.reveal}>
        {state.status === 'loading' && <Loading>{t.opening}</Loading>}
        {state.status === 'failed' && (
          <div className={css.problem}>
            <ErrorNotice
              error={state.error}
              actions={
                <button type="button" className="btn sm" onClick={state.again}>
                  {t.tryAgain}
                </button>
              }
            />
          </div>
        )}
        {state.status === 'here' && <Sheets review={state.review} onRevised={again} />}
        <Carry />
      </main>
      <div className={room.foot}>{bar}</div>
    </div>
  );
}

const LOOK_AGAIN_MS = 12_000;

/** Counts up now and then while the page is looked at: a revised score of somebody else comes without a word. */
function useBeat(): [number, () => void] {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') setBeat((count) => count + 1);
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return [beat, () => setBeat((count) => count + 1)];
}

/** How many criteria are worth a place of their own; the others are in the list. */
const WIDEST = 4;

function Sheets({ review, onRevised }: { review: Review; onRevised: () => void }) {
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
