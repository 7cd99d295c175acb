import type { Review } from '@mockpanel/shared/review/types';
import { review } from '../../messages/en/review';
import { ApiError, callApi } from '../api';
import { textsNow } from '../i18n/texts';

const WRONG_KEY = new Set(['TOKEN_INVALID', 'NOT_FOUND', 'NOT_ALLOWED']);

/** Tries each token until one opens the door; a token that does not fit says nothing about the others. */
export async function withFittingToken<T>(
  tokens: readonly string[],
  open: (token: string) => Promise<T>,
): Promise<T> {
  let refusal: unknown = new ApiError('NO_SEAT', textsNow(review).noSeat, 0);
  for (const token of tokens) {
    try {
      return await open(token);
    } catch (failure) {
      refusal = failure;
      if (!(failure instanceof ApiError) || !WRONG_KEY.has(failure.code)) throw failure;
    }
  }
  throw refusal;
}

export const loadReview = (roomId: string, tokens: readonly string[]): Promise<Review> =>
  withFittingToken(tokens, (token) =>
    callApi<Review>(`/api/rooms/${encodeURIComponent(roomId)}/review`, { token }),
  );
