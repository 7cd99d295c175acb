'use client';

import { type ReactNode, useEffect } from 'react';
import { speakWanted } from '../lib/i18n/texts';

/** Stands around every page; fetches the reader's language where it is not the one the pages carry. */
export function LanguageGate({ children }: { children: ReactNode }) {
  useEffect(() => void speakWanted(), []);
  return children;
}
