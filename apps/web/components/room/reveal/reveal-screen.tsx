'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { ArrowRight, MailOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { reviewPath } from '../../../lib/capability-links';
import { reviewTokens } from '../../../lib/review/review-token';
import { scoreRows, widestFirst } from '../../../lib/review/score-rows';
import { useReview } from '../../../lib/review/use-review';
import { useRoom } from '../../../lib/room/use-room';
import { ErrorNotice } from '../../error-notice';
import { Empty, Loading } from '../../notice';
import { CueStrip } from '../cockpit/cue-strip';
import room from '../room.module.css';
import { RoomTop } from '../room-top';
import { CriterionSpread } from './criterion-spread';
import css from './reveal.module.css';

/** All sheets open together; then one criterion after the other, the widest disagreement first. */
export function RevealScreen({ bar }: { bar: ReactNode }) {
  const { briefing, view } = useRoom();
  const roomId = briefing.room.id;
  const state = useReview(roomId, () => reviewTokens(roomId), view.revealed.join());
  return (
    <div className={room.frame}>
      <RoomTop
        tools={
          <a className="btn pri sm" href={reviewPath(roomId)}>
            Open the review
          </a>
        }
      />
      <CueStrip />
      <main className={css.reveal}>
        {state.status === 'loading' && <Loading>Opening the sheets.</Loading>}
        {state.status === 'failed' && (
          <div className={css.problem}>
            <ErrorNotice
              error={state.error}
              actions={
                <button type="button" className="btn sm" onClick={state.again}>
                  Try again
                </button>
              }
            />
          </div>
        )}
        {state.status === 'here' && <Sheets review={state.review} />}
      </main>
      <div className={room.foot}>{bar}</div>
    </div>
  );
}

/** How many criteria are worth a place of their own; the others are in the list. */
const WIDEST = 4;

function Sheets({ review }: { review: Review }) {
  const rows = widestFirst(scoreRows(review)).filter((row) => row.criterion.scores.length > 0);
  const [place, setPlace] = useState(0);
  const row = rows[place];
  if (!row)
    return (
      <Empty title="No score was handed in">
        <p>The review still has the notes, the ticks and the timing.</p>
      </Empty>
    );
  return (
    <>
      <CriterionSpread key={row.key} review={review} row={row} place={place} count={rows.length} />
      <nav className={css.order} aria-label="Criteria, widest disagreement first">
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
            aria-label="All criteria"
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
            The next one
            <ArrowRight size={20} aria-hidden="true" />
          </button>
        )}
      </nav>
    </>
  );
}
