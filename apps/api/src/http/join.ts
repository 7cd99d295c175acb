import {
  joinAnswerSchema,
  joinBodySchema,
  type PeekInviteAnswer,
  peekBodySchema,
  peekCodeAnswerSchema,
  peekInviteAnswerSchema,
} from '@mockpanel/shared/protocol/http';
import type { Role } from '@mockpanel/shared/room/commands';
import { seated } from '@mockpanel/shared/room/participants';
import { isTaken } from '@mockpanel/shared/room/seating';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { LiveRoom } from '../rooms/live-room.js';
import { hashOf, isPasscode, newToken } from '../security/secrets.js';
import type { RoomHead } from '../storage/rooms.js';
import type { TokenRecord } from '../storage/tokens.js';
import { accepts, findToken } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { notFound, Problem, rateLimited, refused, tokenInvalid } from './problem.js';

const SYSTEM = { kind: 'system' } as const;

export function joinRoutes(http: Http, context: HttpContext): void {
  http.post(
    '/rooms/peek',
    {
      schema: {
        summary: 'Look at a room before joining it',
        tags: ['rooms'],
        body: peekBodySchema,
        response: { 200: z.union([peekInviteAnswerSchema, peekCodeAnswerSchema]) },
      },
    },
    async (request) => {
      if ('code' in request.body) return peekByCode(context, request, request.body.code);
      return peekByInvite(context, await findInvite(context, request, request.body.invite));
    },
  );

  http.post(
    '/rooms/join',
    {
      onRequest: accepts(context, 'host'),
      schema: {
        summary: 'Sit down in a room; with a host link, as its chair',
        tags: ['rooms'],
        security: [{}, { host: [] }],
        body: joinBodySchema,
        response: { 201: joinAnswerSchema },
      },
    },
    async (request, reply) => {
      const { caller, body } = request;
      const invite = await findInvite(context, request, body.invite);
      if (caller && caller.roomId !== invite.roomId) throw notFound('room');
      const { head, room } = await openRoom(context, invite.roomId);
      checkUnused(invite, room);
      if (!caller) await checkPasscode(context, request, head, body.passcode);

      const participantId = context.newId();
      const token = newToken();
      const { role, roomId } = invite;
      const { name, seatIds } = body;
      const ack = await room.ask(
        {
          id: context.newId(),
          type: 'join',
          participantId,
          name,
          role,
          asHost: caller !== null,
          ...(seatIds === undefined ? {} : { seatIds }),
        },
        SYSTEM,
        {
          token: { hash: hashOf(token), kind: 'participant', workspaceId: null, roomId, participantId, role },
          ...(invite.role === 'candidate' ? { usedInvite: invite.hash } : {}),
          ...(caller ? { hostToken: { hash: caller.hash, participantId } } : {}),
        },
      );
      if (!ack.ok) throw room.isGone ? notFound('room') : refused(ack.error);
      if (caller) renewFacilitators(room, caller);
      const participant = room.state.participants[participantId];
      const sat = { id: participantId, role, name, seatIds: participant?.seatIds ?? [] };
      return reply.code(201).send({ participant: sat, token, roomId });
    },
  );
}

type Invite = TokenRecord & { role: Role; roomId: string };

async function findInvite(context: HttpContext, request: FastifyRequest, token: string): Promise<Invite> {
  const record = await findToken(context, request, token);
  if (record.kind !== 'invite' || !record.role || !record.roomId) throw tokenInvalid();
  return { ...record, role: record.role, roomId: record.roomId };
}

/** A candidate's invite works once. While they sit there, the room itself says that the seat is taken. */
function checkUnused({ isUsed }: Invite, room: LiveRoom): void {
  const isSeated = seated(room.state).some(({ role }) => role === 'candidate');
  if (!isUsed || isSeated) return;
  throw new Problem(401, 'TOKEN_INVALID', 'This link was used already. Ask the host for a new one.');
}

async function openRoom(context: HttpContext, roomId: string): Promise<{ head: RoomHead; room: LiveRoom }> {
  const head = await context.storage.rooms.head(roomId);
  const room = await context.registry.get(roomId);
  if (!head || !room) throw notFound('room');
  return { head, room };
}

async function peekByInvite(context: HttpContext, { role, roomId }: Invite): Promise<PeekInviteAnswer> {
  const { head, room } = await openRoom(context, roomId);
  const { pack, settings, phase } = room.state;
  const startsAt = settings.startsAt === undefined ? {} : { startsAt: settings.startsAt };
  return {
    room: { title: head.title, state: phase, ...startsAt },
    role,
    seats: pack.roleCards.map(({ id, title, name }) => ({
      id,
      title,
      persona: name,
      taken: isTaken(room.state, id),
    })),
    passcodeRequired: head.passcodeHash !== null,
  };
}

async function peekByCode(context: HttpContext, request: FastifyRequest, code: string) {
  const { failedLookups, storage } = context;
  if (failedLookups.isBlocked(request.ip)) throw rateLimited();
  const head = await storage.rooms.headByCode(code.replaceAll(/[\s-]/g, '').toUpperCase());
  if (!head) {
    failedLookups.count(request.ip);
    throw new Problem(404, 'NOT_FOUND', 'No room has this code. Check it with the host.');
  }
  return { state: head.state, passcodeRequired: head.passcodeHash !== null };
}

async function checkPasscode(
  { failedLookups }: HttpContext,
  { ip }: FastifyRequest,
  { id, passcodeHash }: RoomHead,
  passcode: string | undefined,
): Promise<void> {
  if (passcodeHash === null) return;
  const key = `${ip} ${id}`;
  if (failedLookups.isBlocked(key)) throw rateLimited();
  if (passcode !== undefined && (await isPasscode(passcode, passcodeHash))) return;
  if (passcode !== undefined) failedLookups.count(key);
  const detail = passcode === undefined ? 'This room needs a passcode.' : 'This is not the passcode.';
  throw new Problem(403, 'NOT_ALLOWED', `${detail} Ask the host for it.`, [
    { path: 'passcode', message: detail },
  ]);
}

/** Whoever watched with the host link alone is now a participant, and has to learn that. */
function renewFacilitators(room: LiveRoom, { hash }: TokenRecord): void {
  for (const connection of room.audience.connections())
    if (connection.tokenHash === hash && connection.member.participantId === null) connection.renew();
}
