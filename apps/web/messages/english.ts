import { common } from './en/common';
import { errors } from './en/errors';
import { join } from './en/join';
import { lint } from './en/lint';
import { pack } from './en/pack';
import { parts } from './en/parts';
import { prepDocument } from './en/prep-document';
import { reveal } from './en/reveal';
import { review } from './en/review';
import { words } from './en/words';

/** Every area in English, by name: for tests and checks, never for a page, which takes only its own areas. */
export const english = {
  common: common.english,
  prepDocument: prepDocument.english,
  errors: errors.english,
  join: join.english,
  pack: pack.english,
  lint: lint.english,
  review: review.english,
  reveal: reveal.english,
  parts: parts.english,
  words: words.english,
};
