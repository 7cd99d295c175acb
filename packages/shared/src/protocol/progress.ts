import { z } from 'zod';
import { roundKindSchema } from '../pack/schema.js';
import { scoreNumberSchema } from '../room/commands.js';

export const progressQuerySchema = z.strictObject({ packId: z.string().min(1).max(64) });

const count = z.number().int();
const figure = z.number().nullable();

const progressCriterionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  scores: z.array(
    z.strictObject({ roundId: z.string(), participantId: z.string(), value: scoreNumberSchema }),
  ),
  notObserved: count,
  n: count,
  median: figure,
  min: figure,
  max: figure,
  predicted: z.array(z.strictObject({ participantId: z.string(), value: scoreNumberSchema, gap: figure })),
  /** Above zero: the candidate expected more than the panel gave. */
  gap: figure,
});

const progressSessionSchema = z.strictObject({
  roomId: z.string(),
  title: z.string(),
  state: z.enum(['lobby', 'running', 'debrief', 'closed']),
  startedAt: count,
  allRevealed: z.boolean(),
  panel: z.array(
    z.strictObject({
      participantId: z.string(),
      name: z.string(),
      seatIds: z.array(z.string()),
      counted: z.boolean(),
    }),
  ),
  /** Against the session before. */
  panelChanged: z.boolean(),
  rubricChanged: z.boolean(),
  changedCriteria: z.array(z.string()),
  comparable: z.boolean(),
  timing: z.strictObject({ plannedMs: count, talkMs: count, overtimeMs: count }),
  /** How well the candidate foretold the panel; `gap` is the median, above zero: they expected more. */
  prediction: z.strictObject({ n: count, exact: count, withinOne: count, gap: figure }),
  actionItems: z.array(
    z.strictObject({
      itemId: z.string(),
      text: z.string(),
      check: z.string(),
      ownerId: z.string().optional(),
    }),
  ),
  criteria: z.array(progressCriterionSchema),
  rounds: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: roundKindSchema,
      plannedMs: count,
      talkMs: count,
      overtimeMs: count,
    }),
  ),
  /** Points that nobody heard, under what they belong to: a question, or the round of a beat. */
  missed: z.array(
    z.strictObject({
      questionId: z.string(),
      question: z.string(),
      roundId: z.string(),
      points: z.array(z.strictObject({ id: z.string(), text: z.string() })),
    }),
  ),
  drillMisses: z.array(
    z.strictObject({ id: z.string(), question: z.string(), hit: count, partial: count, miss: count }),
  ),
});

/** The sessions of one pack, oldest first, from what is revealed of them. */
export const progressAnswerSchema = z.strictObject({
  packId: z.string(),
  sessions: z.array(progressSessionSchema),
  /** A line per shared criterion; where `joins` is false it is measured by other words than before. */
  lines: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      points: z.array(
        z.strictObject({
          roomId: z.string(),
          n: count,
          median: figure,
          min: figure,
          max: figure,
          joins: z.boolean(),
        }),
      ),
    }),
  ),
  /** Questions that went badly in two sessions or more. */
  badTwice: z.array(
    z.strictObject({ questionId: z.string(), question: z.string(), roomIds: z.array(z.string()) }),
  ),
  neverLanded: z.array(
    z.strictObject({ id: z.string(), text: z.string(), question: z.string(), asked: count }),
  ),
});
export type ProgressAnswer = z.infer<typeof progressAnswerSchema>;
