import type { RoundKind } from '../pack/schema.js';
import type {
  MarkResult,
  NoteKind,
  Role,
  ScoreNumber,
  ScoreValue,
  TallyKind,
  Verdict,
} from '../room/commands.js';
import type { LadderResult, Rating } from '../room/commands-asking.js';
import type { AdviceLines } from '../room/commands-debrief.js';
import type { QuestionSource } from '../room/events.js';
import type { Phase } from '../room/state.js';
import type { Finding } from './findings.js';

/** One criterion over the panel. `mean`, `median`, `min`, `max` are null without a counted score. */
export interface ReviewCriterion {
  id: string;
  title: string;
  roleCardId?: string;
  anchors: { 1: string; 2: string; 3: string; 4: string };
  /** Every numeric score; `counted` is false for trainees, bots and people who were removed. */
  scores: {
    participantId: string;
    value: ScoreNumber;
    counted: boolean;
    /** What was handed in before the reveal, where it was revised after the talk; oldest first. */
    history?: { value: ScoreValue | null; until: number }[];
  }[];
  /** Counted panelists who could score it: n, not observed, blank and missing add up to this. */
  raters: number;
  /** How many counted panelists chose "not observed", and who. */
  notObserved: number;
  notObservedBy: string[];
  /** Counted panelists who submitted and left this one blank. */
  blankBy: string[];
  /** Counted panelists who could score it and did not submit. */
  missingBy: string[];
  n: number;
  median: number | null;
  mean: number | null;
  min: number | null;
  max: number | null;
  /** `max - min`, only from three raters up. */
  spread: number | null;
  /** The share of pairs of raters at most one point apart, 0 to 1, only from three raters up. */
  agreement: number | null;
}

/** A beat, a section or a drill item; `plannedMs` is the slot, `spentMs` what it took. */
export interface ReviewSegment {
  id: string;
  label: string;
  plannedMs: number;
  spentMs: number;
  /** False: the round ended before it. It has no time, and nothing in it is held against anybody. */
  reached: boolean;
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
  /** In the order of this run, those that were not reached last. Drill items come with the last reveal. */
  segments: ReviewSegment[];
  tallies: { participantId: string; kind: TallyKind; at: number }[];
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
  /** Whether it could be heard at all: the question was asked, the beat was reached. */
  asked: boolean;
  landed: boolean;
  heardBy: { participantId: string; at: number }[];
}

/** One question as it was asked; a question asked twice comes twice. */
export interface ReviewQuestion {
  questionId: string;
  text: string;
  source: QuestionSource;
  roundId: string;
  /** Who asked; empty where names are hidden, since the room heard it. */
  participantId: string;
  at: number;
  /** How long the answer took, pauses left out. */
  answerMs: number;
  pushed: boolean;
  /** Of the points that could be heard: how many there are, and how many somebody heard. */
  points: number;
  landed: number;
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

/** What the pack holds against what came up; it names what was never asked, so it comes with the last reveal. */
export interface ReviewCoverage {
  /** Questions of each card: its own, and those of the bank that its holder asked. */
  personas: { seatId: string; persona: string; asked: number }[];
  categories: { category: string; asked: number; total: number }[];
  weakSpots: { id: string; title: string; asked: boolean; pushed: boolean }[];
  /** What the candidate meant to ask: one line per persona that had a question waiting, `null`: to all. */
  candidateQuestions: { seatId: string | null; asked: number; total: number }[];
}

/** What the candidate expected of one panelist against what that panelist gave, on shared criteria. */
export interface ReviewGap {
  participantId: string;
  /** The median of the gaps below; above zero: the candidate expected more. */
  gap: number | null;
  criteria: { id: string; expected: ScoreNumber; given: number | null; gap: number | null }[];
}

/** The figures of the page's head, so that page and files count alike. */
export interface ReviewTotals {
  plannedMs: number;
  talkMs: number;
  overtimeMs: number;
  panelists: number;
  scores: number;
  questionsAsked: number;
  /** Everything askable in the pack; null until everything is revealed. */
  questionsInPack: number | null;
  improvised: number;
  tallies: Record<TallyKind, number>;
  notes: Record<NoteKind, number>;
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
      trainee: boolean;
      bot: boolean;
      /** False for trainees and for bots among people. */
      counted: boolean;
    }[];
    seats: { id: string; title: string; persona: string }[];
    /** The run sheet; `status` as the room knew it. */
    rounds: {
      id: string;
      title: string;
      kind: RoundKind;
      plannedMs: number;
      status: 'pending' | 'open' | 'closed' | 'skipped';
    }[];
  };
  revealed: string[];
  allRevealed: boolean;
  /** Three plain facts at most, the widest first; `evidence` is the id of the part of the page that shows it. */
  findings: Finding[];
  totals: ReviewTotals;
  rounds: ReviewRound[];
  /** Every scored criterion of every round, the widest range first. */
  disagreements: { roundId: string; criterionId: string; n: number; range: number }[];
  /**
   * What each panelist says of the whole: one strength, one thing to work on, one hard truth. `counted` is
   * there, and false, for trainees and bots.
   */
  overall: {
    participantId: string;
    verdict: Verdict;
    advice: string;
    strength?: string;
    workOn?: string;
    hardTruth?: string;
    /** In place of the three above, one set per card, where somebody holds two; in the order of their seats. */
    cards?: ({ seatId: string } & AdviceLines)[];
    counted?: false;
  }[];
  /** What the candidate said of themselves before the reveal. */
  reflection: { plus: string; delta: string } | null;
  /** What the candidate expected of each panelist, on shared criteria. */
  predictions: { participantId: string; scores: Record<string, ScoreNumber> }[];
  predictionGaps: ReviewGap[];
  timeline: ReviewMoment[];
  notes: {
    participantId: string;
    noteId: string;
    text: string;
    kind: NoteKind;
    roundId: string | null;
    at: number;
  }[];
  questions: ReviewQuestion[];
  keyPoints: ReviewKeyPoint[];
  /** Null until everything is revealed. */
  coverage: ReviewCoverage | null;
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
  /** Answers that were tried again in the debrief: counted scores before and after. */
  doOvers: {
    questionId: string;
    text: string;
    roundId: string;
    at: number;
    criteria: {
      id: string;
      title: string;
      before: { participantId: string; value: ScoreNumber }[];
      after: { participantId: string; value: ScoreNumber }[];
      beforeMedian: number | null;
      afterMedian: number | null;
    }[];
  }[];
  /** `ownerId` is absent where nobody owns it, and where names are hidden and a panelist does. */
  actionItems: { itemId: string; text: string; check: string; ownerId?: string }[];
  /** A recording made elsewhere, and the epoch ms at which it begins. */
  recording: { url: string; startedAt: number } | null;
}
