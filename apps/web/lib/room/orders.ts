import type { MarkResult, NoteKind, TallyKind, Verdict } from '@mockpanel/shared/room/commands';
import type { LadderResult, TurnOrder } from '@mockpanel/shared/room/commands-asking';
import type { DebriefStep } from '@mockpanel/shared/room/commands-debrief';

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

export const LADDER_ORDER: readonly LadderResult[] = ['hold', 'flex', 'collapse'];

export const TURN_ORDER: readonly TurnOrder[] = ['rotation', 'hands', 'chair'];

/** The steps of a debrief; a test holds them against those that the room goes through. */
export const DEBRIEF_ORDER: readonly DebriefStep[] = ['disagreements', 'speaking', 'do-over', 'action-items'];
