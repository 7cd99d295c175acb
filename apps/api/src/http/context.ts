import type { Pack } from '@mockpanel/shared/pack/schema';
import type { PackTemplate } from '@mockpanel/shared/pack/templates/index-of-templates';
import type { ImportAnswer, ImportBody, InfoAnswer, ProblemCode } from '@mockpanel/shared/protocol/http';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Bots } from '../bots/bots.js';
import type { RoomRegistry } from '../rooms/room-registry.js';
import type { FailedLookups } from '../security/failed-lookups.js';
import type { Storage } from '../storage/storage.js';
import type { TokenRecord } from '../storage/tokens.js';

/** The web server as the route files see it: bodies are typed by their schemas. */
export type Http = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export type ImportOutcome =
  | { ok: true; pack: Pack; report: ImportAnswer['report'] }
  | { ok: false; error: { code: ProblemCode; message: string } };

/** What the routes work with. */
export interface HttpContext {
  storage: Storage;
  registry: RoomRegistry;
  bots: Bots;
  failedLookups: FailedLookups;
  /** How often an address has knocked at a room; few are enough for a household. */
  knocks: FailedLookups;
  templates: readonly PackTemplate[];
  runImport: (document: ImportBody) => Promise<ImportOutcome>;
  createPassword: string | null;
  metricsToken: string | null;
  info: () => InfoAnswer;
  metrics: () => Promise<{ contentType: string; text: string }>;
  newId: () => string;
  now: () => number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The link that a request was made with; null where none was needed or sent. */
    caller: TokenRecord | null;
  }
}
