'use client';

import { useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../../lib/api';
import { forgetRoom } from '../../../lib/host-store';
import { useTexts } from '../../../lib/i18n/texts';
import { keepShare } from '../../../lib/review/own-share';
import { sharing as texts } from '../../../messages/en/sharing';
import { Dialog } from '../../dialog';
import { ErrorNotice } from '../../error-notice';

interface EraseDialogProps {
  open: boolean;
  roomId: string;
  title: string;
  hostToken: string;
  onClose: () => void;
  onErased: () => void;
}

/** Says what is lost before it is; then the room is gone for everybody. */
export function EraseDialog({ open, roomId, title, hostToken, onClose, onErased }: EraseDialogProps) {
  const t = useTexts(texts).erase;
  const [error, setError] = useState<ApiError | null>(null);
  async function erase() {
    setError(null);
    try {
      await callApi(`/api/rooms/${encodeURIComponent(roomId)}`, { method: 'DELETE', token: hostToken });
      forgetRoom(roomId);
      keepShare(roomId, null);
      onErased();
    } catch (reason) {
      setError(asApiError(reason));
    }
  }
  return (
    <Dialog
      open={open}
      title={t.title(title)}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="btn quiet" onClick={onClose}>
            {t.keep}
          </button>
          <button type="button" className="btn danger" onClick={() => void erase()}>
            {t.erase}
          </button>
        </>
      }
    >
      <p>{t.text}</p>
      {error && (
        <ErrorNotice error={error} title={t.failed}>
          <p>{t.failedText}</p>
        </ErrorNotice>
      )}
    </Dialog>
  );
}
