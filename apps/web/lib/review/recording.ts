import type { Review } from '@mockpanel/shared/review/types';

/**
 * Where a recording plays from, as a link; null where it had not begun. The moment stands in the fragment as
 * `t=`, in seconds: the W3C's Media Fragments, which browsers and the large players follow.
 */
export function recordingAt(recording: NonNullable<Review['recording']>, at: number): string | null {
  const seconds = Math.floor((at - recording.startedAt) / 1_000);
  if (seconds < 0 || !URL.canParse(recording.url)) return null;
  const url = new URL(recording.url);
  url.hash = `t=${seconds}`;
  return url.href;
}
