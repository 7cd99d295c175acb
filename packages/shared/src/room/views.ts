import type { Anchors, CandidateQuestion, DrillItem, KeyPoint, RoundKind } from '../pack/schema.js';
import type { CommandType, MarkResult, NoteKind, Role, ScoreNumber, TallyKind } from './commands.js';
import type { LadderResult, Rating, TurnOrder } from './commands-asking.js';
import type { DebriefStep } from './commands-debrief.js';
import type { Scores } from './events.js';
import type { Settings } from './settings.js';
import type { SheetVerdict } from './sheet.js';
import type { AskingStep, Phase } from './state.js';

/** The three kinds of viewer; everybody of a kind gets the same view. */
export type ViewerKind = 'candidate' | 'panel' | 'observer';

/** Somebody connected to a room: a participant, or a facilitator, who has no seat. */
export type Member = { participantId: string } | { participantId: null };

declare const shown: unique symbol;
/** Marks what `briefingFor`, `viewFor` and `mineFor` made; nothing else may leave a room. */
export type Shown<T> = T & { readonly [shown]: true };

/** A card as everybody knows it (`id`, `name`, `title`), or one's own, whole. */
export interface BriefingCard {
  id: string;
  name: string;
  title: string;
  own: boolean;
  caresAbout?: string[];
  questions?: BriefingCardQuestion[];
  handling?: string[];
  script?: string;
}

export interface BriefingCardQuestion {
  id: string;
  text: string;
  followUp?: string;
  listenFor: KeyPoint[];
  answer?: string;
  /** It went badly the last time. */
  again?: true;
}

export interface BriefingQuestion {
  id: string;
  text: string;
  category: string;
  keyPoints: KeyPoint[];
  /** It went badly the last time. */
  again?: true;
}

export interface BriefingWeakSpot {
  id: string;
  title: string;
  challenge: string;
  push?: string;
  /** It went badly the last time. */
  again?: true;
}

/** What was agreed to work on: the holders of these cards watch for it, the panel knows. */
export interface BriefingWatch {
  itemId: string;
  text: string;
  check: string;
  seatIds: string[];
  /** It is the reader's to watch. */
  own: boolean;
}

export interface BriefingCriterion {
  id: string;
  title: string;
  roleCardId?: string;
  /** The panel alone sees what each level means. */
  anchors?: Anchors;
}

export interface BriefingRound {
  id: string;
  kind: RoundKind;
  title: string;
  durationMs: number;
  /** `text` is the candidate's own material and goes to nobody else. */
  segments: { id: string; label: string; startMs: number; endMs: number; text?: string }[];
}

/** What changes rarely; complete from the lobby on. */
export interface Briefing {
  me: {
    participantId: string | null;
    role: Role;
    chair: boolean;
    host: boolean;
    name: string;
    seatIds: string[];
  };
  room: { id: string; title: string; candidate: string | null };
  roleCards: BriefingCard[];
  questions: BriefingQuestion[];
  weakSpots: BriefingWeakSpot[];
  drill: DrillItem[];
  /** The panel alone; empty where nothing is taken over. */
  watchFor: BriefingWatch[];
  rubric: { criteria: BriefingCriterion[] };
  rounds: BriefingRound[];
  brief: string;
  candidateQuestions: CandidateQuestion[];
  reminders: string[];
  wordsToAvoid: string[];
  settings: Settings;
}

export interface ViewRound {
  id: string;
  kind: RoundKind;
  state: 'ready' | 'running' | 'paused' | 'closed';
  /** Planned length with extensions. */
  totalMs: number;
  /** Epoch ms, only while running. */
  endsAt?: number;
  /** Only while not running; negative in overtime. */
  remainingMs?: number;
  /** The current beat or section; `startedMs` is elapsed time of the round when it began. */
  segment?: { id: string; index: number; startedMs: number };
  /** Beats and sections that are over, with what they took. */
  finished?: { id: string; spentMs: number }[];
  /** The current drill item; id and question are absent for a candidate in a spoken-only room. */
  item?: {
    id?: string;
    question?: string;
    index: number;
    count: number;
    startedMs: number;
    limitMs: number;
  };
}

export interface ViewAsking {
  questionId?: string;
  text?: string;
  participantId: string;
  step: AskingStep;
  /** The words of the push that was made. */
  pushText?: string;
  /** Epoch ms of the asking. */
  at: number;
}

export interface ViewParticipant {
  id: string;
  name: string;
  role: Role;
  seatIds: string[];
  present: boolean;
  ready: boolean;
  chair: boolean;
  /** Holds the host link: can take the chair back at any time. */
  host?: true;
  /** Scores without being counted. */
  trainee?: true;
  /** A program in a seat. */
  bot?: true;
}

/** The live state for one kind of viewer: whole, replaces the last one. */
export interface View {
  serverNow: number;
  state: Phase;
  startedAt: number | null;
  round: ViewRound | null;
  /** The run sheet, in the pack's order; times in ms once a round was opened. */
  rounds: {
    id: string;
    state: 'pending' | 'open' | 'closed' | 'skipped';
    totalMs: number;
    spentMs?: number;
  }[];
  asking: ViewAsking | null;
  turn: string | null;
  turnOrder: TurnOrder;
  /** The warm-up before the session: the panel has the sample's id and, once it is over, every score, sorted. */
  warmUp: { isOpen: boolean; endsAt: number; sampleId?: string; values?: ScoreNumber[] } | null;
  participants: ViewParticipant[];
  /** Epoch ms since when the chair is away; after a minute `takeChair` is allowed to panelists. Null: here. */
  chairAwayAt: number | null;
  /** Who would like to swap seats with whom, in the lobby. */
  swaps: { participantId: string; toParticipantId: string }[];
  revealed: string[];
  allRevealed: boolean;
  /** Nobody new may join. */
  locked: boolean;
  /** Who would like to ask, in order. */
  hands: string[];
  /** Somebody cut in on the presentation, and the candidate has not gone on yet; `at` is epoch ms. */
  interruption: { participantId: string; at: number } | null;
  /** The candidate has ended the pressure in the current round; no reason is asked. */
  safeStopped: boolean;
  /** The candidate asked to finish: no push and no interruption until then (epoch ms). */
  finishing: { until: number } | null;
  /** What the candidate has put to the panel so far; `participantId` null: to all. */
  panelQuestions: {
    questionId: string;
    text: string;
    participantId: string | null;
    roundId: string;
    at: number;
  }[];
  /** What to work on, agreed after the reveal. */
  actionItems: { itemId: string; text: string; check: string; ownerId?: string }[];
  /** Null until everything is revealed. */
  debrief: {
    step: DebriefStep;
    /** Who has the word, in the step `speaking`. */
    speakerId: string | null;
    spoken: string[];
    /** The candidate, then the panel from the least senior card on; the chair may call anybody. */
    speakingOrder: string[];
  } | null;
  /** The last answer that was tried again; once it has ended, the review has the change. */
  doOver: { questionId: string; text: string; at: number; endedAt: number | null } | null;
  /** The panel alone: question id → who means to ask it. */
  claims?: Record<string, string>;
  /** The panel alone: what was asked so far, improvised questions with their text; `seatId`: from which card. */
  asked?: {
    questionId: string;
    text: string;
    participantId: string;
    roundId: string;
    at: number;
    seatId?: string;
  }[];
  /** The panel alone: the drill items that came up so far. */
  drilled?: string[];
}

export interface MineNote {
  noteId: string;
  text: string;
  kind: NoteKind;
  private: boolean;
  roundId: string | null;
  at: number;
}

/** What is one member's alone: whole, sent only when it changed. */
export interface Mine {
  allowedCommands: readonly CommandType[];
  ballots: Record<string, { scores: Scores; submitted: boolean; changedSince: boolean }>;
  notes: MineNote[];
  /** Point id → epoch ms when it was heard. */
  ticks: Record<string, number>;
  tallies: Partial<Record<TallyKind, number>>;
  marks: Record<string, MarkResult>;
  /** Weak spots that one asked oneself → how the answer stood. */
  ladder: Record<string, LadderResult>;
  /** The candidate's questions → what they were worth. */
  ratings: Record<string, Rating>;
  verdict: SheetVerdict | null;
  /** Panel and chair: who has submitted, per opened round. */
  submittedBy?: Record<string, string[]>;
  /** Panelists: how often they may still cut in on this presentation. */
  interruptionsLeft?: number;
  /** The candidate alone: panelist id → what they expect of them. */
  predictions?: Record<string, Record<string, ScoreNumber>>;
  /** The candidate alone: what they said of themselves. */
  reflection?: { plus: string; delta: string } | null;
  /** Panelists who scored the sample of the warm-up. */
  warmUp?: { scores: Record<string, ScoreNumber> };
  /** Panel and chair, while an answer is tried again: one's own sheet, and who has scored. */
  doOver?: { scores: Scores; scoredBy: string[] };
  /** The asker alone, while the answer goes on: what helps to judge it. */
  asking?: { followUp?: string; listenFor: KeyPoint[]; answer?: string };
  /** The chair and the host: who is at the door, oldest first; `at` is epoch ms. */
  knocks?: { knockId: string; name: string; at: number }[];
  /** The chair alone: the server was away, and the clock waits where it was last known. */
  clockRecovered?: true;
}
