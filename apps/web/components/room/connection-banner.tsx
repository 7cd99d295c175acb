'use client';

import { WifiOff } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { sessionTime } from '../../lib/room/session-time';
import { useRoom } from '../../lib/room/use-room';
import { room } from '../../messages/en/room';
import css from './room.module.css';

const LOST_AFTER_MS = 2_000;
const SLOW_AFTER_MS = 3_000;

/** Says so when the connection is gone or the server cannot store; shorter gaps nobody has to know about. */
export function ConnectionBanner() {
  const { connection, lostAt, view, pending } = useRoom();
  const t = useTexts(room).lost;
  const lost = useLasting(connection === 'reconnecting' ? 'lost' : null, LOST_AFTER_MS);
  const slow = useLasting(connection === 'live' ? (pending[0]?.id ?? null) : null, SLOW_AFTER_MS);
  return (
    <div role="status" aria-live="polite">
      {lost && lostAt !== null && (
        <Banner>{(pending.length > 0 ? t.pending : t.nothing)(sessionTime(view, lostAt))}</Banner>
      )}
      {slow && <Banner>{t.storage}</Banner>}
    </div>
  );
}

function Banner({ children }: { children: ReactNode }) {
  return (
    <p className={css.banner}>
      <WifiOff size={20} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

/** True once the same thing has gone on for `ms`. */
function useLasting(what: string | null, ms: number): boolean {
  const [lasting, setLasting] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return;
    const timer = setTimeout(() => setLasting(what), ms);
    return () => {
      clearTimeout(timer);
      setLasting(null);
    };
  }, [what, ms]);
  return what !== null && lasting === what;
}
