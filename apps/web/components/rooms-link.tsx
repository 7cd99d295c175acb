'use client';

import { useTexts } from '../lib/i18n/texts';
import { parts } from '../messages/en/parts';

/** Back to what this browser hosts. */
export function RoomsLink() {
  const t = useTexts(parts).rooms;
  return (
    <a className="btn quiet sm" href="/home">
      <span className="wide-only">{t.long}</span>
      <span className="phone-only">{t.short}</span>
    </a>
  );
}
