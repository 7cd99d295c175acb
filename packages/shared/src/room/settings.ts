import { z } from 'zod';

/** Where the room talks to each other: a page of theirs, which everybody in the room may open. */
export const callUrlSchema = z
  .url({ protocol: /^https?$/, error: 'Use a link that starts with https:// or http://.' })
  .max(500);

/** What the host chooses per room; every field has the default that suits a first rehearsal. */
export const settingsSchema = z.strictObject({
  /** Learning: hints and pauses for the candidate. Stress: closed-book, only the chair pauses. */
  mode: z.enum(['learning', 'stress']).default('learning'),
  /** Whether the chair reveals once at the end or after each round. */
  reveal: z.enum(['end', 'round']).default('end'),
  /** The candidate hears questions and never reads them. */
  spokenOnly: z.boolean().default(false),
  /** Rounds, beats and sections end by themselves when their time is up. */
  autoAdvance: z.boolean().default(false),
  /** The review hides panelists' names from the candidate. */
  hideNames: z.boolean().default(false),
  /** A visitor's tour of the product: everybody else is a bot, and there bots count. */
  demo: z.literal(true).optional(),
  /** The session starts from what the last one of the same pack agreed on. */
  carryOver: z.boolean().default(true),
  callUrl: callUrlSchema.optional(),
  startsAt: z.number().int().positive().optional(),
  expiresAt: z.number().int().positive().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings as `POST /rooms` takes them; the passcode is hashed by the shell and goes no further. */
export const settingsInputSchema = settingsSchema.omit({ demo: true }).extend({
  passcode: z.string().min(4, 'Use at least four characters.').max(60).optional(),
});
