import type { Catalogue } from '../catalogue';
import { common } from './common';
import { errors } from './errors';
import { join } from './join';
import { parts } from './parts';
import { prepDocument } from './prep-document';
import { reveal } from './reveal';
import { review } from './review';
import { words } from './words';

export const es: Catalogue = {
  common,
  prepDocument,
  errors,
  join,
  review,
  reveal,
  parts,
  words,
};
