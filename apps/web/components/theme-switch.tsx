'use client';

import { Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { currentTheme, setTheme, type Theme } from '../lib/theme';
import { common } from '../messages/en/common';

export function ThemeSwitch() {
  const [theme, show] = useState<Theme | null>(null);
  const t = useTexts(common);
  useEffect(() => show(currentTheme()), []);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="btn quiet sm icon"
      aria-label={theme === 'dark' ? t.lightTheme : t.darkTheme}
      onClick={() => {
        setTheme(other);
        show(other);
      }}
    >
      {theme === 'dark' ? <Sun size={20} aria-hidden="true" /> : <Moon size={20} aria-hidden="true" />}
    </button>
  );
}
