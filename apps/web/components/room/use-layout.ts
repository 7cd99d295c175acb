'use client';

import { useSyncExternalStore } from 'react';

export type Layout = 'phone' | 'tablet' | 'desk';

const TABLET = '(min-width: 768px)';
const DESK = '(min-width: 1280px)';

function subscribe(listener: () => void): () => void {
  const queries = [TABLET, DESK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

const read = (): Layout =>
  window.matchMedia(DESK).matches ? 'desk' : window.matchMedia(TABLET).matches ? 'tablet' : 'phone';

/** Which of the three layouts fits; rooms are drawn in the browser alone, so this is never guessed. */
export const useLayout = (): Layout => useSyncExternalStore(subscribe, read, () => 'desk');
