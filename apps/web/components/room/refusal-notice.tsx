'use client';

import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useRoom } from '../../lib/room/use-room';
import css from './room.module.css';

const SHOWN_MS = 8_000;

/** What the server refused, in its own words, until it is read or dismissed. */
export function RefusalNotice() {
  const { refused, client } = useRoom();
  useEffect(() => {
    if (!refused) return;
    const timer = setTimeout(client.dismissRefusal, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [refused, client]);
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {refused && (
        <div className={css.toast}>
          <span>{refused.message}</span>
          <button
            type="button"
            className="btn quiet sm icon"
            aria-label="Dismiss"
            onClick={client.dismissRefusal}
          >
            <X size={20} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
