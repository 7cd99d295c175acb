'use client';

import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { useTexts } from '../../lib/i18n/texts';
import { newRoom } from '../../messages/en/new-room';
import { Dialog } from '../dialog';
import { ErrorNotice } from '../error-notice';
import type { InviteLinkProps } from './invite-link';

/** A new link instead of the one that may have gone to the wrong people; asks once. */
export function ReplaceLink({ roomId, kind, hostToken, onReplaced }: Omit<InviteLinkProps, 'value'>) {
  const { links: t, kinds } = useTexts(newRoom);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<ApiError | null>(null);

  async function replace() {
    setFailed(null);
    try {
      const body = { kind };
      const { token } = await callApi<{ token: string }>(`/api/rooms/${roomId}/invites`, {
        body,
        token: hostToken,
      });
      onReplaced(kind, token);
      setAsking(false);
    } catch (reason) {
      setFailed(asApiError(reason));
    }
  }

  return (
    <>
      <button type="button" className="btn quiet sm" onClick={() => setAsking(true)}>
        <RefreshCw size={16} aria-hidden="true" />
        {t.replace}
      </button>
      <Dialog
        open={asking}
        title={t.replaceThe(kinds[kind].title)}
        onClose={() => setAsking(false)}
        actions={
          <>
            <button type="button" className="btn quiet" onClick={() => setAsking(false)}>
              {t.keep}
            </button>
            <button type="button" className="btn danger" onClick={() => void replace()}>
              {t.confirm}
            </button>
          </>
        }
      >
        <p>{t.consequence}</p>
        {failed && (
          <ErrorNotice error={failed} title={t.notReplaced}>
            <p>{t.oldWorks}</p>
          </ErrorNotice>
        )}
      </Dialog>
    </>
  );
}
