import { z } from 'zod';
import { idSchema, packSchema } from '../pack/schema.js';
import { drillScheduleSchema } from './drill.js';
import { reviewFileSchema, reviewSchema } from './review.js';

export const ARCHIVE_FORMAT = { format: 'mockpanel-archive', formatVersion: 1 } as const;

const text = z.string().max(20_000);
const keysSchema = z.strictObject({
  panel: z.array(z.string().max(200)).max(1_000),
  rubric: z.record(z.string().max(100), text),
});

/**
 * Everything of a workspace in one file: its packs with their drill, and of each room what is revealed, as a
 * reader without a seat reads it. Rooms of which nothing is revealed are not in it, nor is any link.
 */
export const archiveSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT.format),
  formatVersion: z.literal(ARCHIVE_FORMAT.formatVersion),
  exportedAt: z.number().int().min(0),
  packs: z
    .array(z.strictObject({ id: idSchema, pack: packSchema, drill: drillScheduleSchema.nullable() }))
    .max(1_000),
  rooms: z
    .array(
      z.strictObject({
        id: idSchema,
        packId: z.string().max(64),
        createdAt: z.number().int().min(0),
        review: reviewSchema,
        /** To compare sessions by: the panel's names, and the words of each shared criterion. */
        keys: keysSchema,
      }),
    )
    .max(5_000),
});
export type Archive = z.infer<typeof archiveSchema>;

const restoredRoom = z.strictObject({
  id: z.string(),
  /** The id it had in the file. */
  from: z.string(),
  /** False: the workspace has it already, and it was left as it is. */
  isNew: z.boolean(),
  /** Shares and deletes the room; told this one time. */
  hostToken: z.string().optional(),
});

/** What a restored archive came to. The same archive again brings nothing new. */
export const restoreAnswerSchema = z.strictObject({
  packs: z.array(z.strictObject({ id: z.string(), from: z.string(), isNew: z.boolean() })),
  rooms: z.array(restoredRoom),
});
export type RestoreAnswer = z.infer<typeof restoreAnswerSchema>;

/** A review's JSON file on its way back; `packId` names the own pack among whose sessions it is to be. */
export const importReviewBodySchema = z.strictObject({
  review: reviewFileSchema,
  packId: z.string().min(1).max(64).optional(),
});

export const importReviewAnswerSchema = z.strictObject({ room: restoredRoom });
export type ImportReviewAnswer = z.infer<typeof importReviewAnswerSchema>;
