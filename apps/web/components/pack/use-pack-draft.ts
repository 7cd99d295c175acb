'use client';

import type { Pack } from '@mockpanel/shared/pack/schema';
import type { PackAnswer, StoredPack } from '@mockpanel/shared/protocol/http';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { workspaceToken } from '../../lib/host-store';
import { type PackPath, setAt, tidied, withoutStored } from '../../lib/pack-edit';

export type SaveState = 'saved' | 'changed' | 'saving';
/** Puts a value at a path of the pack. */
export type Edit = (path: PackPath, value: unknown) => void;

/** The pack as it is being edited: one draft, saved on request, never over somebody else's newer one. */
export function usePackDraft(stored: StoredPack) {
  const [pack, setPack] = useState<Pack>(() => withoutStored(stored));
  const [saved, setSaved] = useState({ pack, revision: stored.revision, at: stored.updatedAt });
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const changed = pack !== saved.pack;

  // A ref, because a page that is left right after saving has no time to draw the new state first.
  const unsaved = useRef(false);
  useEffect(() => {
    unsaved.current = changed;
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => unsaved.current && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);

  const edit: Edit = useCallback((path, value) => setPack((before) => setAt(before, path, value)), []);

  async function put(revision: number): Promise<boolean> {
    setSaving(true);
    setError(null);
    try {
      const body = { pack: tidied(pack), revision };
      const answer = await callApi<PackAnswer>(path(stored.id), {
        method: 'PUT',
        body,
        token: workspaceToken(),
      });
      setSaved({ pack, revision: answer.pack.revision, at: answer.pack.updatedAt });
      unsaved.current = false;
      return true;
    } catch (reason) {
      setError(asApiError(reason));
      return false;
    } finally {
      setSaving(false);
    }
  }

  async function latest(): Promise<StoredPack | null> {
    try {
      return (await callApi<PackAnswer>(path(stored.id), { token: workspaceToken() })).pack;
    } catch (reason) {
      setError(asApiError(reason));
      return null;
    }
  }

  /** After a conflict: what is on the server, in place of what is here. */
  async function takeTheirs() {
    const newer = await latest();
    if (!newer) return;
    const next = withoutStored(newer);
    setPack(next);
    setSaved({ pack: next, revision: newer.revision, at: newer.updatedAt });
    setError(null);
  }

  /** After a conflict: what is here, over what is on the server. */
  async function keepMine() {
    const newer = await latest();
    if (newer) await put(newer.revision);
  }

  const state: SaveState = saving ? 'saving' : changed ? 'changed' : 'saved';
  return {
    pack,
    edit,
    setPack,
    state,
    savedAt: saved.at,
    error,
    save: () => put(saved.revision),
    takeTheirs,
    keepMine,
  };
}

const path = (id: string) => `/api/packs/${id}`;
