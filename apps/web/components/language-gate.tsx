'use client';

import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { speakWanted } from '../lib/i18n/texts';

/** Stands around every page; fetches the reader's language where it is not the one the pages carry. */
export function LanguageGate({ children }: { children: ReactNode }) {
  useEffect(() => void speakWanted(), []);
  return children;
}

const Preferences = lazy(() => import('./preferences').then((file) => ({ default: file.Preferences })));

/**
 * The switches of the page for a wrong address. Every page carries that one along, so they are fetched when it
 * is shown, and stand in a file that every page has anyway.
 */
export function LatePreferences() {
  return (
    <Suspense>
      <Preferences />
    </Suspense>
  );
}
