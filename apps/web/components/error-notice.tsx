'use client';

import type { ReactNode } from 'react';
import type { ApiError } from '../lib/api';
import { errorWords } from '../lib/error-words';
import { useLocale, useTexts } from '../lib/i18n/texts';
import { issueLabel } from '../lib/issue-label';
import { errors } from '../messages/en/errors';
import { Notice } from './notice';

interface ErrorNoticeProps {
  error: ApiError;
  /** Instead of what the code says has happened. */
  title?: string;
  /** Instead of what the code says to do. */
  text?: string;
  /** What is safe; said beside the sentence on what to do. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** Any refusal in words: what happened, what is safe, what to do. */
export function ErrorNotice({ error, title, text, children, actions }: ErrorNoticeProps) {
  const t = useTexts(errors);
  const words = errorWords(error, t, useLocale());
  return (
    <Notice tone="error" title={title ?? words.title} actions={actions}>
      <p>{text ?? words.text}</p>
      {error.issues.length > 0 && <Issues issues={error.issues} />}
      {children}
    </Notice>
  );
}

/** What is wrong where. What the server says of each is English; in another language the place has to do. */
function Issues({ issues }: Pick<ApiError, 'issues'>) {
  const t = useTexts(errors);
  const english = useLocale() === 'en';
  return (
    <ul>
      {issues.slice(0, 8).map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          <b>{issueLabel(path, t.places)}</b> {english ? message : t.checkThis}
        </li>
      ))}
      {issues.length > 8 && <li>{t.more(issues.length - 8)}</li>}
    </ul>
  );
}
