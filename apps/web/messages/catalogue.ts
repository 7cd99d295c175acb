import type { TextsOf } from '../lib/i18n/area';
import type { common } from './en/common';
import type { join } from './en/join';
import type { reveal } from './en/reveal';
import type { review } from './en/review';

/** Everything a translation holds: one entry an area, typed by its English, so a missing key does not compile. */
export interface Catalogue {
  common: TextsOf<typeof common>;
  join: TextsOf<typeof join>;
  review: TextsOf<typeof review>;
  reveal: TextsOf<typeof reveal>;
}
