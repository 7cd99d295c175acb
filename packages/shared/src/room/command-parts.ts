import { z } from 'zod';
import { idSchema } from '../pack/schema.js';

/** Any id that stands for something in the pack or the room. */
export const ref = z.string().min(1).max(80);

/** The shape of one command; unknown fields are refused. */
export const command = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ id: idSchema, type: z.literal(type), ...shape });
