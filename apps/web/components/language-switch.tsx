'use client';

import { isLocale, LOCALES } from '../lib/i18n/locale';
import { chooseLocale, useLocale, useTexts } from '../lib/i18n/texts';
import { common } from '../messages/en/common';

/** Each language is named in itself, so that whoever landed in a wrong one finds theirs. */
export function LanguageSwitch() {
  const locale = useLocale();
  const t = useTexts(common);
  return (
    <select
      className="language"
      aria-label={t.language}
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
  );
}
