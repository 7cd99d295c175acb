'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { useEffect, useState } from 'react';
import { type ApiError, asApiError } from '../api';
import { loadReview } from './load-review';

export type ReviewState =
  | { status: 'loading' }
  | { status: 'failed'; error: ApiError; again: () => void }
  | { status: 'here'; review: Review };

/**
 * Loads a review, and loads it again whenever `freshness` changes. One that is here stays until its successor
 * has come, whatever happens on the way.
 */
export function useReview(roomId: string | null, tokens: () => string[], freshness: string): ReviewState {
  const [state, setState] = useState<ReviewState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (roomId === null) return;
    let current = true;
    loadReview(roomId, tokens()).then(
      (review) => current && setState({ status: 'here', review }),
      (failure: unknown) =>
        current &&
        setState((before) =>
          before.status === 'here'
            ? before
            : {
                status: 'failed',
                error: asApiError(failure),
                again: () => setAttempt((count) => count + 1),
              },
        ),
    );
    return () => {
      current = false;
    };
  }, [roomId, freshness, attempt]);
  return state;
}
