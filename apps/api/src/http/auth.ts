import type { FastifyRequest } from 'fastify';
import { hashOf, sameSecret } from '../security/secrets.js';
import type { TokenKind, TokenRecord } from '../storage/tokens.js';
import type { HttpContext } from './context.js';
import { notFound, rateLimited, tokenInvalid, wrongToken } from './problem.js';

export const bearerOf = (request: FastifyRequest): string | null =>
  /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

/** Looks a link up. Wrong ones count against the address they came from, good ones never do. */
export async function findToken(
  context: HttpContext,
  request: FastifyRequest,
  token: string,
): Promise<TokenRecord> {
  const record = await context.storage.tokens.find(hashOf(token));
  if (record) return record;
  if (context.failedLookups.isBlocked(request.ip)) throw rateLimited();
  context.failedLookups.count(request.ip);
  throw tokenInvalid();
}

/** A hook that lets only links of these kinds through, before anything of the body is read. */
export const requires =
  (context: HttpContext, ...kinds: TokenKind[]) =>
  async (request: FastifyRequest): Promise<void> => {
    const token = bearerOf(request);
    if (token === null) throw tokenInvalid();
    request.caller = await allowed(context, request, token, kinds);
  };

/** As `requires`, where a link is possible but not needed. */
export const accepts =
  (context: HttpContext, ...kinds: TokenKind[]) =>
  async (request: FastifyRequest): Promise<void> => {
    const token = bearerOf(request);
    if (token !== null) request.caller = await allowed(context, request, token, kinds);
  };

async function allowed(
  context: HttpContext,
  request: FastifyRequest,
  token: string,
  kinds: TokenKind[],
): Promise<TokenRecord> {
  const record = await findToken(context, request, token);
  if (!kinds.includes(record.kind)) throw wrongToken();
  return record;
}

/** A hook for servers where making a workspace needs a password. */
export const requiresCreatePassword = (context: HttpContext) => async (request: FastifyRequest) => {
  if (context.createPassword === null) return;
  if (context.failedLookups.isBlocked(request.ip)) throw rateLimited();
  const password = bearerOf(request);
  if (password !== null && sameSecret(password, context.createPassword)) return;
  if (password !== null) context.failedLookups.count(request.ip);
  throw tokenInvalid();
};

/** The workspace behind a request that `requires` let through. */
export function workspaceOf({ caller }: FastifyRequest): string {
  if (!caller?.workspaceId) throw wrongToken();
  return caller.workspaceId;
}

/** Makes sure that a link belongs to this room; a room of somebody else does not exist for it. */
export async function checkRoom(
  context: HttpContext,
  { caller }: FastifyRequest,
  roomId: string,
): Promise<void> {
  if (caller?.kind !== 'workspace') {
    if (caller?.roomId !== roomId) throw notFound('room');
    return;
  }
  const head = await context.storage.rooms.head(roomId);
  if (head?.workspaceId !== caller.workspaceId) throw notFound('room');
}
