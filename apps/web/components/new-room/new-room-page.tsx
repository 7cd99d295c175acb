'use client';

import type { PackAnswer, StoredPack } from '@mockpanel/shared/protocol/http';
import { useCallback, useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { packPath } from '../../lib/capability-links';
import { type RoomLinks, roomLinksFor, workspaceToken } from '../../lib/host-store';
import { usePageTitle } from '../../lib/i18n/page-title';
import { useTexts } from '../../lib/i18n/texts';
import { newRoom } from '../../messages/en/new-room';
import { parts } from '../../messages/en/parts';
import { ErrorNotice } from '../error-notice';
import { HostSteps } from '../host-steps';
import { Loading } from '../notice';
import { RoomsLink } from '../rooms-link';
import { TopBar } from '../top-bar';
import { RoomForm } from './room-form';
import { RoomLinksView } from './room-links';

type Stage =
  | { at: 'start' }
  | { at: 'error'; error: ApiError }
  | { at: 'form'; pack: StoredPack }
  | { at: 'links'; roomId: string; links: RoomLinks };

/** `?pack=<id>` asks for the settings of a new room; `?room=<id>` shows the links this browser keeps. */
export function NewRoomPage() {
  const t = useTexts(newRoom);
  const [stage, setStage] = useState<Stage>({ at: 'start' });

  usePageTitle(stage.at === 'links' ? t.linksTitle : t.title);
  const begin = useCallback(async () => {
    setStage({ at: 'start' });
    const asked = new URLSearchParams(window.location.search);
    const roomId = asked.get('room');
    const packId = asked.get('pack');
    const links = roomId ? roomLinksFor(roomId) : null;
    if (roomId && links) return setStage({ at: 'links', roomId, links });
    if (!packId) return window.location.replace('/home');
    try {
      const path = `/api/packs/${encodeURIComponent(packId)}`;
      const { pack } = await callApi<PackAnswer>(path, { token: workspaceToken() });
      setStage({ at: 'form', pack });
    } catch (reason) {
      setStage({ at: 'error', error: asApiError(reason) });
    }
  }, []);
  useEffect(() => void begin(), [begin]);

  function made(roomId: string, links: RoomLinks) {
    // A reload then shows the links again, from this browser's own store.
    window.history.replaceState(null, '', `/new-room?room=${encodeURIComponent(roomId)}`);
    setStage({ at: 'links', roomId, links });
    window.scrollTo(0, 0);
  }

  return (
    <>
      <TopBar middle={<HostSteps current="invite" />}>
        <RoomsLink />
      </TopBar>
      <main id="content" className={stage.at === 'error' ? 'page narrow nr' : 'page nr'}>
        {stage.at === 'start' && <Loading />}
        {stage.at === 'error' && <CannotOpen error={stage.error} retry={() => void begin()} />}
        {stage.at === 'form' && (
          <>
            <h1>{t.heading}</h1>
            <p className="ink2 nr-pack">
              {t.packIs} <a href={packPath(stage.pack.id)}>{stage.pack.title}</a>
              <br />
              {t.copied}
            </p>
            <RoomForm packId={stage.pack.id} onMade={made} />
          </>
        )}
        {stage.at === 'links' && <RoomLinksView roomId={stage.roomId} initial={stage.links} />}
      </main>
    </>
  );
}

function CannotOpen({ error, retry }: { error: ApiError; retry: () => void }) {
  const t = useTexts(newRoom).failed;
  const { rooms } = useTexts(parts);
  return (
    <div className="col g4">
      <h1>{t.heading}</h1>
      <ErrorNotice
        error={error}
        title={error.status === 404 || error.status === 401 ? t.noPack : undefined}
        actions={
          <>
            <button type="button" className="btn sm" onClick={retry}>
              {t.tryAgain}
            </button>
            <a className="btn sm" href="/home">
              {rooms.long}
            </a>
          </>
        }
      >
        <p>{t.safe}</p>
      </ErrorNotice>
    </div>
  );
}
