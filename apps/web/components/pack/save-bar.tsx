import { ArrowRight, Check } from 'lucide-react';
import type { ApiError } from '../../lib/api';
import { ErrorNotice } from '../error-notice';
import { Notice } from '../notice';
import type { SaveState } from './use-pack-draft';

interface SaveBarProps {
  state: SaveState;
  savedAt: number;
  error: ApiError | null;
  onSave: () => void;
  onMakeRoom: () => void;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

const time = (at: number) => new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

const WORDS: Record<SaveState, (at: number) => string> = {
  saved: (at) => `Saved at ${time(at)}`,
  changed: () => 'Unsaved changes',
  saving: () => 'Saving',
};

export function SaveBar(props: SaveBarProps) {
  const { state, savedAt, error, onSave, onMakeRoom } = props;
  return (
    <div className="card lift pe-save">
      {error?.code === 'STALE_REVISION' && <Conflict {...props} />}
      {error && error.code !== 'STALE_REVISION' && (
        <ErrorNotice error={error} title="The pack was not saved">
          <p>Your changes are still on this page.</p>
        </ErrorNotice>
      )}
      <p role="status" className={state === 'changed' ? 'b row g2' : 'ink2 row g2'}>
        {state === 'saved' ? (
          <Check size={18} aria-hidden="true" />
        ) : (
          <span className="dot-now" aria-hidden="true" />
        )}
        {WORDS[state](savedAt)}
      </p>
      <div className="row g2">
        <button type="button" className="btn" disabled={state !== 'changed'} onClick={onSave}>
          Save
        </button>
        <button type="button" className="btn pri" disabled={state === 'saving'} onClick={onMakeRoom}>
          {state === 'changed' ? 'Save and invite' : 'Invite people'}
          <ArrowRight size={20} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

function Conflict({ onTakeTheirs, onKeepMine }: SaveBarProps) {
  return (
    <Notice
      tone="error"
      title="This pack was saved somewhere else since you opened it"
      actions={
        <>
          <button type="button" className="btn sm" onClick={onKeepMine}>
            Save mine over it
          </button>
          <button type="button" className="btn sm" onClick={onTakeTheirs}>
            Take the other one, drop my changes
          </button>
        </>
      }
    >
      <p>
        Perhaps in another tab. Nothing is lost yet: the other version is stored, and your changes are still
        here.
      </p>
    </Notice>
  );
}
