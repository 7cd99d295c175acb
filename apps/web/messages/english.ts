import { common } from './en/common';
import { join } from './en/join';

/** Every area in English, by name: for tests and checks, never for a page, which takes only its own areas. */
export const english = {
  common: common.english,
  join: join.english,
};
