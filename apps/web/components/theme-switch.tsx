'use client';

import { Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import { currentTheme, setTheme, type Theme } from '../lib/theme';

export function ThemeSwitch() {
  const [theme, show] = useState<Theme | null>(null);
  useEffect(() => show(currentTheme()), []);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="btn quiet sm icon"
      aria-label={theme === 'dark' ? 'Use the light theme' : 'Use the dark theme'}
      onClick={() => {
        setTheme(other);
        show(other);
      }}
    >
      {theme === 'dark' ? <Sun size={20} aria-hidden="true" /> : <Moon size={20} aria-hidden="true" />}
    </button>
  );
}
