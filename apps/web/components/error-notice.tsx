import type { ReactNode } from 'react';
import type { ApiError } from '../lib/api';
import { issueLabel } from '../lib/issue-label';
import { Notice } from './notice';

const TITLES: Record<string, string> = {
  NO_CONNECTION: 'No connection to the server',
  TOKEN_INVALID: 'This link no longer works',
  NOT_FOUND: 'There is nothing at this address',
  RATE_LIMITED: 'Too many tries at once',
  TOO_LARGE: 'This is too large',
  STORAGE_UNAVAILABLE: 'The server could not store it',
  STALE_REVISION: 'Somebody saved this pack before you',
  IMPORT_EMPTY: 'This document is empty',
  IMPORT_BINARY: 'This is not a text document',
  IMPORT_TIMEOUT: 'Reading this document took too long',
  IMPORT_FAILED: 'This document could not be read',
  NOTHING_RECOGNISED: 'We found nothing to rehearse with',
};

interface ErrorNoticeProps {
  error: ApiError;
  title?: string;
  /** What is safe; said beside the server's sentence on what to do. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** Any refusal in words: what happened, what is safe, what to do. */
export function ErrorNotice({ error, title, children, actions }: ErrorNoticeProps) {
  return (
    <Notice tone="error" title={title ?? TITLES[error.code] ?? 'That did not work'} actions={actions}>
      <p>{error.detail}</p>
      {error.issues.length > 0 && (
        <ul>
          {error.issues.slice(0, 8).map((issue) => (
            <li key={`${issue.path} ${issue.message}`}>
              <b>{issueLabel(issue.path)}</b> {issue.message}
            </li>
          ))}
          {error.issues.length > 8 && <li>And {error.issues.length - 8} more.</li>}
        </ul>
      )}
      {children}
    </Notice>
  );
}
