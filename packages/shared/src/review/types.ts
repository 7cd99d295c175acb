import type { RoundKind } from '../pack/schema.js';
import type { MarkResult, NoteKind, Role, ScoreNumber, ScoreValue, Verdict } from '../room/commands.js';
import type { LadderResult, Rating } from '../room/commands-asking.js';
import type { Phase } from '../room/state.js';

/** One criterion over the panel. `mean`, `median`, `min`, `max` are null without a counted score. */
export interface ReviewCriterion {
  id: string;
  title: string;
  roleCardId?: string;
  anchors: { 1: string; 2: string; 3: string; 4: string };
  /** Every numeric score; `counted` is false for people who were removed. */
  scores: {
    participantId: string;
    value: ScoreNumber;
    counted: boolean;
    /** What was handed in before the reveal, where it was revised after the talk; oldest first. */
    history?: { value: ScoreValue | null; until: number }[];
  }[];
  /** How many counted panelists chose "not observed", and who. */
  notObserved: number;
  notObservedBy: string[];
  /** Counted panelists who submitted and left this one blank. */
  blankBy: string[];
  n: number;
  median: number | null;
  mean: number | null;
  min: number | null;
  max: number | null;
  /** `max - min`, only from three raters up. */
  spread: number | null;
}

export interface ReviewRound {
  id: string;
  kind: RoundKind;
  title: string;
  plannedMs: number;
  criteria: ReviewCriterion[];
  talkMs: number;
  overtimeMs: number;
  /** Counted panelists who did not submit. */
  missing: string[];
  /** Beats, sections or drill items as they went; `plannedMs` is the slot. */
  segments: { id: string; label: string; plannedMs: number; spentMs: number }[];
  tallies: { participantId: string; kind: string; at: number }[];
  /** Who cut in on the presentation, and how long it took to get back; null where it never did. */
  interruptions: { participantId: string; at: number; resumeMs: number | null }[];
}

export interface ReviewKeyPoint {
  id: string;
  text: string;
  /** The question (or the beat's round) it belongs to. */
  questionId: string;
  question: string;
  roundId: string;
  asked: boolean;
  landed: boolean;
  heardBy: { participantId: string; at: number }[];
}

export interface ReviewMoment {
  at: number;
  kind: string;
  roundId: string;
  refId?: string;
  participantId?: string;
  text?: string;
  byMs?: number;
}

/** What the panel found, for revealed rounds only. Times are epoch ms, durations ms. */
export interface Review {
  room: {
    id: string;
    title: string;
    state: Phase;
    startedAt: number | null;
    candidate: string | null;
    hideNames: boolean;
    participants: {
      id: string;
      name: string;
      role: Role;
      seatIds: string[];
      removed: boolean;
    }[];
    seats: { id: string; title: string; persona: string }[];
    rounds: { id: string; title: string; kind: RoundKind }[];
  };
  revealed: string[];
  allRevealed: boolean;
  rounds: ReviewRound[];
  overall: { participantId: string; verdict: Verdict; advice: string }[];
  /** What the candidate expected of each panelist, on shared criteria. */
  predictions: { participantId: string; scores: Record<string, ScoreNumber> }[];
  timeline: ReviewMoment[];
  notes: {
    participantId: string;
    noteId: string;
    text: string;
    kind: NoteKind;
    roundId: string | null;
    at: number;
  }[];
  keyPoints: ReviewKeyPoint[];
  drill: {
    id: string;
    question: string;
    answer: string;
    asked: boolean;
    marks: { participantId: string; result: MarkResult }[];
    hit: number;
    partial: number;
    miss: number;
  }[];
  /** Weak spots that were asked, by whom, and how the answer stood; null: its asker marked nothing. */
  pressure: {
    questionId: string;
    text: string;
    /** Empty where names are hidden. */
    participantId: string;
    roundId: string;
    at: number;
    pushed: boolean;
    result: LadderResult | null;
  }[];
  /** What the candidate put to the panel, and what it was worth to each; `to` absent: to all, or names are hidden. */
  candidateQuestions: {
    questionId: string;
    text: string;
    to?: string;
    roundId: string;
    at: number;
    ratings: { participantId: string; rating: Rating }[];
    n: number;
    median: number | null;
  }[];
  /** Questions in a panelist's own words, for the host to keep in the pack. */
  improvised: {
    id: string;
    text: string;
    /** Empty where names are hidden. */
    participantId: string;
    roundId: string;
    at: number;
  }[];
  actionItems: { itemId: string; text: string; check: string }[];
}
