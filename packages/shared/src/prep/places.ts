import type { Pack } from '../pack/schema.js';
import type { ImportReport, PlacedKind } from './report.js';

/** Where lines of a document can be put by hand. Ids are those of the pack. */
export type Place =
  | { kind: 'title' | 'candidate' | 'brief' }
  | { kind: 'pitch-beat' | 'presentation-section' }
  | { kind: 'role-card' }
  | { kind: 'card-question' | 'cares-about' | 'handling' | 'script'; cardId: string }
  | { kind: 'question'; category?: string }
  /** Added to the answer of a bank's or a card's question. */
  | { kind: 'answer' | 'key-point'; questionId: string }
  | { kind: 'weak-spot' }
  | { kind: 'defence' | 'push' | 'second-defence'; weakSpotId: string }
  /** `to` is a role card's id; absent: for the whole panel. */
  | { kind: 'candidate-question'; to?: string }
  | { kind: 'drill-item' | 'reminder' | 'word-to-avoid' };

/** A thing in the pack as the report names it. */
export interface PlacedItem {
  kind: PlacedKind;
  target: string;
}

/** What an import answered, with whatever was corrected since: pack and report always agree. */
export interface Imported {
  pack: Pack;
  report: ImportReport;
}

export type PlaceRefusal =
  /** The lines hold no text, or are none of the document's. */
  | 'NOTHING_TO_PLACE'
  /** The pack has no such card, question or weak spot. */
  | 'UNKNOWN_PLACE'
  /** The pack has no such thing, or it is one that cannot be moved: the title, the brief, the words to avoid. */
  | 'UNKNOWN_ITEM'
  /** A text would be longer than the pack's limit for it. */
  | 'TOO_LONG'
  /** The pack holds no more of these. */
  | 'LIST_FULL';

/** Something asked or said, with what belongs to it: an answer, a defence, the text of a beat. */
export interface Piece {
  text: string;
  body: string;
  /** What stood over it: a category, the title of a weak spot. */
  heading?: string;
  /** How long it takes, where it had a time. */
  ms?: number;
}
