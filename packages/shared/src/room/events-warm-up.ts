import type { ScoreNumber } from './commands-debrief.js';

export type WarmUpEvent =
  /** `endsAt` is epoch ms. */
  | { type: 'warmUpStarted'; sampleId: string; endsAt: number }
  | { type: 'warmUpScored'; participantId: string; scores: Record<string, ScoreNumber> }
  | { type: 'warmUpEnded' };
