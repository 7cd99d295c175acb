import type { ApiError } from '../lib/api';
import { forgetWorkspaceToken } from '../lib/host-store';
import { useTexts } from '../lib/i18n/texts';
import { parts } from '../messages/en/parts';
import { ErrorNotice } from './error-notice';

interface WorkspaceErrorProps {
  error: ApiError;
  /** What to try again; after a lost workspace it runs in a new one. */
  retry: () => void;
  safe?: string;
}

/** A refusal on the way to the workspace. A server that no longer knows it gets a new one, if the host agrees. */
export function WorkspaceError({ error, retry, safe }: WorkspaceErrorProps) {
  const t = useTexts(parts).workspace;
  if (error.code !== 'TOKEN_INVALID')
    return (
      <ErrorNotice
        error={error}
        actions={
          mayWorkAgain(error) && (
            <button type="button" className="btn sm" onClick={retry}>
              {t.tryAgain}
            </button>
          )
        }
      >
        {safe && <p>{safe}</p>}
      </ErrorNotice>
    );
  return (
    <ErrorNotice
      error={error}
      title={t.lost}
      text={t.lostText}
      actions={
        <button
          type="button"
          className="btn sm"
          onClick={() => {
            forgetWorkspaceToken();
            retry();
          }}
        >
          {t.startNew}
        </button>
      }
    >
      {safe && <p>{safe}</p>}
    </ErrorNotice>
  );
}

/** The same request can succeed later; a refusal of its content cannot. */
const mayWorkAgain = ({ status }: ApiError) => status === 0 || status === 429 || status >= 500;
