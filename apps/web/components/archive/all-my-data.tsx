'use client';

import { Download, Upload } from 'lucide-react';
import { type ChangeEvent, useId, useState } from 'react';
import { type ApiError, asApiError, callApiForFile } from '../../lib/api';
import { type Restored, readOwnFile, restoreFile } from '../../lib/archive/restore-file';
import { workspaceToken } from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import { saveFile } from '../../lib/save-file';
import { archive as texts } from '../../messages/en/archive';
import { ErrorNotice } from '../error-notice';
import { Notice } from '../notice';
import css from './archive.module.css';

type State =
  | { status: 'idle' | 'restoring' | 'unreadable' }
  | { status: 'restored'; restored: Restored }
  | { status: 'failed'; what: 'notSaved' | 'notRestored'; error: ApiError };

interface AllMyDataProps {
  /** The workspace to bring a file into; made where there is none yet. */
  requireToken: () => Promise<string>;
  onRestored: () => void;
}

/** Everything of a workspace as one file: saved to this device, and brought back from it. */
export function AllMyData({ requireToken, onRestored }: AllMyDataProps) {
  const t = useTexts(texts);
  const [state, setState] = useState<State>({ status: 'idle' });
  const inputId = useId();
  const fail = (what: 'notSaved' | 'notRestored', reason: unknown) =>
    setState({ status: 'failed', what, error: asApiError(reason) });

  async function save() {
    setState({ status: 'idle' });
    try {
      const file = await callApiForFile('/api/archive', { token: workspaceToken() });
      saveFile(file.name, file.mediaType, file.text);
    } catch (reason) {
      fail('notSaved', reason);
    }
  }

  async function restore({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const own = readOwnFile(await file.text());
    if (!own) return setState({ status: 'unreadable' });
    setState({ status: 'restoring' });
    try {
      const restored = await restoreFile(own, await requireToken());
      setState({ status: 'restored', restored });
      onRestored();
    } catch (reason) {
      fail('notRestored', reason);
    }
  }

  return (
    <section className="card pad" aria-labelledby="all-my-data">
      <h2 id="all-my-data">{t.title}</h2>
      <p className={`ink2 ${css.lead}`}>{t.lead}</p>
      <div className="row wrap g2">
        {workspaceToken() && (
          <button type="button" className="btn" onClick={() => void save()}>
            <Download size={18} aria-hidden="true" />
            {t.save}
          </button>
        )}
        <span className={css.choose}>
          <input
            id={inputId}
            className="sr"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void restore(event)}
          />
          <label className="btn" htmlFor={inputId}>
            <Upload size={18} aria-hidden="true" />
            {state.status === 'restoring' ? t.restoring : t.restore}
          </label>
        </span>
      </div>
      <Outcome state={state} />
    </section>
  );
}

function Outcome({ state }: { state: State }) {
  const t = useTexts(texts);
  switch (state.status) {
    case 'restored': {
      const { packs, sessions } = state.restored;
      return (
        <Notice tone="ok" title={t.done} live>
          <p>{packs + sessions === 0 ? t.nothingNew : t.doneText(t.packs(packs), t.sessions(sessions))}</p>
        </Notice>
      );
    }
    case 'unreadable':
      return (
        <Notice tone="error" title={t.unreadable.title}>
          <p>{t.unreadable.text}</p>
        </Notice>
      );
    case 'failed':
      return (
        <ErrorNotice error={state.error} title={t[state.what].title}>
          <p>{t[state.what].text}</p>
        </ErrorNotice>
      );
    default:
      return null;
  }
}
