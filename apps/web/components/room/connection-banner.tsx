'use client';

import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { sessionTime } from '../../lib/room/session-time';
import { useRoom } from '../../lib/room/use-room';
import css from './room.module.css';

const AFTER_MS = 2_000;

/** Says so after two seconds without a connection; shorter gaps nobody has to know about. */
export function ConnectionBanner() {
  const { connection, lostAt, view, pending } = useRoom();
  const lost = connection === 'reconnecting';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!lost) return setShown(false);
    const timer = setTimeout(() => setShown(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, [lost]);
  return (
    <div role="status" aria-live="polite">
      {lost && shown && lostAt !== null && (
        <p className={css.banner}>
          <WifiOff size={20} aria-hidden="true" />
          <span>
            We lost the connection at {sessionTime(view, lostAt)}.{' '}
            {pending.length > 0
              ? 'What you wrote is safe here and not yet saved, trying again.'
              : 'Your notes are safe here, trying again.'}
          </span>
        </p>
      )}
    </div>
  );
}
