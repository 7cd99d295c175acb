import type { LadderResult, Rating } from './commands-asking.js';

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
  | { type: 'finishLifted' };
