'use client';

import type { DrillAnswer } from '@mockpanel/shared/protocol/drill';
import type { MarkResult } from '@mockpanel/shared/room/commands';
import { nanoid } from 'nanoid';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { type Sitting, withAnswer, withTry } from '../../lib/drill/queue';
import { workspaceToken } from '../../lib/host-store';

export interface Drill {
  sitting: Sitting | null;
  error: ApiError | null;
  load: () => void;
  mark: (itemId: string, result: MarkResult) => void;
  goAhead: () => void;
}

/** A pack's drill in this browser; a try that the server did not take is sent again with the next one. */
export function useDrill(packId: string | null): Drill {
  const [sitting, setSitting] = useState<Sitting | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const sending = useRef(false);
  const path = packId === null ? null : `/api/packs/${encodeURIComponent(packId)}/drill`;

  const load = useCallback(() => {
    if (path === null) return;
    setError(null);
    callApi<DrillAnswer>(path, { token: workspaceToken() }).then(
      ({ items }) => setSitting({ items, unsent: [], ahead: false }),
      (reason: unknown) => setError(asApiError(reason)),
    );
  }, [path]);
  useEffect(load, [load]);

  const first = sitting?.unsent[0];
  const count = sitting?.unsent.length ?? 0;
  // Each new try sends the oldest that is not taken; the answer to one sends the next.
  useEffect(() => {
    if (path === null || first === undefined || count === 0 || sending.current) return;
    sending.current = true;
    callApi<DrillAnswer>(path, { body: first, token: workspaceToken() })
      .then(
        (answer) => {
          setError(null);
          return (now: Sitting | null) => now && withAnswer(now, answer, first.id);
        },
        (reason: unknown) => {
          setError(asApiError(reason));
          return (now: Sitting | null) => now;
        },
      )
      .then((next) => {
        sending.current = false;
        setSitting(next);
      });
  }, [path, first, count]);

  return {
    sitting,
    error,
    load,
    mark: (itemId, result) => setSitting((now) => now && withTry(now, { id: nanoid(), itemId, result })),
    goAhead: () => setSitting((now) => now && { ...now, ahead: true }),
  };
}
