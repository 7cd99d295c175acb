import { z } from 'zod';
import { drillItemSchema, idSchema } from '../pack/schema.js';
import { MARK_RESULTS } from '../room/commands.js';

const at = z.number().int().min(0);
const count = z.number().int().min(0);

const drillCardSchema = z.strictObject({
  dueAt: at,
  lastAt: at,
  stability: z.number(),
  difficulty: z.number(),
  scheduledDays: z.number(),
  learningSteps: z.number(),
  reps: count,
  lapses: count,
  state: z.literal([0, 1, 2, 3]),
});

/** A pack's schedule, as an archive holds it. */
export const drillScheduleSchema = z.strictObject({
  cards: z.record(idSchema, drillCardSchema),
  markIds: z.array(idSchema).max(1_000),
});

/** One try at an item, alone. The client makes the id; the same id again is the same try. */
export const drillMarkBodySchema = z.strictObject({
  id: idSchema,
  itemId: idSchema,
  result: z.enum(MARK_RESULTS),
});
export type DrillMarkBody = z.infer<typeof drillMarkBodySchema>;

/** A pack's drill in the order in which to rehearse it now. */
export const drillAnswerSchema = z.strictObject({
  packId: z.string(),
  items: z.array(
    drillItemSchema.extend({
      /** `missed`: a panel saw it missed since the last try. */
      reason: z.enum(['missed', 'due', 'new', 'later']),
      /** When to try it again; null: whenever. */
      dueAt: at.nullable(),
      reps: count,
      lapses: count,
    }),
  ),
  /** How many are worth a try now: all but those that can wait. */
  waiting: count,
});
export type DrillAnswer = z.infer<typeof drillAnswerSchema>;
