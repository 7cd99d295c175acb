import type { Catalogue } from '../catalogue';
import { common } from './common';
import { join } from './join';
import { reveal } from './reveal';
import { review } from './review';

export const de: Catalogue = {
  common,
  join,
  review,
  reveal,
};
