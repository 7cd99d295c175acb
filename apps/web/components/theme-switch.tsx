'use client';

import { useEffect, useState } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { currentTheme, setTheme, type Theme } from '../lib/theme';
import { bar } from '../messages/en/bar';

export function ThemeSwitch() {
  const [theme, show] = useState<Theme | null>(null);
  const t = useTexts(bar);
  useEffect(() => show(currentTheme()), []);
  const words = theme === 'dark' ? t.lightTheme : t.darkTheme;
  return (
    <button
      type="button"
      className="btn quiet sm icon"
      aria-label={words}
      title={words}
      onClick={() => {
        const other: Theme = theme === 'dark' ? 'light' : 'dark';
        setTheme(other);
        show(other);
      }}
    >
      {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
    </button>
  );
}

// Icons of our own: the join page shows this too, and an icon library costs a phone more than it gives.
const STROKE = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round' } as const;

const MoonIcon = () => (
  <svg width="20" height="20" viewBox="0 0 24 24" {...STROKE} strokeLinejoin="round" aria-hidden="true">
    <path d="M21 12.8A9 9 0 1 1 11.2 3a7 7 0 0 0 9.8 9.8z" />
  </svg>
);

const SunIcon = () => (
  <svg width="20" height="20" viewBox="0 0 24 24" {...STROKE} aria-hidden="true">
    <circle cx="12" cy="12" r="4" />
    <path d="M12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4" />
  </svg>
);
