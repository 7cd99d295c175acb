'use client';

import type { PackListAnswer, RoomListAnswer } from '@mockpanel/shared/protocol/http';
import { useCallback, useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { takeTokenFromAddress } from '../../lib/capability-links';
import { saveWorkspaceToken, workspaceToken } from '../../lib/host-store';
import { usePageTitle } from '../../lib/i18n/page-title';
import { useTexts } from '../../lib/i18n/texts';
import { workspace } from '../../messages/en/workspace';
import { AllMyData } from '../archive/all-my-data';
import { Empty, Loading, Notice } from '../notice';
import { TopBar } from '../top-bar';
import { useWorkspace } from '../use-workspace';
import { WorkspaceError } from '../workspace-error';
import { PackList } from './pack-list';
import { RoomList } from './room-list';
import { WorkspaceLink } from './workspace-link';

interface Content {
  packs: PackListAnswer['packs'];
  rooms: RoomListAnswer['rooms'];
}

export function WorkspacePage() {
  const t = useTexts(workspace);
  usePageTitle(t.title);
  const { requireToken, passwordDialog } = useWorkspace();
  const [token, setToken] = useState<string | null>(null);
  const [offered, setOffered] = useState<string | null>(null);
  const [content, setContent] = useState<Content | null>(null);
  const [error, setError] = useState<ApiError | null>(null);

  const load = useCallback(async () => {
    setError(null);
    const known = workspaceToken();
    setToken(known);
    if (!known) return setContent({ packs: [], rooms: [] });
    try {
      const [{ packs }, { rooms }] = await Promise.all([
        callApi<PackListAnswer>('/api/packs', { token: known }),
        callApi<RoomListAnswer>('/api/rooms', { token: known }),
      ]);
      setContent({ packs, rooms });
    } catch (reason) {
      setError(asApiError(reason));
    }
  }, []);

  useEffect(() => {
    const open = () => {
      const fromLink = takeTokenFromAddress();
      const known = workspaceToken();
      if (fromLink && known && fromLink !== known) setOffered(fromLink);
      else if (fromLink) saveWorkspaceToken(fromLink);
      void load();
    };
    open();
    // Another link pasted into the same tab changes only what is behind the #.
    const again = () => window.location.hash.length > 1 && open();
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, [load]);

  function adopt(chosen: string) {
    saveWorkspaceToken(chosen);
    setOffered(null);
    setContent(null);
    void load();
  }

  async function retry() {
    // A workspace the server does not know was dropped by the button; nothing is made until it is needed.
    if (!workspaceToken()) await requireToken().catch(() => null);
    void load();
  }

  return (
    <>
      <TopBar />
      <main id="content" className="page ws">
        <h1>{t.title}</h1>
        {offered && <TwoWorkspaces onSwitch={() => adopt(offered)} onKeep={() => setOffered(null)} />}
        {error && <WorkspaceError error={error} retry={() => void retry()} />}
        {!content && !error && <Loading>{t.loading}</Loading>}
        {content && !error && !token && <NoWorkspace />}
        {content && !error && token && (
          <div className="ws-cols">
            <PackList packs={content.packs} onChange={load} />
            <RoomList rooms={content.rooms} onChange={load} />
          </div>
        )}
        {content && !error && (
          <div className="ws-cols ws-kept">
            {token && <WorkspaceLink token={token} />}
            <AllMyData requireToken={requireToken} onRestored={() => void load()} />
          </div>
        )}
        {passwordDialog}
      </main>
    </>
  );
}

/** Nothing to list yet: what a workspace is, and the two ways to get one. */
function NoWorkspace() {
  const t = useTexts(workspace);
  return (
    <section className="card">
      <Empty
        heading="h2"
        title={t.none.title}
        actions={
          <div className="row wrap g2">
            <a className="btn pri" href="/import">
              {t.packs.import}
            </a>
            <a className="btn" href="/">
              {t.packs.template}
            </a>
          </div>
        }
      >
        {t.none.text}
      </Empty>
    </section>
  );
}

function TwoWorkspaces({ onSwitch, onKeep }: { onSwitch: () => void; onKeep: () => void }) {
  const t = useTexts(workspace).two;
  return (
    <Notice
      tone="warn"
      title={t.title}
      actions={
        <>
          <button type="button" className="btn sm" onClick={onKeep}>
            {t.stay}
          </button>
          <button type="button" className="btn sm" onClick={onSwitch}>
            {t.change}
          </button>
        </>
      }
    >
      <p>{t.text}</p>
    </Notice>
  );
}
