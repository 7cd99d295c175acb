'use client';

import type { ApiError } from '../../lib/api';
import { errorWords } from '../../lib/error-words';
import { useLocale, useTexts } from '../../lib/i18n/texts';
import { errors } from '../../messages/en/errors';
import { joinForm } from '../../messages/en/join-form';
import { JoinMessage } from './join-message';

/** Where a room's code can be typed, or another link pasted. */
function StartLink() {
  return (
    <a className="btn" href="/">
      {useTexts(joinForm).start}
    </a>
  );
}

/** The link came without what is behind its #. */
export function LostEnd() {
  const { title, text } = useTexts(joinForm).lostEnd;
  return (
    <JoinMessage title={title} action={<StartLink />}>
      {text}
    </JoinMessage>
  );
}

export function CannotJoin({ error, retry }: { error: ApiError; retry: () => void }) {
  const t = useTexts(joinForm);
  const words = errorWords(error, useTexts(errors), useLocale());
  if (error.status === 401 || error.status === 404)
    return (
      <JoinMessage title={t.deadLink.title} action={<StartLink />}>
        {t.deadLink.text}
      </JoinMessage>
    );
  return (
    <JoinMessage
      title={t.notFound}
      action={
        <button type="button" className="btn pri lg" onClick={retry}>
          {t.tryAgain}
        </button>
      }
    >
      {words.text}
    </JoinMessage>
  );
}
