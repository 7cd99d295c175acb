import { z } from 'zod';

/** How much of each kind of material the importer found. */
export const recognisedSchema = z.object({ kind: z.string(), count: z.number().int().min(1) });

/** A line of the document that went nowhere; it can be assigned by hand. */
export const unrecognisedSchema = z.object({ line: z.number().int().min(1), text: z.string() });

export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  line: z.number().int().min(1).optional(),
});

export const PASSAGE_KINDS = [
  'heading',
  'brief',
  'pitch',
  'presentation',
  'role-card',
  'question',
  'weak-spot',
  'candidate-question',
  'drill',
  'reminder',
  'words-to-avoid',
] as const;

/** Which lines of the document became which part of the pack, in the document's order. */
export const passageSchema = z.object({
  kind: z.enum(PASSAGE_KINDS),
  label: z.string(),
  startLine: z.number().int().min(1),
  endLine: z.number().int().min(1),
  /** Names the thing as `placed` does; empty for headings over several things. */
  target: z.string(),
});

/** The kinds of things in a pack, as the report counts and places them. */
export const PLACED_KINDS = [
  'title',
  'brief',
  'pitch-beat',
  'presentation-section',
  'role-card',
  'card-question',
  'question',
  'weak-spot',
  'candidate-question',
  'drill-item',
  'reminder',
  'words-to-avoid',
] as const;

export const CONFIDENCES = ['high', 'low'] as const;

/** One thing in the pack: where it stood in the document, and how sure the importer is of what it is. */
export const placementSchema = z.object({
  kind: z.enum(PLACED_KINDS),
  /** The thing's id in the pack. What has none is named `title`, `brief`, `words-1` or, by its position, `reminder-1`. */
  target: z.string(),
  /** From the first to the last line it was made from; the lines between may belong to something inside it. */
  startLine: z.number().int().min(1),
  endLine: z.number().int().min(1),
  /** `low` where the evidence just sufficed, or where something else had almost as good a claim to the lines. */
  confidence: z.enum(CONFIDENCES),
});

export const importReportSchema = z.object({
  recognised: z.array(recognisedSchema),
  unrecognised: z.array(unrecognisedSchema),
  warnings: z.array(warningSchema),
  passages: z.array(passageSchema),
  /** In the document's order. */
  placed: z.array(placementSchema),
});

export type Recognised = z.infer<typeof recognisedSchema>;
export type Unrecognised = z.infer<typeof unrecognisedSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type PassageKind = (typeof PASSAGE_KINDS)[number];
export type Passage = z.infer<typeof passageSchema>;
export type PlacedKind = (typeof PLACED_KINDS)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Placement = z.infer<typeof placementSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;
