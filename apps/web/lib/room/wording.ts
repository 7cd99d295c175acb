import type { MarkResult, NoteKind, TallyKind, Verdict } from '@mockpanel/shared/room/commands';

export const TALLIES: readonly { kind: TallyKind; label: string; hint: string }[] = [
  { kind: 'hedge', label: 'Hedge', hint: '“I guess”, “kind of”, “hopefully”' },
  { kind: 'filler', label: 'Filler', hint: '“um”, “like”, “you know”' },
  { kind: 'ramble', label: 'Ramble', hint: 'lost the thread' },
  { kind: 'strong', label: 'Strong', hint: 'a moment to keep' },
];

export const NOTE_KIND_LABELS: Record<NoteKind, string> = {
  strength: 'Strength',
  improve: 'To work on',
  evidence: 'What I heard',
  'hard-truth': 'Hard truth',
  other: 'Note',
};

export const NOTE_KIND_ORDER: readonly NoteKind[] = [
  'evidence',
  'strength',
  'improve',
  'hard-truth',
  'other',
];

export const MARK_LABELS: Record<MarkResult, string> = { hit: 'Hit', partial: 'Partial', miss: 'Miss' };

export const VERDICT_LABELS: Record<Verdict, string> = {
  'strong-no': 'Strong no',
  no: 'No',
  yes: 'Yes',
  'strong-yes': 'Strong yes',
};
export const VERDICT_ORDER: readonly Verdict[] = ['strong-no', 'no', 'yes', 'strong-yes'];

export const TALLY_ORDER: readonly TallyKind[] = ['hedge', 'filler', 'ramble', 'strong'];
export const MARK_ORDER: readonly MarkResult[] = ['hit', 'partial', 'miss'];
