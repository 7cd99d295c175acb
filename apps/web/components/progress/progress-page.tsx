'use client';

import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { useCallback, useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { idFromPath } from '../../lib/capability-links';
import { workspaceToken } from '../../lib/host-store';
import { usePageTitle } from '../../lib/i18n/page-title';
import { useTexts } from '../../lib/i18n/texts';
import { progress as texts } from '../../messages/en/progress';
import { ErrorNotice } from '../error-notice';
import { Empty, Loading } from '../notice';
import { RoomsLink } from '../rooms-link';
import { TopBar } from '../top-bar';
import { ProgressBody } from './progress-body';

/** How the sessions of a pack compare, as far as they are revealed and may be compared. */
export function ProgressPage() {
  const t = useTexts(texts);
  const [packId, setPackId] = useState<string | null | undefined>(undefined);
  const [answer, setAnswer] = useState<ProgressAnswer | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const title = answer?.sessions.at(-1)?.title ?? null;
  usePageTitle(title && t.documentTitle(title));

  const load = useCallback(async () => {
    const id = idFromPath(window.location.pathname, 'progress');
    setPackId(id);
    setError(null);
    if (id === null) return;
    try {
      const path = `/api/progress?packId=${encodeURIComponent(id)}`;
      setAnswer(await callApi<ProgressAnswer>(path, { token: workspaceToken() }));
    } catch (reason) {
      setError(asApiError(reason));
    }
  }, []);
  useEffect(() => void load(), [load]);

  return (
    <>
      <TopBar>
        <RoomsLink />
      </TopBar>
      <main id="content">
        {answer && packId ? (
          <ProgressBody progress={answer} packId={packId} />
        ) : (
          <div className="page narrow">
            <h1 className="sr">{t.title}</h1>
            {packId === null && (
              <Empty heading="h2" title={t.noPack.title}>
                {t.noPack.text}
              </Empty>
            )}
            {error && (
              <ErrorNotice
                error={error}
                actions={
                  <button type="button" className="btn sm" onClick={() => void load()}>
                    {t.tryAgain}
                  </button>
                }
              />
            )}
            {packId !== null && !error && <Loading>{t.loading}</Loading>}
          </div>
        )}
      </main>
    </>
  );
}
