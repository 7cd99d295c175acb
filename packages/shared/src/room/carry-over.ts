import { z } from 'zod';

const ref = z.string().min(1).max(80);

/** What a session takes over from the one before it. */
export const carryOverSchema = z.strictObject({
  /** The room of the session before. */
  roomId: ref,
  /** What was agreed to work on, and the cards whose holders watch for it. */
  watchFor: z.array(
    z.strictObject({ itemId: z.string(), text: z.string(), check: z.string(), seatIds: z.array(ref) }),
  ),
  /** Drill items that were missed: they come first. */
  drillFirst: z.array(ref),
  /** Questions and weak spots that went badly. */
  again: z.array(ref),
});
export type CarryOver = z.infer<typeof carryOverSchema>;
