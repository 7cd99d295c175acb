'use client';

import { useEffect, useState } from 'react';
import { seatLink } from '../../lib/capability-links';
import { seatTokenFor } from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import { linkOrigin, serverInfo } from '../../lib/server-info';
import { help } from '../../messages/en/help';
import { CopyField } from '../copy-field';
import css from './help.module.css';

/** The way to this seat from another device, where this browser holds it. */
export function SeatLink({ roomId, seated }: { roomId: string; seated: boolean }) {
  const t = useTexts(help);
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    const token = seated ? seatTokenFor(roomId) : null;
    if (token === null) return;
    let current = true;
    const show = (info: Parameters<typeof linkOrigin>[0]) =>
      current && setLink(seatLink(linkOrigin(info, window.location), roomId, token));
    serverInfo().then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [roomId, seated]);
  if (link === null) return null;
  return (
    <>
      <h3 className={css.sub}>{t.seat}</h3>
      <p className={`ink2 ${css.above}`}>{t.seatText}</p>
      <CopyField label={t.seatLink} value={link} />
    </>
  );
}
