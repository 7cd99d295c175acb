'use client';

import { isLocale, LOCALES } from '../lib/i18n/locale';
import { chooseLocale, useLocale, useTexts } from '../lib/i18n/texts';
import { bar } from '../messages/en/bar';

/**
 * The browser's own select, laid unseen over a globe and the language's letters: as narrow as a button.
 * Each language is named in itself, so that whoever landed in a wrong one finds theirs.
 */
export function LanguageSwitch() {
  const locale = useLocale();
  const t = useTexts(bar);
  return (
    <span className="language">
      <GlobeIcon />
      <span aria-hidden="true">{locale.toUpperCase()}</span>
      <select
        aria-label={t.language}
        title={t.language}
        value={locale}
        onChange={({ target }) => {
          if (isLocale(target.value)) void chooseLocale(target.value).catch(() => undefined);
        }}
      >
        {Object.entries(LOCALES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

const GlobeIcon = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden="true"
  >
    <circle cx="12" cy="12" r="10" />
    <path d="M2 12h20M12 2a15 15 0 0 1 0 20 15 15 0 0 1 0-20" />
  </svg>
);
