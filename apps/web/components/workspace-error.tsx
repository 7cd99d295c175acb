import { ApiError } from '../lib/api';
import { forgetWorkspaceToken } from '../lib/host-store';
import { ErrorNotice } from './error-notice';

interface WorkspaceErrorProps {
  error: ApiError;
  /** What to try again; after a lost workspace it runs in a new one. */
  retry: () => void;
  safe?: string;
}

/** A refusal on the way to the workspace. A server that no longer knows it gets a new one, if the host agrees. */
export function WorkspaceError({ error, retry, safe }: WorkspaceErrorProps) {
  if (error.code !== 'TOKEN_INVALID')
    return (
      <ErrorNotice
        error={error}
        actions={
          mayWorkAgain(error) && (
            <button type="button" className="btn sm" onClick={retry}>
              Try again
            </button>
          )
        }
      >
        {safe && <p>{safe}</p>}
      </ErrorNotice>
    );
  return (
    <ErrorNotice
      error={new ApiError(error.code, LOST_WORKSPACE, error.status)}
      title="This server does not know your workspace"
      actions={
        <button
          type="button"
          className="btn sm"
          onClick={() => {
            forgetWorkspaceToken();
            retry();
          }}
        >
          Start a new workspace
        </button>
      }
    >
      {safe && <p>{safe}</p>}
    </ErrorNotice>
  );
}

/** The same request can succeed later; a refusal of its content cannot. */
const mayWorkAgain = ({ status }: ApiError) => status === 0 || status === 429 || status >= 500;

const LOST_WORKSPACE =
  'The link this browser keeps leads nowhere here: the server was set up anew, or the link was replaced. If you saved your workspace link, open it; otherwise start a new workspace.';
