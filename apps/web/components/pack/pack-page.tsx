'use client';

import type { StoredPack } from '@mockpanel/shared/protocol/http';
import { useCallback, useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { idFromPath } from '../../lib/capability-links';
import { workspaceToken } from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import { pack as packTexts } from '../../messages/en/pack';
import { ErrorNotice } from '../error-notice';
import { HostSteps } from '../host-steps';
import { Loading } from '../notice';
import { RoomsLink } from '../rooms-link';
import { TopBar } from '../top-bar';
import { PackEditor } from './pack-editor';

export function PackPage() {
  const t = useTexts(packTexts);
  const [stored, setStored] = useState<StoredPack | null>(null);
  const [error, setError] = useState<ApiError | null>(null);

  const load = useCallback(async () => {
    const id = idFromPath(window.location.pathname, 'pack');
    if (!id) return window.location.replace('/home');
    setError(null);
    try {
      setStored((await callApi<{ pack: StoredPack }>(`/api/packs/${id}`, { token: workspaceToken() })).pack);
    } catch (reason) {
      setError(asApiError(reason));
    }
  }, []);
  useEffect(() => void load(), [load]);

  return (
    <>
      <TopBar middle={<HostSteps current="check" />}>
        <RoomsLink />
      </TopBar>
      <main id="content" className="page pe">
        {error && <CannotOpen error={error} retry={load} />}
        {!stored && !error && <Loading>{t.opening}</Loading>}
        {stored && <PackEditor key={stored.id} stored={stored} />}
      </main>
    </>
  );
}

function CannotOpen({ error, retry }: { error: ApiError; retry: () => void }) {
  const t = useTexts(packTexts);
  const notMine = error.status === 401 || error.status === 404;
  return (
    <div className="col g4">
      <h1>{notMine ? t.notMine.title : t.notOpened.title}</h1>
      <ErrorNotice
        error={error}
        actions={
          notMine ? (
            <a className="btn sm" href="/home">
              {t.notMine.home}
            </a>
          ) : (
            <button type="button" className="btn sm" onClick={retry}>
              {t.notOpened.again}
            </button>
          )
        }
      >
        <p>{notMine ? t.notMine.text : t.notOpened.text}</p>
      </ErrorNotice>
    </div>
  );
}
