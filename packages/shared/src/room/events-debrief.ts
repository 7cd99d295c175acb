import type { DebriefStep, ScoreValue } from './commands-debrief.js';

/** What happens in the debrief, and what the candidate says of themselves before it. */
export type DebriefEvent =
  | { type: 'reflectionSaved'; plus: string; delta: string }
  | { type: 'debriefMoved'; step: DebriefStep; speakerId: string | null }
  | { type: 'doOverStarted'; questionId: string; text: string; roundId: string }
  | { type: 'doOverScored'; participantId: string; scores: Record<string, ScoreValue> }
  | { type: 'doOverEnded' }
  | {
      type: 'actionItemSaved';
      participantId: string | null;
      itemId: string;
      text: string;
      check: string;
      ownerId?: string;
    }
  | { type: 'actionItemDeleted'; itemId: string }
  /** `startedAt` is the epoch ms at which the recording begins. */
  | { type: 'recordingLinked'; url: string; startedAt: number }
  | { type: 'recordingUnlinked' };
