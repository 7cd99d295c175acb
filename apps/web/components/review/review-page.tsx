'use client';

import { useEffect, useState } from 'react';
import { idFromPath } from '../../lib/capability-links';
import { usePageTitle } from '../../lib/i18n/page-title';
import { useTexts } from '../../lib/i18n/texts';
import { adoptSharedToken, cameByShareLink, reviewTokens } from '../../lib/review/review-token';
import { useReview } from '../../lib/review/use-review';
import { review as texts } from '../../messages/en/review';
import { sharing as sharingTexts } from '../../messages/en/sharing';
import { ErrorNotice } from '../error-notice';
import { Empty, Loading } from '../notice';
import { TopBar } from '../top-bar';
import { ClosedDoor, isClosed } from './closed-door';
import { ReviewBody } from './review-body';
import { ReviewTools } from './tools/review-tools';

/** What the panel saw, for whoever may read it. */
export function ReviewPage() {
  const t = useTexts(texts);
  const [roomId, setRoomId] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const id = idFromPath(window.location.pathname, 'review');
    if (id !== null) adoptSharedToken(id);
    setRoomId(id);
  }, []);
  const [erased, setErased] = useState(false);
  const state = useReview(roomId ?? null, () => (roomId ? reviewTokens(roomId) : []), '');
  const title = state.status === 'here' ? state.review.room.title : null;
  usePageTitle(title && t.documentTitle(title));
  return (
    <>
      <TopBar />
      <main id="content">
        {erased ? (
          <Erased />
        ) : state.status === 'here' ? (
          <ReviewBody
            review={state.review}
            tools={
              roomId && (
                <ReviewTools
                  roomId={roomId}
                  title={state.review.room.title}
                  onErased={() => setErased(true)}
                />
              )
            }
          />
        ) : (
          <div className="page narrow">
            <h1 className="sr">{t.title}</h1>
            {roomId === null && (
              <Empty heading="h2" title={t.noRoom.title}>
                {t.noRoom.text}
              </Empty>
            )}
            {roomId !== null && state.status === 'loading' && <Loading>{t.opening}</Loading>}
            {state.status === 'failed' && state.error.code === 'NOT_REVEALED' && (
              <Empty
                heading="h2"
                title={t.nothing.title}
                actions={
                  <button type="button" className="btn pri" onClick={state.again}>
                    {t.nothing.again}
                  </button>
                }
              >
                {t.nothing.text}
              </Empty>
            )}
            {state.status === 'failed' && isClosed(state.error) && (
              <ClosedDoor shared={cameByShareLink(roomId ?? '')} />
            )}
            {state.status === 'failed' && state.error.code !== 'NOT_REVEALED' && !isClosed(state.error) && (
              <ErrorNotice
                error={state.error}
                actions={
                  <button type="button" className="btn sm" onClick={state.again}>
                    {t.tryAgain}
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

function Erased() {
  const t = useTexts(sharingTexts).erase;
  return (
    <div className="page narrow">
      <h1 className="sr">{t.done}</h1>
      <Empty
        heading="h2"
        title={t.done}
        actions={
          <a className="btn pri" href="/home">
            {t.toRooms}
          </a>
        }
      >
        {t.doneText}
      </Empty>
    </div>
  );
}
