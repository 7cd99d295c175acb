import { z } from 'zod';
import { idSchema } from '../pack/schema.js';
import { command, ref } from './command-parts.js';
import { DEBRIEF_LIMITS } from './limits.js';

/** What a debrief goes through, in this order. */
export const DEBRIEF_STEPS = ['disagreements', 'speaking', 'do-over', 'action-items'] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

export const scoreNumberSchema = z.literal([1, 2, 3, 4]);
export type ScoreNumber = z.infer<typeof scoreNumberSchema>;

export const scoreValueSchema = z.union([scoreNumberSchema, z.literal('not-observed')]);
export type ScoreValue = z.infer<typeof scoreValueSchema>;

const reflection = z.string().trim().max(DEBRIEF_LIMITS.reflection);
const adviceLine = z.string().trim().max(DEBRIEF_LIMITS.adviceLine).optional();
const agreed = z.string().trim().min(1).max(DEBRIEF_LIMITS.actionItem);

/** What a panelist leaves beside their verdict, phrased as advice: one thing of each. */
const LINES = { strength: adviceLine, workOn: adviceLine, hardTruth: adviceLine };

/** The lines of one role card. */
export interface AdviceLines {
  strength?: string | undefined;
  workOn?: string | undefined;
  hardTruth?: string | undefined;
}

/** Whoever holds two cards leaves one set of lines for each, by the card's id, in place of the plain ones. */
export const ADVICE_FIELDS = { ...LINES, cards: z.record(ref, z.strictObject(LINES)).optional() };

/** What is said before the last reveal about oneself, and everything that makes a debrief. */
export const DEBRIEF_COMMANDS = [
  command('saveReflection', { plus: reflection, delta: reflection }),
  command('nextDebriefStep', {}),
  command('setDebriefStep', { step: z.enum(DEBRIEF_STEPS) }),
  command('callSpeaker', { participantId: ref }),
  command('startDoOver', { questionId: ref }),
  /** `startedAt` is the `at` of the do-over that is meant: what arrives late is not scored on the next one. */
  command('scoreDoOver', {
    scores: z.record(ref, scoreValueSchema),
    startedAt: z.number().int().positive().optional(),
  }),
  command('endDoOver', {}),
  command('saveActionItem', { itemId: idSchema, text: agreed, check: agreed, ownerId: ref.optional() }),
  command('deleteActionItem', { itemId: idSchema }),
  command('linkRecording', {
    url: z
      .url({ protocol: /^https?$/, error: 'Use a link that starts with https:// or http://.' })
      .max(DEBRIEF_LIMITS.recordingUrl),
    startedAt: z.number().int().positive(),
  }),
  command('unlinkRecording', {}),
] as const;
