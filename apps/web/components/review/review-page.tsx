'use client';

import { useEffect, useState } from 'react';
import { idFromPath } from '../../lib/capability-links';
import { adoptSharedToken, hasPlaceIn, reviewTokens } from '../../lib/review/review-token';
import { useReview } from '../../lib/review/use-review';
import { ErrorNotice } from '../error-notice';
import { Empty, Loading } from '../notice';
import { TopBar } from '../top-bar';
import { ReviewBody } from './review-body';

/** What the panel saw, for whoever may read it. */
export function ReviewPage() {
  const [roomId, setRoomId] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const id = idFromPath(window.location.pathname, 'review');
    if (id !== null) adoptSharedToken(id);
    setRoomId(id);
  }, []);
  const state = useReview(roomId ?? null, () => (roomId ? reviewTokens(roomId) : []), '');
  const title = state.status === 'here' ? state.review.room.title : null;
  useEffect(() => {
    if (title) document.title = `Review, ${title} · Mockpanel`;
  }, [title]);
  return (
    <>
      <TopBar>
        {roomId && hasPlaceIn(roomId) && (
          <a className="btn quiet sm" href={`/room/${roomId}`}>
            Back to the room
          </a>
        )}
        {state.status === 'here' && (
          <button type="button" className="btn sm" onClick={() => window.print()}>
            Print
          </button>
        )}
      </TopBar>
      <main id="content">
        {state.status === 'here' ? (
          <ReviewBody review={state.review} />
        ) : (
          <div className="page narrow">
            <h1 className="sr">Review</h1>
            {roomId === null && (
              <Empty title="No room at this address">
                <p>Open the review from its room, or from the list on your start page.</p>
              </Empty>
            )}
            {roomId !== null && state.status === 'loading' && <Loading>Opening the review.</Loading>}
            {state.status === 'failed' && state.error.code === 'NOT_REVEALED' && (
              <Empty
                title="Nothing is revealed yet"
                actions={
                  <button type="button" className="btn pri" onClick={state.again}>
                    Look again
                  </button>
                }
              >
                <p>The score sheets are still closed, for everyone. The chair opens them in the room.</p>
              </Empty>
            )}
            {state.status === 'failed' && state.error.code !== 'NOT_REVEALED' && (
              <ErrorNotice
                error={state.error}
                actions={
                  <button type="button" className="btn sm" onClick={state.again}>
                    Try again
                  </button>
                }
              />
            )}
          </div>
        )}
      </main>
    </>
  );
}
