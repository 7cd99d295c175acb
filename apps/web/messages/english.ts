import { common } from './en/common';
import { join } from './en/join';
import { reveal } from './en/reveal';
import { review } from './en/review';

/** Every area in English, by name: for tests and checks, never for a page, which takes only its own areas. */
export const english = {
  common: common.english,
  join: join.english,
  review: review.english,
  reveal: reveal.english,
};
