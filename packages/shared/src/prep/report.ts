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
  /** The id of the thing in the pack, or empty where it has none. */
  target: z.string(),
});

export const importReportSchema = z.object({
  recognised: z.array(recognisedSchema),
  unrecognised: z.array(unrecognisedSchema),
  warnings: z.array(warningSchema),
  passages: z.array(passageSchema),
});

export type Recognised = z.infer<typeof recognisedSchema>;
export type Unrecognised = z.infer<typeof unrecognisedSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type PassageKind = (typeof PASSAGE_KINDS)[number];
export type Passage = z.infer<typeof passageSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;
