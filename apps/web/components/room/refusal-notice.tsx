'use client';

import { X } from 'lucide-react';
import { useEffect } from 'react';
import { errorWords } from '../../lib/error-words';
import { useLocale, useTexts } from '../../lib/i18n/texts';
import type { RoomSnapshot } from '../../lib/room/room-client';
import { useRoom } from '../../lib/room/use-room';
import { errors } from '../../messages/en/errors';
import { room } from '../../messages/en/room';
import css from './room.module.css';

const SHOWN_MS = 8_000;

/** What the server refused, in the reader's words, until it is read or dismissed. */
export function RefusalNotice() {
  const { refused, client } = useRoom();
  useEffect(() => {
    if (!refused) return;
    const timer = setTimeout(client.dismissRefusal, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [refused, client]);
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {refused && <Refused refused={refused} onDismiss={client.dismissRefusal} />}
    </div>
  );
}

interface RefusedProps {
  refused: NonNullable<RoomSnapshot['refused']>;
  onDismiss: () => void;
}

function Refused({ refused, onDismiss }: RefusedProps) {
  const t = useTexts(room);
  const { text } = errorWords({ code: refused.code, detail: refused.message }, useTexts(errors), useLocale());
  return (
    <div className={css.toast}>
      <span>{text}</span>
      <button type="button" className="btn quiet sm icon" aria-label={t.dismiss} onClick={onDismiss}>
        <X size={20} aria-hidden="true" />
      </button>
    </div>
  );
}
