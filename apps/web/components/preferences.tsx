'use client';

import { LanguageSwitch } from './language-switch';
import { ThemeSwitch } from './theme-switch';

/** Language and theme, side by side: in every top bar, and wherever else a page has room for them. */
export function Preferences() {
  return (
    <div className="row">
      <LanguageSwitch />
      <ThemeSwitch />
    </div>
  );
}
