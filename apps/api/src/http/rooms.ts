import {
  createRoomAnswerSchema,
  createRoomBodySchema,
  roomListAnswerSchema,
  rotateInviteBodySchema,
  tokenAnswerSchema,
} from '@mockpanel/shared/protocol/http';
import { carryOverOf } from '@mockpanel/shared/review/carry-over';
import { type Settings, settingsInputSchema } from '@mockpanel/shared/room/settings';
import { z } from 'zod';
import { hashPasscode, newToken } from '../security/secrets.js';
import { checkRoom, requires, workspaceOf } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { inviteOf, linkOf, makeRoom } from './make-room.js';
import { invalid, notFound } from './problem.js';

const params = z.object({ roomId: z.string() });

export function roomRoutes(http: Http, context: HttpContext): void {
  const { storage } = context;
  const { rooms, packs, tokens } = storage;

  http.post(
    '/rooms',
    {
      onRequest: requires(context, 'workspace'),
      schema: {
        summary: 'Make a room of a pack, with its links',
        tags: ['rooms'],
        security: [{ workspace: [] }],
        body: createRoomBodySchema,
        response: { 201: createRoomAnswerSchema },
      },
    },
    async (request, reply) => {
      const workspaceId = workspaceOf(request);
      const stored = await packs.get(workspaceId, request.body.packId);
      if (!stored) throw notFound('pack');
      const { id: packId, revision: _revision, updatedAt: _updatedAt, ...pack } = stored;
      const { passcode, ...settings } = settingsInputSchema.parse(request.body.settings ?? {});
      checkExpiry(settings, context.now());
      const passcodeHash = passcode === undefined ? null : await hashPasscode(passcode);
      const last = settings.carryOver ? await storage.outcomes.lastOfPack(workspaceId, packId) : null;
      const carryOver = last && carryOverOf(last.roomId, last.outcome, pack);
      const room = { workspaceId, packId, pack, settings, passcodeHash, carryOver };
      const answer = await makeRoom(context, room);
      return reply.code(201).send(answer);
    },
  );

  http.get(
    '/rooms',
    {
      onRequest: requires(context, 'workspace'),
      schema: {
        summary: 'List rooms',
        tags: ['rooms'],
        security: [{ workspace: [] }],
        response: { 200: roomListAnswerSchema },
      },
    },
    async (request) => {
      const heads = await rooms.list(workspaceOf(request));
      return {
        rooms: heads.map(({ id, packId, code, title, state, createdAt }) => ({
          id,
          packId,
          code,
          title,
          state,
          createdAt,
        })),
      };
    },
  );

  http.delete(
    '/rooms/:roomId',
    {
      onRequest: requires(context, 'workspace', 'host'),
      schema: {
        summary: 'Delete a room for good',
        tags: ['rooms'],
        security: [{ workspace: [] }, { host: [] }],
        params,
      },
    },
    async (request, reply) => {
      await checkRoom(context, request, request.params.roomId);
      await context.registry.erase(request.params.roomId);
      return reply.code(204).send();
    },
  );

  http.post(
    '/rooms/:roomId/invites',
    {
      onRequest: requires(context, 'host'),
      schema: {
        summary: 'Replace an invite, or the host link itself; the old link dies at once',
        tags: ['rooms'],
        security: [{ host: [] }],
        params,
        body: rotateInviteBodySchema,
        response: { 201: tokenAnswerSchema },
      },
    },
    async (request, reply) => {
      const { roomId } = request.params;
      await checkRoom(context, request, roomId);
      const token = newToken();
      const { kind } = request.body;
      const link =
        kind === 'host'
          ? { ...linkOf('host', roomId, token), participantId: request.caller?.participantId ?? null }
          : inviteOf(roomId, kind, token);
      const revoked = await tokens.replace(link);
      context.registry.endLinks(roomId, revoked);
      return reply.code(201).send({ token });
    },
  );
}

function checkExpiry({ expiresAt }: Settings, now: number): void {
  if (expiresAt === undefined || expiresAt > now) return;
  const message = 'Choose a time in the future.';
  throw invalid('The room would be deleted at once. Choose a time in the future.', [
    { path: 'settings.expiresAt', message },
  ]);
}
