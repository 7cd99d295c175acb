import type { ApiError } from '../../lib/api';
import { useTexts } from '../../lib/i18n/texts';
import { review as texts } from '../../messages/en/review';
import { Empty } from '../notice';

/** Refusals that stay as they are, however often one tries. */
const CLOSED = new Set(['TOKEN_INVALID', 'NOT_FOUND', 'NOT_ALLOWED', 'NO_SEAT']);

export const isClosed = ({ code }: ApiError): boolean => CLOSED.has(code);

/** No link in this browser opens the review: what may have happened to it, and whom to ask. */
export function ClosedDoor({ shared }: { shared: boolean }) {
  const t = useTexts(texts).closed;
  const words = shared ? t.shared : t.here;
  return (
    <Empty
      heading="h2"
      title={words.title}
      actions={
        <a className="btn" href={shared ? '/' : '/home'}>
          {words.go}
        </a>
      }
    >
      {words.text}
    </Empty>
  );
}
