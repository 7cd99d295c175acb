'use client';

import type { Pack } from '@mockpanel/shared/pack/schema';
import type { PackAnswer, StoredPack } from '@mockpanel/shared/protocol/http';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { packPath } from '../../lib/capability-links';
import { workspaceToken } from '../../lib/host-store';
import { textsNow } from '../../lib/i18n/texts';
import { type PackPath, setAt, storable, withoutStored } from '../../lib/pack-edit';
import { changed, type History, historyOf, redone, undone } from '../../lib/pack-history';
import { PackSaver, type SaveState } from '../../lib/pack-saver';
import { pack as packTexts } from '../../messages/en/pack';

/** Puts a value at a path of the pack. */
export type Edit = (path: PackPath, value: unknown) => void;

const address = (id: string) => `/api/packs/${id}`;

/** The pack as it is being edited: saved as one types, never over somebody else's newer one. */
export function usePackDraft(stored: StoredPack) {
  const opened = useMemo(() => withoutStored(stored), [stored]);
  const [history, setHistory] = useState<History>(() => historyOf(opened));
  const [state, setState] = useState<SaveState>({ at: 'saved', when: stored.updatedAt });
  const [failure, setFailure] = useState<ApiError | null>(null);
  const [news, setNews] = useState('');
  const { pack } = history;
  const tabs = useRef<BroadcastChannel | null>(null);

  const saver = useMemo(
    () =>
      new PackSaver(opened, stored, {
        put: async (next, revision) => {
          const body = { pack: storable(next).pack, revision };
          const options = { method: 'PUT', body, token: workspaceToken() } as const;
          return (await callApi<PackAnswer>(address(stored.id), options)).pack;
        },
        onState: setState,
        onSaved: ({ revision }) => tabs.current?.postMessage(revision),
      }),
    [opened, stored],
  );

  useEffect(() => saver.change(pack), [saver, pack]);
  useEffect(() => () => saver.stop(), [saver]);
  useEffect(() => warnBeforeLeaving(saver), [saver]);
  useEffect(() => {
    const channel = listenToTabs(stored.id, (revision) => void savedElsewhere(revision));
    tabs.current = channel;
    return () => channel?.close();
  }, [saver]);

  const change = useCallback((next: Pack, path?: PackPath) => {
    setNews('');
    setHistory((before) => changed(before, next, performance.now(), path?.join('.')));
  }, []);
  const edit: Edit = useCallback((path, value) => {
    setNews('');
    setHistory((before) =>
      changed(before, setAt(before.pack, path, value), performance.now(), path.join('.')),
    );
  }, []);

  /** Another tab saved: what it saved is shown, or, if something here is unsaved, somebody has to decide. */
  async function savedElsewhere(revision: number) {
    if (!saver.isOlderThan(revision)) return;
    if (!saver.isSaved) return saver.conflict();
    if (await takeTheirs()) setNews(textsNow(packTexts).save.fromElsewhere);
  }

  /** What is on the server, in place of what is here; undo brings back what was here. */
  async function takeTheirs(): Promise<boolean> {
    try {
      const newer = (await callApi<PackAnswer>(address(stored.id), { token: workspaceToken() })).pack;
      const next = withoutStored(newer);
      saver.restart(next, newer);
      setHistory((before) => changed(before, next, performance.now()));
      setFailure(null);
      return true;
    } catch (reason) {
      setFailure(asApiError(reason));
      return false;
    }
  }

  /** What is here, as a pack of its own; the page goes on with that. */
  async function keepAsCopy(): Promise<void> {
    try {
      const { pack: mine } = storable(pack);
      const title = textsNow(packTexts).copyTitle(mine.title).slice(0, 200);
      const body = { pack: { ...mine, title } };
      const copy = (await callApi<PackAnswer>('/api/packs', { body, token: workspaceToken() })).pack;
      // Whatever was unsaved here is in the copy.
      saver.restart(pack, stored);
      window.location.assign(packPath(copy.id));
    } catch (reason) {
      setFailure(asApiError(reason));
    }
  }

  return {
    pack,
    edit,
    change,
    state,
    failure,
    news,
    say: setNews,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    flush: () => saver.flush(),
    takeTheirs,
    keepAsCopy,
  };
}

/** Leaving asks while something is unsaved; a page that goes to the background saves at once. */
function warnBeforeLeaving(saver: PackSaver): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (!saver.isSaved) event.preventDefault();
  };
  const hide = () => document.visibilityState === 'hidden' && void saver.flush();
  window.addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', hide);
  return () => {
    window.removeEventListener('beforeunload', warn);
    document.removeEventListener('visibilitychange', hide);
  };
}

/** Tells and hears, among the tabs of this browser, which revision was saved last. */
function listenToTabs(packId: string, onSaved: (revision: number) => void): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`mockpanel.pack.${packId}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') onSaved(data);
  };
  return channel;
}
