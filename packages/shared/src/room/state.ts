import type { Pack } from '../pack/schema.js';
import type { CarryOver } from './carry-over.js';
import type { Clock } from './clock.js';
import type { Role, ScoreNumber } from './commands.js';
import type { TurnOrder } from './commands-asking.js';
import type { DebriefStep } from './commands-debrief.js';
import type { QuestionSource, Scores } from './events.js';
import type { Settings } from './settings.js';
import type { Sheet } from './sheet.js';

export type Phase = 'lobby' | 'running' | 'debrief' | 'closed';

export interface Participant {
  id: string;
  name: string;
  role: Role;
  /** A seat has the id of its role card. */
  seatIds: string[];
  ready: boolean;
  removed: boolean;
  /** Learns to interview: what they score is kept and marked, and never counted. */
  trainee: boolean;
  /** A program that fills a seat; among people its scores never count. */
  bot: boolean;
  /** Whether what they score counts, as long as they are there. */
  counted: boolean;
}

/** Somebody asks one panelist to exchange seats with them. */
export interface SwapProposal {
  participantId: string;
  toParticipantId: string;
}

/** Somebody at the door who has the room's code; `at` is epoch ms. */
export interface Knock {
  name: string;
  at: number;
  state: 'waiting' | 'admitted' | 'declined';
}

/** One visited step of a round: a beat, a section or a drill item; times are elapsed ms of the round. */
export interface StepVisit {
  id: string;
  startedMs: number;
  endedMs: number | null;
}

export interface RoundState {
  id: string;
  status: 'pending' | 'open' | 'closed' | 'skipped';
  /** Null until the round starts. */
  clock: Clock | null;
  /** The steps in the order of this run (a drill is shuffled), empty for rounds without steps. */
  stepIds: string[];
  visits: StepVisit[];
}

/**
 * `question` → `push` for questions, `challenge` → `recover` in the ladder of a weak spot: the push is
 * the step between the two, and what follows it is the candidate's recovery.
 */
export type AskingStep = 'question' | 'push' | 'challenge' | 'recover';

export interface AskedQuestion {
  questionId: string;
  text: string;
  source: QuestionSource;
  participantId: string;
  roundId: string;
  step: AskingStep;
  /** What was said to push, where the pack has words for it. */
  pushText: string | null;
  /** Epoch ms. */
  at: number;
  pushedAt: number | null;
  endedAt: number | null;
  /** The candidate has asked to finish this answer. */
  finishAsked: boolean;
}

/** Something the whole room could notice, for the review's timeline. `at` is epoch ms. */
export interface Moment {
  at: number;
  roundId: string;
  kind:
    | 'round-started'
    | 'round-paused'
    | 'round-resumed'
    | 'round-extended'
    | 'round-closed'
    | 'segment'
    | 'item'
    | 'question'
    | 'push'
    | 'answer-ended'
    | 'interruption'
    | 'talk-resumed'
    | 'panel-asked'
    | 'safe-stop';
  /** A question's, segment's or item's id. */
  refId?: string;
  participantId?: string;
  text?: string;
  byMs?: number;
}

/** A panelist cut in on the presentation; times are epoch ms. */
export interface Interruption {
  participantId: string;
  roundId: string;
  at: number;
  /** When the candidate was back in the talk; null while the interruption lasts. */
  resumedAt: number | null;
}

/** A question that the candidate put to the panel. */
export interface PanelQuestion {
  questionId: string;
  text: string;
  /** Whom it was put to; null: all of them. */
  participantId: string | null;
  roundId: string;
  at: number;
}

export interface ActionItem {
  itemId: string;
  text: string;
  /** How anybody would see that it was done. */
  check: string;
  /** Whose it is to do; absent: nobody's in particular. */
  ownerId?: string;
}

/** A sample answer that the panel scores before the session; it is gone when the session starts. */
export interface WarmUp {
  sampleId: string;
  /** Epoch ms. */
  endsAt: number;
  isOpen: boolean;
  /** Panelist id → what they gave. */
  scores: Record<string, Record<string, ScoreNumber>>;
}

/** Where the debrief is; it starts with the last reveal. */
export interface DebriefState {
  step: DebriefStep;
  /** Who has the word, in the round of speaking. */
  speakerId: string | null;
  /** Who had it, in order. */
  spoken: string[];
}

/** An answer that is tried again and scored again, in the debrief. */
export interface DoOver {
  questionId: string;
  text: string;
  /** The round in which it was asked last: its scores are those before. */
  roundId: string;
  at: number;
  endedAt: number | null;
  /** Panelist id → their sheet; nobody else's until it has ended. */
  scores: Record<string, Scores>;
}

export interface RoomState {
  roomId: string;
  pack: Pack;
  settings: Settings;
  /** What this session takes over from the one before; null: it begins afresh. */
  carryOver: CarryOver | null;
  phase: Phase;
  startedAt: number | null;
  /** A random text that no viewer ever gets. */
  seed: string;
  /** In the order of joining. */
  participants: Record<string, Participant>;
  chairId: string | null;
  /** The participant that holds the host token, if it has sat down. */
  hostId: string | null;
  rounds: Record<string, RoundState>;
  currentRoundId: string | null;
  warmUp: WarmUp | null;
  turnOrder: TurnOrder;
  /** Whose turn it is to ask, by rotation or by the chair's call. */
  turn: string | null;
  /** The last of `asked`, while its answer goes on. */
  asking: AskedQuestion | null;
  asked: AskedQuestion[];
  moments: Moment[];
  sheets: Record<string, Sheet>;
  /** In the lobby: who would like whose seats, oldest first; everybody is in one of them at most. */
  swaps: SwapProposal[];
  /** By the id that the knocker has as a participant, once they sit down. */
  knocks: Record<string, Knock>;
  /** Nobody new may join; those who return always may. */
  locked: boolean;
  /** Who would like to ask, in the order in which hands went up. */
  hands: string[];
  /** Question id → who means to ask it. */
  claims: Record<string, string>;
  interruptions: Interruption[];
  /** The rounds in which the candidate ended the pressure. */
  safeStops: string[];
  /** The candidate asked to finish; `until` is epoch ms. */
  finishing: { until: number } | null;
  panelQuestions: PanelQuestion[];
  /** Panelist id → what the candidate expects of them, per shared criterion. */
  predictions: Record<string, Record<string, ScoreNumber>>;
  /** What the candidate says of themselves before the reveal: what went well, what they would change. */
  reflection: { plus: string; delta: string } | null;
  /** Null until everything is revealed. */
  debrief: DebriefState | null;
  doOvers: DoOver[];
  actionItems: ActionItem[];
  /** A recording made elsewhere; `startedAt` is epoch ms. */
  recording: { url: string; startedAt: number } | null;
  revealed: string[];
  allRevealed: boolean;
  /** The clock came back paused after the server was down, and nobody has resumed it yet. */
  clockRecovered: boolean;
  /** Grows whenever something that a briefing tells has changed. */
  briefingVersion: number;
}

/** What a room is before its first log entry. */
export function initialRoomState({
  carryOver = null,
  ...room
}: {
  roomId: string;
  pack: Pack;
  settings: Settings;
  carryOver?: CarryOver | null;
}): RoomState {
  return {
    ...room,
    carryOver,
    phase: 'lobby',
    startedAt: null,
    seed: '',
    participants: {},
    chairId: null,
    hostId: null,
    rounds: Object.fromEntries(
      room.pack.rounds.map((round) => [
        round.id,
        { id: round.id, status: 'pending', clock: null, stepIds: [], visits: [] },
      ]),
    ),
    currentRoundId: null,
    warmUp: null,
    turnOrder: 'rotation',
    turn: null,
    asking: null,
    asked: [],
    moments: [],
    sheets: {},
    swaps: [],
    knocks: {},
    locked: false,
    hands: [],
    claims: {},
    interruptions: [],
    safeStops: [],
    finishing: null,
    panelQuestions: [],
    predictions: {},
    reflection: null,
    debrief: null,
    doOvers: [],
    actionItems: [],
    recording: null,
    revealed: [],
    allRevealed: false,
    clockRecovered: false,
    briefingVersion: 0,
  };
}
