'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { workspaceToken } from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import { workspace } from '../../messages/en/workspace';
import { Dialog } from '../dialog';
import { ErrorNotice } from '../error-notice';

interface DeleteButtonProps {
  /** The resource that goes. */
  path: string;
  /** What it is called, for the label and the question. */
  name: string;
  /** What is lost, and what stays. */
  consequence: string;
  onDeleted: () => void;
}

/** Asks once, says what is lost, and really deletes. */
export function DeleteButton({ path, name, consequence, onDeleted }: DeleteButtonProps) {
  const t = useTexts(workspace).delete;
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  async function erase() {
    setError(null);
    try {
      await callApi(path, { method: 'DELETE', token: workspaceToken() });
      setAsking(false);
      onDeleted();
    } catch (reason) {
      setError(asApiError(reason));
    }
  }

  return (
    <>
      <button
        type="button"
        className="btn quiet sm icon"
        aria-label={t.label(name)}
        onClick={() => setAsking(true)}
      >
        <Trash2 size={18} aria-hidden="true" />
      </button>
      <Dialog
        open={asking}
        title={t.ask(name)}
        onClose={() => setAsking(false)}
        actions={
          <>
            <button type="button" className="btn quiet" onClick={() => setAsking(false)}>
              {t.keep}
            </button>
            <button type="button" className="btn danger" onClick={() => void erase()}>
              {t.confirm}
            </button>
          </>
        }
      >
        <p>{consequence}</p>
        {error && (
          <ErrorNotice error={error} title={t.failed}>
            <p>{t.safe}</p>
          </ErrorNotice>
        )}
      </Dialog>
    </>
  );
}
