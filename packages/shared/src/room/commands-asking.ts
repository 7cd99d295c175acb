import { z } from 'zod';
import { command, ref } from './command-parts.js';

/** How an answer stood up to the ladder: it held, it bent and came back, or it fell. */
export const LADDER_RESULTS = ['hold', 'flex', 'collapse'] as const;
export type LadderResult = (typeof LADDER_RESULTS)[number];

export const ratingSchema = z.literal([1, 2, 3, 4]);
export type Rating = z.infer<typeof ratingSchema>;

/** How turns go: round by seats, to raised hands, or to whoever the chair calls. */
const TURN_ORDERS = ['rotation', 'hands', 'chair'] as const;
export type TurnOrder = (typeof TURN_ORDERS)[number];

/** What is said and marked around the asking, beside the asking itself. */
export const ASKING_COMMANDS = [
  command('markLadder', { questionId: ref, result: z.enum(LADDER_RESULTS) }),
  command('rateQuestion', { questionId: ref, rating: ratingSchema }),
  command('safeStop', {}),
  command('letMeFinish', {}),
  command('setTurnOrder', { order: z.enum(TURN_ORDERS) }),
] as const;
