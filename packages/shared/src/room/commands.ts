import { z } from 'zod';
import { idSchema } from '../pack/schema.js';
import { command, ref } from './command-parts.js';
import { ASKING_COMMANDS } from './commands-asking.js';
import { ADVICE_FIELDS, DEBRIEF_COMMANDS, scoreNumberSchema, scoreValueSchema } from './commands-debrief.js';
import { WARM_UP_COMMANDS } from './commands-warm-up.js';
import { ROOM_LIMITS } from './limits.js';
import { callUrlSchema } from './settings.js';

export {
  type ScoreNumber,
  type ScoreValue,
  scoreNumberSchema,
  scoreValueSchema,
} from './commands-debrief.js';

export const TALLY_KINDS = ['hedge', 'filler', 'ramble', 'strong'] as const;
export const NOTE_KINDS = ['strength', 'improve', 'evidence', 'hard-truth', 'other'] as const;
export const MARK_RESULTS = ['hit', 'partial', 'miss'] as const;
export const VERDICTS = ['strong-no', 'no', 'yes', 'strong-yes'] as const;

export type TallyKind = (typeof TALLY_KINDS)[number];
export type NoteKind = (typeof NOTE_KINDS)[number];
export type MarkResult = (typeof MARK_RESULTS)[number];
export type Verdict = (typeof VERDICTS)[number];

/** Everything a client may send as `command`; each carries a client-made `id` that makes a retry safe. */
export const commandSchema = z.discriminatedUnion('type', [
  command('startSession', {}),
  command('startRound', { roundId: ref }),
  command('pauseRound', {}),
  command('resumeRound', {}),
  command('extendRound', { byMs: z.number().int().min(1_000).max(3_600_000) }),
  command('nextSegment', {}),
  command('closeRound', {}),
  command('skipRound', { roundId: ref }),
  command('callPanelist', { participantId: ref }),
  command('reveal', { roundId: ref.optional() }),
  command('removeParticipant', { participantId: ref }),
  command('lockRoom', { locked: z.boolean() }),
  command('handOverChair', { participantId: ref }),
  command('closeRoom', {}),
  command('setTrainee', { participantId: ref, trainee: z.boolean() }),
  command('setCallUrl', { url: callUrlSchema.nullable() }),
  command('admitKnock', { knockId: ref }),
  command('declineKnock', { knockId: ref }),

  command('changeSeats', { seatIds: z.array(ref).max(2) }),
  command('swapSeats', { participantId: ref, withParticipantId: ref.optional() }),
  command('answerSwap', { accept: z.boolean() }),
  command('takeChair', {}),

  command('setReady', { ready: z.boolean() }),
  command('raiseHand', { raised: z.boolean() }),
  command('claimQuestion', { questionId: ref }),
  command('releaseQuestion', { questionId: ref }),
  command('askQuestion', {
    questionId: ref.optional(),
    text: z.string().trim().min(1).max(ROOM_LIMITS.question).optional(),
  }).refine((ask) => (ask.questionId === undefined) !== (ask.text === undefined), {
    message: 'Name a question by its id, or send the text of your own, not both.',
  }),
  command('push', {}),
  command('endAnswer', {}),
  command('tickPoint', { pointId: ref, heard: z.boolean() }),
  command('tally', { kind: z.enum(TALLY_KINDS), undo: z.boolean().optional() }),
  command('markItem', { itemId: ref, result: z.enum(MARK_RESULTS) }),
  command('saveNote', {
    noteId: idSchema,
    text: z.string().trim().min(1).max(ROOM_LIMITS.note),
    kind: z.enum(NOTE_KINDS),
    private: z.boolean(),
  }),
  command('deleteNote', { noteId: idSchema }),
  command('saveBallot', { roundId: ref, scores: z.record(ref, scoreValueSchema) }),
  command('submitBallot', { roundId: ref }),
  command('saveVerdict', {
    verdict: z.enum(VERDICTS),
    advice: z.string().trim().max(ROOM_LIMITS.advice),
    ...ADVICE_FIELDS,
  }),

  ...ASKING_COMMANDS,

  ...WARM_UP_COMMANDS,

  command('interrupt', {}),
  command('resumeTalk', {}),

  command('nextItem', {}),
  command('askPanel', { questionId: ref, participantId: ref.optional() }),
  command('predict', { participantId: ref, scores: z.record(ref, scoreNumberSchema) }),

  ...DEBRIEF_COMMANDS,
  command('reviseScore', { roundId: ref, criterionId: ref, value: scoreValueSchema }),
]);

export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];

/** What the shell asks of a room on its own behalf; no client can send one. */
export type InternalCommand =
  | {
      id: string;
      type: 'join';
      participantId: string;
      name: string;
      role: Role;
      /** Absent: the first free seat, or none where all are taken. */
      seatIds?: string[];
      /** The newcomer holds the host token and takes the chair. */
      asHost: boolean;
      /** The newcomer is a program that fills a seat. */
      bot?: boolean;
    }
  | { id: string; type: 'knock'; knockId: string; name: string }
  | { id: string; type: 'recoverClock'; lastKnownAt: number }
  | { id: string; type: 'autoAdvance'; dueAt: number };

export const ROLES = ['candidate', 'panelist', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** Who sends a command. `system` is the shell itself, `facilitator` a host token that has no seat. */
export type Actor =
  | { kind: 'participant'; participantId: string }
  | { kind: 'facilitator' }
  | { kind: 'system' };

/** The name under which an actor's commands are logged. */
export const actorId = (actor: Actor): string =>
  actor.kind === 'participant' ? actor.participantId : `@${actor.kind}`;
