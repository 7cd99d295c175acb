'use client';

import type { ReactNode } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { bar } from '../messages/en/bar';
import { Brand } from './brand';
import { Preferences } from './preferences';

interface TopBarProps {
  /** Where a host is on the way from document to room. */
  middle?: ReactNode;
  children?: ReactNode;
}

/** The first thing on every page outside the room; its skip link leads to `#content`. */
export function TopBar({ middle, children }: TopBarProps) {
  const t = useTexts(bar);
  return (
    <header className="topbar">
      <a className="btn skip" href="#content">
        {t.skip}
      </a>
      <Brand />
      {middle}
      <div className="row g1">
        {children}
        <Preferences />
      </div>
    </header>
  );
}
