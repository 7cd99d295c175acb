import type { Catalogue } from '../catalogue';
import { common } from './common';
import { errors } from './errors';
import { join } from './join';
import { lint } from './lint';
import { pack } from './pack';
import { parts } from './parts';
import { prepDocument } from './prep-document';
import { reveal } from './reveal';
import { review } from './review';
import { words } from './words';

export const de: Catalogue = {
  common,
  prepDocument,
  errors,
  join,
  pack,
  lint,
  review,
  reveal,
  parts,
  words,
};
