import { z } from 'zod';
import { anchorsSchema, PACK_LIMITS, roundKindSchema } from '../pack/schema.js';
import type { Finding } from '../review/findings.js';
import { REVIEW_FORMAT } from '../review/review-format.js';
import type { Review } from '../review/types.js';
import {
  MARK_RESULTS,
  NOTE_KINDS,
  ROLES,
  scoreNumberSchema,
  scoreValueSchema,
  TALLY_KINDS,
  VERDICTS,
} from '../room/commands.js';
import { LADDER_RESULTS, ratingSchema } from '../room/commands-asking.js';

/** More of anything than a room can hold: a file beyond it did not come from one. */
const MOST = 20_000;
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MOST);
const id = z.string().max(100);
const text = z.string().max(PACK_LIMITS.text);
const adviceLines = { strength: text.optional(), workOn: text.optional(), hardTruth: text.optional() };
const at = z.number().int().min(0);
const ms = z.number().int().min(0);
const count = z.number().int().min(0);
const figure = z.number().nullable();
const counts = <K extends string>(kinds: readonly [K, ...K[]]) => z.record(z.enum(kinds), count);

const criterion = z.strictObject({
  id,
  title: text,
  roleCardId: id.optional(),
  anchors: anchorsSchema,
  scores: list(
    z.strictObject({
      participantId: id,
      value: scoreNumberSchema,
      counted: z.boolean(),
      history: list(z.strictObject({ value: scoreValueSchema.nullable(), until: at })).optional(),
    }),
  ),
  raters: count,
  notObserved: count,
  notObservedBy: list(id),
  blankBy: list(id),
  missingBy: list(id),
  n: count,
  median: figure,
  mean: figure,
  min: figure,
  max: figure,
  spread: figure,
  agreement: figure,
});

const round = z.strictObject({
  id,
  kind: roundKindSchema,
  title: text,
  plannedMs: ms,
  criteria: list(criterion),
  talkMs: ms,
  overtimeMs: ms,
  missing: list(id),
  segments: list(z.strictObject({ id, label: text, plannedMs: ms, spentMs: ms, reached: z.boolean() })),
  tallies: list(z.strictObject({ participantId: id, kind: z.enum(TALLY_KINDS), at })),
  interruptions: list(z.strictObject({ participantId: id, at, resumeMs: ms.nullable() })),
});

const fact = <C extends Finding['code'], S extends z.ZodRawShape>(code: C, values: S) =>
  z.strictObject({ code: z.literal(code), values: z.strictObject(values), evidence: id });

/** What a page or a file makes a sentence of; every code has its own values. */
export const findingSchema = z.discriminatedUnion('code', [
  fact('disagreement', {
    criterion: text,
    round: text,
    max: z.number(),
    min: z.number(),
    maxBy: list(text),
    minBy: list(text),
  }),
  fact('low', { criterion: text, round: text, median: z.number(), n: count }),
  fact('point-lost', { point: text, question: text }),
  fact('points-lost', { lost: count, asked: count }),
  fact('collapsed', { questions: count, asked: count }),
  fact('overtime', { round: text, overtimeMs: ms, plannedMs: ms }),
  fact('drill', { missed: count, asked: count }),
  fact('guess', { name: text, gap: z.number() }),
  fact('taps', { kind: z.enum(['hedge', 'filler', 'ramble']), count, round: text }),
  fact('missing', { handedIn: count, panelists: count, round: text }),
]);

const room = z.strictObject({
  id,
  title: text,
  state: z.enum(['lobby', 'running', 'debrief', 'closed']),
  startedAt: at.nullable(),
  candidate: text.nullable(),
  hideNames: z.boolean(),
  participants: list(
    z.strictObject({
      id,
      name: text,
      role: z.enum(ROLES),
      seatIds: list(id),
      removed: z.boolean(),
      trainee: z.boolean(),
      bot: z.boolean(),
      counted: z.boolean(),
    }),
  ),
  seats: list(z.strictObject({ id, title: text, persona: text })),
  rounds: list(
    z.strictObject({
      id,
      title: text,
      kind: roundKindSchema,
      plannedMs: ms,
      status: z.enum(['pending', 'open', 'closed', 'skipped']),
    }),
  ),
});

const coverage = z.strictObject({
  personas: list(z.strictObject({ seatId: id, persona: text, asked: count })),
  categories: list(z.strictObject({ category: text, asked: count, total: count })),
  weakSpots: list(z.strictObject({ id, title: text, asked: z.boolean(), pushed: z.boolean() })),
  candidateQuestions: list(z.strictObject({ seatId: id.nullable(), asked: count, total: count })),
});

const given = list(z.strictObject({ participantId: id, value: scoreNumberSchema }));
const doOverCriterion = z.strictObject({
  id,
  title: text,
  before: given,
  after: given,
  beforeMedian: figure,
  afterMedian: figure,
});

/** Everything of a review, as `GET …/review` answers it and as the JSON file holds it. */
export const reviewSchema = z.strictObject({
  room,
  revealed: list(id),
  allRevealed: z.boolean(),
  findings: z.array(findingSchema).max(3),
  totals: z.strictObject({
    plannedMs: ms,
    talkMs: ms,
    overtimeMs: ms,
    panelists: count,
    scores: count,
    questionsAsked: count,
    questionsInPack: count.nullable(),
    improvised: count,
    tallies: counts(TALLY_KINDS),
    notes: counts(NOTE_KINDS),
  }),
  rounds: list(round),
  disagreements: list(z.strictObject({ roundId: id, criterionId: id, n: count, range: z.number() })),
  overall: list(
    z.strictObject({
      participantId: id,
      verdict: z.enum(VERDICTS),
      advice: text,
      counted: z.literal(false).optional(),
      ...adviceLines,
      cards: list(z.strictObject({ seatId: id, ...adviceLines })).optional(),
    }),
  ),
  reflection: z.strictObject({ plus: text, delta: text }).nullable(),
  predictions: list(z.strictObject({ participantId: id, scores: z.record(id, scoreNumberSchema) })),
  predictionGaps: list(
    z.strictObject({
      participantId: id,
      gap: figure,
      criteria: list(z.strictObject({ id, expected: scoreNumberSchema, given: figure, gap: figure })),
    }),
  ),
  timeline: list(
    z.strictObject({
      at,
      kind: id,
      roundId: id,
      refId: id.optional(),
      participantId: id.optional(),
      text: text.optional(),
      byMs: ms.optional(),
    }),
  ),
  notes: list(
    z.strictObject({
      participantId: id,
      noteId: id,
      text,
      kind: z.enum(NOTE_KINDS),
      roundId: id.nullable(),
      at,
    }),
  ),
  questions: list(
    z.strictObject({
      questionId: id,
      text,
      source: z.enum(['bank', 'card', 'weak-spot', 'improvised']),
      roundId: id,
      participantId: id,
      at,
      answerMs: ms,
      pushed: z.boolean(),
      points: count,
      landed: count,
    }),
  ),
  keyPoints: list(
    z.strictObject({
      id,
      text,
      questionId: id,
      question: text,
      roundId: id,
      asked: z.boolean(),
      landed: z.boolean(),
      heardBy: list(z.strictObject({ participantId: id, at })),
    }),
  ),
  coverage: coverage.nullable(),
  drill: list(
    z.strictObject({
      id,
      question: text,
      answer: text,
      asked: z.boolean(),
      marks: list(z.strictObject({ participantId: id, result: z.enum(MARK_RESULTS) })),
      hit: count,
      partial: count,
      miss: count,
    }),
  ),
  pressure: list(
    z.strictObject({
      questionId: id,
      text,
      participantId: id,
      roundId: id,
      at,
      pushed: z.boolean(),
      result: z.enum(LADDER_RESULTS).nullable(),
    }),
  ),
  candidateQuestions: list(
    z.strictObject({
      questionId: id,
      text,
      to: id.optional(),
      roundId: id,
      at,
      ratings: list(z.strictObject({ participantId: id, rating: ratingSchema })),
      n: count,
      median: figure,
    }),
  ),
  improvised: list(z.strictObject({ id, text, participantId: id, roundId: id, at })),
  doOvers: list(z.strictObject({ questionId: id, text, roundId: id, at, criteria: list(doOverCriterion) })),
  actionItems: list(z.strictObject({ itemId: id, text, check: text, ownerId: id.optional() })),
  // A file that was written by hand must not bring a link that a page would follow into a script.
  recording: z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(500), startedAt: at }).nullable(),
});

/** The compiler holds schema and type together: what a review gains, its file must be able to bring back. */
type Exactly<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
export const SCHEMA_IS_THE_REVIEW: Exactly<Loose<z.infer<typeof reviewSchema>>, Loose<Review>> = true;
/** Without the `undefined` that Zod adds to what is optional. */
type Loose<T> = T extends object ? { [K in keyof T]: Loose<Exclude<T[K], undefined>> } : T;

/** What the schema has read is a review, as the line above proves; Zod alone adds `undefined` to what is optional. */
export const asReview = (read: z.infer<typeof reviewSchema>): Review => read as Review;

/** A review's JSON file: the review, with what it says it is in front. */
export const reviewFileSchema = reviewSchema.extend({
  format: z.literal(REVIEW_FORMAT.format),
  formatVersion: z.literal(REVIEW_FORMAT.formatVersion),
});
