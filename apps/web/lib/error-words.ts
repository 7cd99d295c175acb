import type { errors } from '../messages/en/errors';
import type { TextsOf } from './i18n/area';
import type { Locale } from './i18n/locale';

type ErrorTexts = TextsOf<typeof errors>;

export interface ErrorWords {
  /** What happened. */
  title: string;
  /** What is safe, and what to do. */
  text: string;
}

/**
 * A refusal in the reader's language, by its code. `detail` is the sentence that came with it: the server's,
 * which is English and more precise than a code, or, for a code without words here, the page's own.
 */
export function errorWords(
  { code, detail }: { code: string; detail: string },
  texts: ErrorTexts,
  locale: Locale,
): ErrorWords {
  const known = ownEntry(texts.codes, code);
  if (!known) return { title: texts.other, text: detail };
  return { title: known.title, text: locale === 'en' && detail ? detail : known.text };
}

const ownEntry = <V>(entries: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;
