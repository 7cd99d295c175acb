'use client';

import { lazy, Suspense } from 'react';

const Preferences = lazy(() => import('./preferences').then((file) => ({ default: file.Preferences })));

/** The switches where a page must not bring them along: fetched when they are shown. */
export function LatePreferences() {
  return (
    <Suspense>
      <Preferences />
    </Suspense>
  );
}
