import { z } from 'zod';
import { packSchema } from '../pack/schema.js';
import { importReportSchema } from '../prep/report.js';
import { EXPORT_FORMATS } from '../review/export-formats.js';
import { ROLES } from '../room/commands.js';
import { REFUSAL_CODES } from '../room/errors.js';
import { settingsInputSchema } from '../room/settings.js';
import { codeSchema, nameSchema } from './knock.js';

/** The codes an answer of the HTTP interface can carry: those of commands, and those of links and documents. */
export const PROBLEM_CODES = [
  ...REFUSAL_CODES,
  'TOKEN_INVALID',
  'NOT_FOUND',
  'INTERNAL',
  'IMPORT_EMPTY',
  'IMPORT_BINARY',
  'NOTHING_RECOGNISED',
  'PACK_FILE_INVALID',
  'IMPORT_TIMEOUT',
  'IMPORT_FAILED',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Body of every refusal, as `application/problem+json`. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** One of PROBLEM_CODES. */
  code: z.string(),
  /** What to do next, in words for a person. */
  detail: z.string(),
  issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

const epochMs = z.number().int();
const token = z.string();
const phase = z.enum(['lobby', 'running', 'debrief', 'closed']);
const role = z.enum(ROLES);

export const emptyBodySchema = z.strictObject({});

// ── Workspaces ──────────────────────────────────────────────────────────────────────────────────────────
export const createWorkspaceAnswerSchema = z.strictObject({
  workspace: z.strictObject({ id: z.string() }),
  token,
});
export type CreateWorkspaceAnswer = z.infer<typeof createWorkspaceAnswerSchema>;

// ── Server ──────────────────────────────────────────────────────────────────────────────────────────────
export const infoAnswerSchema = z.strictObject({
  publicUrl: z.string().nullable(),
  /** Addresses by which others on the same network reach this server. */
  lanUrls: z.array(z.string()),
  createPasswordRequired: z.boolean(),
  version: z.string(),
});
export type InfoAnswer = z.infer<typeof infoAnswerSchema>;

// ── Import ──────────────────────────────────────────────────────────────────────────────────────────────
export const importBodySchema = z.strictObject({
  fileName: z.string().max(255),
  /** How long it may be is the importer's to say, in words. */
  text: z.string(),
});
export type ImportBody = z.infer<typeof importBodySchema>;

export const importAnswerSchema = z.strictObject({ pack: packSchema, report: importReportSchema });
export type ImportAnswer = z.infer<typeof importAnswerSchema>;

// ── Packs ───────────────────────────────────────────────────────────────────────────────────────────────
/** How much is in a pack, for lists. */
export const packCountsSchema = z.strictObject({
  roleCards: z.number().int(),
  /** The bank's and the cards'. */
  questions: z.number().int(),
  weakSpots: z.number().int(),
  rounds: z.number().int(),
  drill: z.number().int(),
});
export type PackCounts = z.infer<typeof packCountsSchema>;

/** What the server adds to a stored pack; ignored in a pack that is sent back. */
const storedFields = { id: z.string(), revision: z.number().int(), updatedAt: epochMs };

export const storedPackSchema = packSchema.safeExtend(storedFields);
export type StoredPack = z.infer<typeof storedPackSchema>;

/** A pack as it is sent; one that came from here may be sent back with the fields the server added. */
const sentPackSchema = z.preprocess(withoutStoredFields, packSchema);

function withoutStoredFields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { id: _id, revision: _revision, updatedAt: _updatedAt, ...pack } = value as Record<string, unknown>;
  return pack;
}

export const createPackBodySchema = z.strictObject({ pack: sentPackSchema });
/** The revision a change was made on travels beside the pack, or in it, as the server answers it. */
export const savePackBodySchema = z.preprocess(
  withRevisionBeside,
  z.strictObject({ pack: sentPackSchema, revision: z.number().int().min(1).optional() }),
);

function withRevisionBeside(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || 'revision' in value) return value;
  const revision = (value as { pack?: { revision?: unknown } | null }).pack?.revision;
  return revision === undefined ? value : { ...value, revision };
}

export const packAnswerSchema = z.strictObject({ pack: storedPackSchema });
export type PackAnswer = z.infer<typeof packAnswerSchema>;

export const packListAnswerSchema = z.strictObject({
  packs: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      revision: z.number().int(),
      updatedAt: epochMs,
      counts: packCountsSchema,
    }),
  ),
});
export type PackListAnswer = z.infer<typeof packListAnswerSchema>;

// ── Templates ───────────────────────────────────────────────────────────────────────────────────────────
export const templateListAnswerSchema = z.strictObject({
  templates: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      summary: z.string(),
      minutes: z.number(),
      counts: packCountsSchema,
    }),
  ),
});
export type TemplateListAnswer = z.infer<typeof templateListAnswerSchema>;

export const templateAnswerSchema = z.strictObject({ pack: packSchema });
export type TemplateAnswer = z.infer<typeof templateAnswerSchema>;

// ── Rooms ───────────────────────────────────────────────────────────────────────────────────────────────
export const createRoomBodySchema = z.strictObject({
  packId: z.string().max(64),
  settings: settingsInputSchema.optional(),
});
export type CreateRoomBody = z.input<typeof createRoomBodySchema>;

export const createRoomAnswerSchema = z.strictObject({
  room: z.strictObject({ id: z.string(), code: z.string() }),
  hostToken: token,
  invites: z.strictObject({ candidate: token, panelist: token, observer: token }),
});
export type CreateRoomAnswer = z.infer<typeof createRoomAnswerSchema>;

export const roomListAnswerSchema = z.strictObject({
  rooms: z.array(
    z.strictObject({
      id: z.string(),
      packId: z.string(),
      code: z.string(),
      title: z.string(),
      state: phase,
      createdAt: epochMs,
    }),
  ),
});
export type RoomListAnswer = z.infer<typeof roomListAnswerSchema>;

/** Which link of a room to replace; the old one dies at once. */
export const rotateInviteBodySchema = z.strictObject({ kind: z.enum([...ROLES, 'host']) });
export const tokenAnswerSchema = z.strictObject({ token });
export type TokenAnswer = z.infer<typeof tokenAnswerSchema>;

const secret = z.string().min(1).max(200);

export const peekBodySchema = z.union([
  z.strictObject({ invite: secret }),
  z.strictObject({ code: codeSchema }),
]);

export const peekInviteAnswerSchema = z.strictObject({
  room: z.strictObject({ title: z.string(), state: phase, startsAt: epochMs.optional() }),
  role,
  seats: z.array(
    z.strictObject({ id: z.string(), title: z.string(), persona: z.string(), taken: z.boolean() }),
  ),
  passcodeRequired: z.boolean(),
});
export type PeekInviteAnswer = z.infer<typeof peekInviteAnswerSchema>;

export const peekCodeAnswerSchema = z.strictObject({ state: phase, passcodeRequired: z.boolean() });

export const joinBodySchema = z.strictObject({
  invite: secret,
  name: nameSchema,
  /** A panelist's role cards, two at most; absent: the first that is free. */
  seatIds: z.array(z.string().min(1).max(80)).max(2, 'Hold at most two role cards.').optional(),
  passcode: z.string().max(60).optional(),
});

export const joinAnswerSchema = z.strictObject({
  participant: z.strictObject({
    id: z.string(),
    role,
    name: z.string(),
    seatIds: z.array(z.string()),
  }),
  token,
  roomId: z.string(),
});
export type JoinAnswer = z.infer<typeof joinAnswerSchema>;

// ── Bots ────────────────────────────────────────────────────────────────────────────────────────────────
export const botBodySchema = z.strictObject({ seatId: z.string().min(1).max(80) });
export type BotBody = z.infer<typeof botBodySchema>;
export const botAnswerSchema = z.strictObject({ participant: joinAnswerSchema.shape.participant });

/** What the visitor of a demo room wants to be; bots are the others. */
export const demoBodySchema = z.strictObject({ as: z.enum(['candidate', 'panelist']) });
export type DemoBody = z.infer<typeof demoBodySchema>;
export const demoAnswerSchema = z.strictObject({ roomId: z.string(), invite: token });
export type DemoAnswer = z.infer<typeof demoAnswerSchema>;

// ── Reviews ─────────────────────────────────────────────────────────────────────────────────────────────
/** How a review is shared: both fields, and the body itself, may be left out. */
export const shareBodySchema = z
  .strictObject({
    /** When the link ends by itself. */
    expiresAt: epochMs.positive().optional(),
    /** Letters for panelists' names, whatever the room's settings say. */
    hideNames: z.boolean().optional(),
  })
  .nullish();
export type ShareBody = z.infer<typeof shareBodySchema>;

export const exportQuerySchema = z.strictObject({
  /** `ics` is the next session, with what to work on. */
  format: z.enum(EXPORT_FORMATS),
  /** For `ics`: when the next session starts; left out, a week after this one. */
  startsAt: z.coerce.number().int().positive().optional(),
});
export type ExportQuery = z.infer<typeof exportQuerySchema>;
