import { z } from 'zod';

/** Limits of a pack's texts, in UTF-16 code units, and of its lists, in items. */
export const PACK_LIMITS = {
  title: 200,
  line: 2_000,
  text: 20_000,
  roleCards: 24,
  list: 200,
  questions: 5_000,
} as const;

/** An id made by a client or by the importer: 1–64 of `[A-Za-z0-9_-]`. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'Use 1 to 64 letters, digits, - or _.');

const title = z.string().trim().min(1, 'Give it a title.').max(PACK_LIMITS.title);
const line = z.string().trim().min(1, 'This text is empty.').max(PACK_LIMITS.line);
const text = z.string().max(PACK_LIMITS.text);
const durationMs = z
  .number()
  .int()
  .min(1_000)
  .max(6 * 60 * 60 * 1_000);

export const cardQuestionSchema = z.strictObject({
  id: idSchema,
  text: line,
  /** What the panelist asks next when the first answer stays vague. */
  followUp: line.optional(),
  /** What a good answer contains; shown to the asker alone. */
  listenFor: z.array(line).max(PACK_LIMITS.list),
  answer: text.optional(),
});

export const roleCardSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().max(PACK_LIMITS.title),
  title: z.string().trim().max(PACK_LIMITS.title),
  caresAbout: z.array(line).max(PACK_LIMITS.list),
  questions: z.array(cardQuestionSchema).max(PACK_LIMITS.list),
  /** How the candidate means to win this person over; for the panelist, what good looks like. */
  handling: z.array(line).max(PACK_LIMITS.list),
  /** The candidate's own script for this person, paragraphs separated by a blank line. */
  script: text.optional(),
});

export const keyPointSchema = z.strictObject({ id: idSchema, text: line });

export const bankQuestionSchema = z.strictObject({
  id: idSchema,
  text: line,
  category: z.string().trim().max(PACK_LIMITS.title),
  answer: text.optional(),
  keyPoints: z.array(keyPointSchema).max(PACK_LIMITS.list),
});

export const weakSpotSchema = z.strictObject({
  id: idSchema,
  title,
  challenge: line,
  defence: text,
  /** What a panelist says when the first defence did not hold. */
  push: line.optional(),
  /** The candidate's answer to being pushed. It is never read as an attack. */
  secondDefence: text.optional(),
});

export const ROUND_KINDS = [
  'pitch',
  'presentation',
  'panel-questions',
  'pressure',
  'candidate-questions',
  'rapid-fire',
] as const;
export const roundKindSchema = z.enum(ROUND_KINDS);

/** A beat of the pitch or a section of the presentation; times count from the start of the round. */
export const segmentSchema = z
  .strictObject({
    id: idSchema,
    label: title,
    startMs: z.number().int().min(0),
    endMs: z.number().int().min(0),
    text: text.optional(),
  })
  .refine((segment) => segment.endMs > segment.startMs, {
    message: 'A segment ends after it starts.',
    path: ['endMs'],
  });

export const roundSchema = z.strictObject({
  id: idSchema,
  kind: roundKindSchema,
  title,
  durationMs,
  segments: z.array(segmentSchema).max(PACK_LIMITS.list),
});

export const candidateQuestionSchema = z.strictObject({
  id: idSchema,
  text: line,
  /** A role card's id; absent: for the whole panel. */
  to: idSchema.optional(),
});

export const drillItemSchema = z.strictObject({
  id: idSchema,
  question: line,
  answer: text,
  limitMs: durationMs,
});

export const anchorsSchema = z.strictObject({ 1: line, 2: line, 3: line, 4: line });

export const criterionSchema = z.strictObject({
  id: idSchema,
  title,
  /** Present: the criterion belongs to that card alone. Absent: shared by the whole panel. */
  roleCardId: idSchema.optional(),
  anchors: anchorsSchema,
});

/** Reports every id that occurs twice among things that are told apart by id, and every dangling card. */
function checkReferences(pack: PackShape, context: z.core.$RefinementCtx<PackShape>): void {
  const report = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message, input: pack });
  const cardIds = new Set(pack.roleCards.map((card) => card.id));
  for (const group of groupsOfIds(pack)) {
    const seen = new Set<string>();
    for (const { id, path } of group) {
      if (seen.has(id)) report(path, `The id "${id}" is used twice.`);
      seen.add(id);
    }
  }
  for (const [index, question] of pack.candidateQuestions.entries())
    if (question.to !== undefined && !cardIds.has(question.to))
      report(['candidateQuestions', index, 'to'], 'No role card has this id.');
  for (const [index, criterion] of pack.rubric.criteria.entries())
    if (criterion.roleCardId !== undefined && !cardIds.has(criterion.roleCardId))
      report(['rubric', 'criteria', index, 'roleCardId'], 'No role card has this id.');
}

interface LocatedId {
  id: string;
  path: PropertyKey[];
}

/**
 * The ids that must differ from one another. Everything that can be asked shares one group, and so does
 * everything that can be ticked, because a command names such a thing by its id alone.
 */
function groupsOfIds(pack: PackShape): LocatedId[][] {
  const list = (items: { id: string }[], ...path: PropertyKey[]): LocatedId[] =>
    items.map((item, index) => ({ id: item.id, path: [...path, index, 'id'] }));
  return [
    list(pack.roleCards, 'roleCards'),
    [
      ...pack.roleCards.flatMap((card, index) => list(card.questions, 'roleCards', index, 'questions')),
      ...list(pack.questions, 'questions'),
      ...list(pack.weakSpots, 'weakSpots'),
    ],
    [
      ...pack.questions.flatMap((question, index) =>
        list(question.keyPoints, 'questions', index, 'keyPoints'),
      ),
      ...pack.rounds.flatMap((round, index) => list(round.segments, 'rounds', index, 'segments')),
    ],
    list(pack.rounds, 'rounds'),
    list(pack.candidateQuestions, 'candidateQuestions'),
    list(pack.drill, 'drill'),
    list(pack.rubric.criteria, 'rubric', 'criteria'),
  ];
}

const packShape = z.strictObject({
  title,
  /** Half a page that tells a stranger what the candidate proposes and to whom. */
  brief: text,
  candidate: z.string().trim().max(PACK_LIMITS.title).optional(),
  roleCards: z.array(roleCardSchema).max(PACK_LIMITS.roleCards),
  questions: z.array(bankQuestionSchema).max(PACK_LIMITS.questions),
  weakSpots: z.array(weakSpotSchema).max(PACK_LIMITS.list),
  rounds: z.array(roundSchema).max(PACK_LIMITS.list),
  candidateQuestions: z.array(candidateQuestionSchema).max(PACK_LIMITS.list),
  drill: z.array(drillItemSchema).max(PACK_LIMITS.list),
  reminders: z.array(line).max(PACK_LIMITS.list),
  wordsToAvoid: z.array(line).max(PACK_LIMITS.list),
  rubric: z.strictObject({ criteria: z.array(criterionSchema).max(PACK_LIMITS.list) }),
});
type PackShape = z.infer<typeof packShape>;

/** A panel pack: everything a room needs, with ids that are kept wherever it goes. */
export const packSchema = packShape.superRefine(checkReferences);

export type Pack = PackShape;
export type Anchors = z.infer<typeof anchorsSchema>;
export type RoleCard = z.infer<typeof roleCardSchema>;
export type CardQuestion = z.infer<typeof cardQuestionSchema>;
export type BankQuestion = z.infer<typeof bankQuestionSchema>;
export type KeyPoint = z.infer<typeof keyPointSchema>;
export type WeakSpot = z.infer<typeof weakSpotSchema>;
export type RoundKind = z.infer<typeof roundKindSchema>;
export type Segment = z.infer<typeof segmentSchema>;
export type PackRound = z.infer<typeof roundSchema>;
export type CandidateQuestion = z.infer<typeof candidateQuestionSchema>;
export type DrillItem = z.infer<typeof drillItemSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
