import { z } from 'zod';
import { ROOM_LIMITS } from '../room/limits.js';

/** A person's name, as rooms take it. */
export const nameSchema = z
  .string()
  .trim()
  .min(1, 'Tell the room your name.')
  .max(ROOM_LIMITS.name, 'Use at most 60 characters for your name.');

/** A room's code as somebody read it aloud: spaces, dashes and case do not matter. */
export const codeSchema = z.string().trim().min(1).max(20);

export const knockBodySchema = z.strictObject({
  code: codeSchema,
  name: nameSchema,
  passcode: z.string().max(60).optional(),
});

/** The token asks how it stands and, once admitted, is an `invite` that seats one panelist. */
export const knockAnswerSchema = z.strictObject({
  knock: z.strictObject({ id: z.string() }),
  token: z.string(),
});
export type KnockAnswer = z.infer<typeof knockAnswerSchema>;

/** All that somebody at the door may know. Ask again every two seconds. */
export const knockStateAnswerSchema = z.strictObject({
  state: z.enum(['waiting', 'admitted', 'declined']),
});
export type KnockStateAnswer = z.infer<typeof knockStateAnswerSchema>;
