import type { Pack } from '../pack/schema.js';
import type { Fitter } from './limits.js';
import type { Piece, PlacedItem, PlaceRefusal } from './places.js';

export type Put = { ok: true; pack: Pack; made: PlacedItem } | { ok: false; code: PlaceRefusal };

/** What it takes to put one piece into a pack. */
export interface Putting {
  pack: Pack;
  piece: Piece;
  /** For the thing that is made. */
  id: string;
  /** For what stands inside it. */
  newId: () => string;
  fit: Fitter;
}

export function done(pack: Pack, kind: PlacedItem['kind'], target: string): Put {
  return { ok: true, pack, made: { kind, target } };
}

export function refused(code: PlaceRefusal): Put {
  return { ok: false, code };
}

export function whole({ text, body }: Piece): string {
  return joined(text, body);
}

export function joined(before: string, after: string): string {
  return [before, after].filter((part) => part.trim() !== '').join('\n\n');
}

/** The same on one line. */
export function inOneLine(piece: Piece): string {
  return whole(piece).replace(/\s*\n\s*/g, ' ');
}
