import type { ReactNode } from 'react';
import { Brand } from './brand';
import { ThemeSwitch } from './theme-switch';

interface TopBarProps {
  /** Where a host is on the way from document to room. */
  middle?: ReactNode;
  children?: ReactNode;
}

/** The first thing on every page outside the room; its skip link leads to `#content`. */
export function TopBar({ middle, children }: TopBarProps) {
  return (
    <header className="topbar">
      <a className="btn skip" href="#content">
        Skip to the content
      </a>
      <Brand />
      {middle}
      <div className="row g1">
        {children}
        <ThemeSwitch />
      </div>
    </header>
  );
}
