import {
  joinAnswerSchema,
  joinBodySchema,
  type PeekInviteAnswer,
  peekBodySchema,
  peekCodeAnswerSchema,
  peekInviteAnswerSchema,
} from '@mockpanel/shared/protocol/http';
import type { Role } from '@mockpanel/shared/room/commands';
import { knockOf } from '@mockpanel/shared/room/knocking';
import { seated } from '@mockpanel/shared/room/participants';
import { isTaken } from '@mockpanel/shared/room/seating';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { LiveRoom } from '../rooms/live-room.js';
import { hashOf, newToken } from '../security/secrets.js';
import type { RoomHead } from '../storage/rooms.js';
import type { TokenRecord } from '../storage/tokens.js';
import { accepts, findToken } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { checkPasscode } from './passcode.js';
import { notFound, Problem, refused, tokenInvalid } from './problem.js';
import { findByCode } from './room-code.js';

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
      const isKnock = invite.kind === 'knock';
      // Whoever knocked has given the passcode at the door.
      if (!caller && !isKnock) await checkPasscode(context, request, head, body.passcode);

      const participantId = (isKnock && invite.participantId) || context.newId();
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
          ...(invite.role === 'candidate' || isKnock ? { usedInvite: invite.hash } : {}),
          ...(caller ? { hostToken: { hash: caller.hash, participantId } } : {}),
        },
      );
      if (!ack.ok) throw room.isGone ? notFound('room') : refused(ack.error);
      if (caller) renewFacilitators(room, caller);
      const participant = room.state.participants[participantId];
      const sat = {
        id: participantId,
        role,
        name: participant?.name ?? name,
        seatIds: participant?.seatIds ?? [],
      };
      return reply.code(201).send({ participant: sat, token, roomId });
    },
  );
}

type Invite = TokenRecord & { role: Role; roomId: string };

async function findInvite(context: HttpContext, request: FastifyRequest, token: string): Promise<Invite> {
  const record = await findToken(context, request, token);
  const isInvite = record.kind === 'invite' || record.kind === 'knock';
  if (!isInvite || !record.role || !record.roomId) throw tokenInvalid();
  return { ...record, role: record.role, roomId: record.roomId };
}

/**
 * A candidate's invite works once; while they sit there, the room itself says that the seat is taken. A knock
 * works once too, and is worth nothing before somebody has admitted it.
 */
function checkUnused({ kind, participantId, isUsed }: Invite, { state }: LiveRoom): void {
  if (kind === 'knock' && !isUsed && knockOf(state, participantId ?? '')?.state !== 'admitted')
    throw tokenInvalid();
  const isSeated = kind === 'invite' && seated(state).some(({ role }) => role === 'candidate');
  if (!isUsed || isSeated) return;
  throw new Problem(
    401,
    'TOKEN_INVALID',
    'It was for one person and has been used. Ask the host for a new one, or open the room where you sat down.',
  );
}

async function openRoom(context: HttpContext, roomId: string): Promise<{ head: RoomHead; room: LiveRoom }> {
  const head = await context.storage.rooms.head(roomId);
  const room = await context.registry.get(roomId);
  if (!head || !room) throw notFound('room');
  return { head, room };
}

async function peekByInvite(context: HttpContext, invite: Invite): Promise<PeekInviteAnswer> {
  const { head, room } = await openRoom(context, invite.roomId);
  if (invite.kind === 'knock') checkUnused(invite, room);
  const { pack, settings, phase } = room.state;
  const startsAt = settings.startsAt === undefined ? {} : { startsAt: settings.startsAt };
  return {
    room: { title: head.title, state: phase, ...startsAt },
    role: invite.role,
    seats: pack.roleCards.map(({ id, title, name }) => ({
      id,
      title,
      persona: name,
      taken: isTaken(room.state, id),
    })),
    passcodeRequired: head.passcodeHash !== null && invite.kind !== 'knock',
  };
}

async function peekByCode(context: HttpContext, request: FastifyRequest, code: string) {
  const head = await findByCode(context, request, code);
  return { state: head.state, passcodeRequired: head.passcodeHash !== null };
}

/** Whoever watched with the host link alone is now a participant, and has to learn that. */
function renewFacilitators(room: LiveRoom, { hash }: TokenRecord): void {
  for (const connection of room.audience.connections())
    if (connection.tokenHash === hash && connection.member.participantId === null) connection.renew();
}
