import type { LadderResult, Rating, TurnOrder } from './commands-asking.js';

/** What is said and marked around the asking. */
export type AskingEvent =
  | {
      type: 'ladderMarked';
      participantId: string;
      questionId: string;
      roundId: string;
      result: LadderResult;
    }
  | {
      type: 'questionRated';
      participantId: string;
      questionId: string;
      roundId: string;
      rating: Rating;
    }
  | { type: 'safeStopped'; roundId: string }
  /** `until` is epoch ms. */
  | { type: 'finishAsked'; until: number }
  | { type: 'finishLifted' }
  | { type: 'turnOrderSet'; order: TurnOrder; turn: string | null };
