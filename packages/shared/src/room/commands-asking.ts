import { z } from 'zod';
import { command, ref } from './command-parts.js';

/** How an answer stood up to the ladder: it held, it bent and came back, or it fell. */
export const LADDER_RESULTS = ['hold', 'flex', 'collapse'] as const;
export type LadderResult = (typeof LADDER_RESULTS)[number];

export const ratingSchema = z.literal([1, 2, 3, 4]);
export type Rating = z.infer<typeof ratingSchema>;

/** What is said and marked around the asking, beside the asking itself. */
export const ASKING_COMMANDS = [
  command('markLadder', { questionId: ref, result: z.enum(LADDER_RESULTS) }),
  command('rateQuestion', { questionId: ref, rating: ratingSchema }),
  command('safeStop', {}),
  command('letMeFinish', {}),
] as const;
