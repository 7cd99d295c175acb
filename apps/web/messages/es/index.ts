import type { Catalogue } from '../catalogue';
import { common } from './common';
import { join } from './join';

export const es: Catalogue = {
  common,
  join,
};
