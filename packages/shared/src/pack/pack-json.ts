import type { Pack } from './schema.js';

/** How a JSON file says that it is a pack. */
export const PACK_FORMAT = 'mockpanel-pack';

/** A pack as a JSON file, which imports back to the same pack. */
export const packToJson = (pack: Pack): string =>
  `${JSON.stringify({ format: PACK_FORMAT, formatVersion: 1, pack }, null, 2)}\n`;
