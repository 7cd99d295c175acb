import type { MarkResult, NoteKind, ScoreValue, TallyKind, Verdict } from './commands.js';
import type { LadderResult, Rating } from './commands-asking.js';
import type { AdviceLines } from './commands-debrief.js';
import type { Scores } from './events.js';

export interface Note {
  noteId: string;
  text: string;
  kind: NoteKind;
  private: boolean;
  /** The round that was current when the note was first saved; null before the first. */
  roundId: string | null;
  at: number;
}

export interface Ballot {
  draft: Scores;
  /** What counts at the reveal; null until submitted. */
  submitted: Scores | null;
  /** What was changed after the reveal, oldest first; the original stays in `submitted`. */
  revisions: { criterionId: string; value: ScoreValue; at: number }[];
}

/** A panelist's word on the whole, with advice. */
export interface SheetVerdict {
  verdict: Verdict;
  advice: string;
  strength?: string;
  workOn?: string;
  hardTruth?: string;
  /** By role card, where somebody holds two. */
  cards?: Record<string, AdviceLines>;
}

export interface Tally {
  kind: TallyKind;
  roundId: string;
  at: number;
}

/**
 * Round → question → its mark. A question may come up in several rounds, and what is hidden of one changes nothing in
 * another that is revealed.
 */
export type MarksByRound<T> = Record<string, Record<string, T>>;

/** What one participant wrote down; nobody else sees any of it before its reveal. */
export interface Sheet {
  ballots: Record<string, Ballot>;
  notes: Record<string, Note>;
  ticks: Record<string, { at: number; roundId: string }>;
  tallies: Tally[];
  marks: Record<string, MarkResult>;
  /** Round → weak spot that its holder asked there → how the answer to it stood. */
  ladder: MarksByRound<LadderResult>;
  /** Round → question that the candidate put to the panel there → what it was worth. */
  ratings: MarksByRound<Rating>;
  verdict: SheetVerdict | null;
}

export const emptySheet: Sheet = {
  ballots: {},
  notes: {},
  ticks: {},
  tallies: [],
  marks: {},
  ladder: {},
  ratings: {},
  verdict: null,
};
