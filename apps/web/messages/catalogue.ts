import type { TextsOf } from '../lib/i18n/area';
import type { common } from './en/common';
import type { errors } from './en/errors';
import type { join } from './en/join';
import type { lint } from './en/lint';
import type { pack } from './en/pack';
import type { parts } from './en/parts';
import type { prepDocument } from './en/prep-document';
import type { reveal } from './en/reveal';
import type { review } from './en/review';
import type { words } from './en/words';

/** Everything a translation holds: one entry an area, typed by its English, so a missing key does not compile. */
export interface Catalogue {
  common: TextsOf<typeof common>;
  prepDocument: TextsOf<typeof prepDocument>;
  errors: TextsOf<typeof errors>;
  join: TextsOf<typeof join>;
  pack: TextsOf<typeof pack>;
  lint: TextsOf<typeof lint>;
  review: TextsOf<typeof review>;
  reveal: TextsOf<typeof reveal>;
  parts: TextsOf<typeof parts>;
  words: TextsOf<typeof words>;
}
