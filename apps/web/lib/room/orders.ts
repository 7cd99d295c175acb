import type { MarkResult, NoteKind, TallyKind, Verdict } from '@mockpanel/shared/room/commands';

/** The orders in which a panelist's choices stand everywhere; their names are in the message files. */
export const TALLY_ORDER: readonly TallyKind[] = ['hedge', 'filler', 'ramble', 'strong'];

export const NOTE_KIND_ORDER: readonly NoteKind[] = [
  'evidence',
  'strength',
  'improve',
  'hard-truth',
  'other',
];

export const MARK_ORDER: readonly MarkResult[] = ['hit', 'partial', 'miss'];

export const VERDICT_ORDER: readonly Verdict[] = ['strong-no', 'no', 'yes', 'strong-yes'];
