import type { MarkResult, NoteKind, Role, ScoreNumber, ScoreValue, TallyKind, Verdict } from './commands.js';
import type { AdviceLines } from './commands-debrief.js';
import type { AskingEvent } from './events-asking.js';
import type { DebriefEvent } from './events-debrief.js';
import type { WarmUpEvent } from './events-warm-up.js';

export type QuestionSource = 'bank' | 'card' | 'weak-spot' | 'improvised';
export type Scores = Record<string, ScoreValue>;

/**
 * What happened in a room. Events are stored for ever: a change of shape gets a new case in `upcast.ts`.
 * The time of an event is that of its log entry.
 */
export type RoomEvent =
  | {
      type: 'participantJoined';
      participantId: string;
      name: string;
      role: Role;
      seatIds: string[];
      host: boolean;
      /** Absent: a person. */
      bot?: true;
    }
  | { type: 'participantRemoved'; participantId: string }
  | { type: 'readySet'; participantId: string; ready: boolean }
  /** `seed` orders what must not be guessed from anything a viewer sees; it goes into no view. */
  | { type: 'sessionStarted'; seed: string }
  | { type: 'roundStarted'; roundId: string; stepIds: string[]; turn: string | null }
  | { type: 'roundPaused'; at: number; outage: boolean }
  | { type: 'roundResumed' }
  | { type: 'roundExtended'; byMs: number }
  | { type: 'stepAdvanced'; stepId: string }
  | { type: 'roundClosed'; roundId: string }
  | { type: 'roundSkipped'; roundId: string }
  | { type: 'panelistCalled'; participantId: string }
  | {
      type: 'questionAsked';
      questionId: string;
      text: string;
      source: QuestionSource;
      participantId: string;
    }
  | { type: 'pushed'; text: string | null }
  | { type: 'answerEnded'; turn: string | null }
  | { type: 'pointTicked'; participantId: string; pointId: string; heard: boolean }
  | { type: 'tallied'; participantId: string; kind: TallyKind; undo: boolean }
  | { type: 'itemMarked'; participantId: string; itemId: string; result: MarkResult }
  | {
      type: 'noteSaved';
      participantId: string;
      noteId: string;
      text: string;
      kind: NoteKind;
      private: boolean;
      roundId: string | null;
    }
  | { type: 'noteDeleted'; participantId: string; noteId: string }
  | { type: 'ballotSaved'; participantId: string; roundId: string; scores: Scores }
  | { type: 'ballotSubmitted'; participantId: string; roundId: string; scores: Scores }
  | {
      type: 'verdictSaved';
      participantId: string;
      verdict: Verdict;
      advice: string;
      strength?: string;
      workOn?: string;
      hardTruth?: string;
      /** By role card, where somebody holds two. */
      cards?: Record<string, AdviceLines>;
    }
  | { type: 'revealed'; roundIds: string[]; all: boolean }
  | { type: 'roomLocked'; locked: boolean }
  | { type: 'chairHanded'; participantId: string | null }
  | { type: 'handRaised'; participantId: string; raised: boolean }
  | { type: 'questionClaimed'; participantId: string; questionId: string }
  | { type: 'questionReleased'; questionId: string }
  | { type: 'talkInterrupted'; participantId: string }
  | { type: 'talkResumed' }
  | { type: 'panelAsked'; questionId: string; text: string; participantId: string | null }
  | { type: 'scoresPredicted'; participantId: string; scores: Record<string, ScoreNumber> }
  | {
      type: 'scoreRevised';
      participantId: string;
      roundId: string;
      criterionId: string;
      value: ScoreValue;
    }
  | { type: 'traineeSet'; participantId: string; trainee: boolean }
  | { type: 'seatsChanged'; participantId: string; seatIds: string[] }
  | { type: 'swapProposed'; participantId: string; toParticipantId: string }
  /** Withdrawn or declined; a swap that took place is two `seatsChanged`. */
  | { type: 'swapDropped'; participantId: string }
  | { type: 'callUrlSet'; url: string | null }
  | { type: 'knocked'; knockId: string; name: string }
  | { type: 'knockAnswered'; knockId: string; admitted: boolean }
  | { type: 'roomClosed' }
  | AskingEvent
  | DebriefEvent
  | WarmUpEvent;

/** One row of the room log: an accepted command with its events, at `at` (epoch ms). */
export interface LogEntry {
  roomId: string;
  /** 1, 2, 3 … without a gap. */
  seq: number;
  actorId: string;
  commandId: string;
  /** SHA-256 of the command's canonical JSON; tells a retry from a reused id. */
  bodyHash: string;
  at: number;
  events: RoomEvent[];
}
