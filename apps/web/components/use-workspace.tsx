'use client';

import type { CreateWorkspaceAnswer } from '@mockpanel/shared/protocol/http';
import { type FormEvent, type ReactNode, useCallback, useRef, useState } from 'react';
import { ApiError, asApiError, callApi } from '../lib/api';
import { saveWorkspaceToken, workspaceToken } from '../lib/host-store';
import { useTexts } from '../lib/i18n/texts';
import { serverInfo } from '../lib/server-info';
import { parts } from '../messages/en/parts';
import { Dialog } from './dialog';
import { ErrorNotice } from './error-notice';

/** Thrown when the password was asked for and the person closed the question. */
export const CANCELLED = 'CANCELLED';

async function createWorkspace(password?: string): Promise<string> {
  const { token } = await callApi<CreateWorkspaceAnswer>('/api/workspaces', { body: {}, token: password });
  saveWorkspaceToken(token);
  return token;
}

interface Waiting {
  resolve: (token: string) => void;
  reject: (error: ApiError) => void;
}

/**
 * The workspace's token when something has to be stored: the one of this browser, or a new one made without
 * a question. Only a server that asks for a password opens the dialog, which the page has to render.
 */
export function useWorkspace(): { requireToken: () => Promise<string>; passwordDialog: ReactNode } {
  const [open, setOpen] = useState(false);
  const waiting = useRef<Waiting | null>(null);

  const requireToken = useCallback(async () => {
    const known = workspaceToken();
    if (known) return known;
    const { createPasswordRequired } = await serverInfo();
    if (!createPasswordRequired) return createWorkspace();
    setOpen(true);
    return new Promise<string>((resolve, reject) => {
      waiting.current = { resolve, reject };
    });
  }, []);

  const done = (token: string) => {
    waiting.current?.resolve(token);
    waiting.current = null;
    setOpen(false);
  };
  const cancel = () => {
    waiting.current?.reject(new ApiError(CANCELLED, '', 0));
    waiting.current = null;
    setOpen(false);
  };
  return { requireToken, passwordDialog: <PasswordDialog open={open} onDone={done} onCancel={cancel} /> };
}

interface PasswordDialogProps {
  open: boolean;
  onDone: (token: string) => void;
  onCancel: () => void;
}

function PasswordDialog({ open, onDone, onCancel }: PasswordDialogProps) {
  const t = useTexts(parts).workspace;
  const [password, setPassword] = useState('');
  const [error, setError] = useState<ApiError | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setError(null);
    try {
      onDone(await createWorkspace(password));
    } catch (reason) {
      setError(asApiError(reason));
    }
  }

  return (
    <Dialog open={open} title={t.password} onClose={onCancel}>
      <form onSubmit={submit} className="col g3">
        <p>{t.passwordText}</p>
        <div>
          <label className="field-label" htmlFor="create-password">
            {t.passwordLabel}
          </label>
          <input
            id="create-password"
            data-autofocus
            className="field"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </div>
        {error && (
          <ErrorNotice
            error={error}
            {...(error.status === 401 ? { title: t.wrongPassword, text: t.wrongPasswordText } : {})}
          />
        )}
        <div className="dialog-acts">
          <button type="button" className="btn quiet" onClick={onCancel}>
            {t.notNow}
          </button>
          <button type="submit" className="btn pri" disabled={!password}>
            {t.goOn}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
