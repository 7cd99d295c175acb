import { demoPack } from '@mockpanel/shared/bot/demo';
import {
  botAnswerSchema,
  botBodySchema,
  type DemoBody,
  demoAnswerSchema,
  demoBodySchema,
} from '@mockpanel/shared/protocol/http';
import type { Role } from '@mockpanel/shared/room/commands';
import { ROOM_LIMITS } from '@mockpanel/shared/room/limits';
import { settingsSchema } from '@mockpanel/shared/room/settings';
import { z } from 'zod';
import type { LiveRoom } from '../rooms/live-room.js';
import { hashOf } from '../security/secrets.js';
import { checkRoom, requires, requiresCreatePassword } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { makeRoom } from './make-room.js';
import { invalid, notFound, rateLimited, refused } from './problem.js';

const SYSTEM = { kind: 'system' } as const;
const HOUR_MS = 3_600_000;
const DEMO_LASTS_MS = 2 * HOUR_MS;
const DEMO_CARDS = 3;
/** Rooms of bots at a time; each is a few small connections of this server to itself. */
const DEMOS_AT_MOST = 20;
/** Whom demo rooms belong to: a workspace without a link. */
const DEMO_WORKSPACE = 'demo';

const params = z.object({ roomId: z.string() });

export function botRoutes(http: Http, context: HttpContext): void {
  let making = 0;
  http.post(
    '/rooms/:roomId/bots',
    {
      onRequest: requires(context, 'host'),
      schema: {
        summary: 'Let a bot play a role card that nobody has taken; its scores never count',
        tags: ['rooms'],
        security: [{ host: [] }],
        params,
        body: botBodySchema,
        response: { 201: botAnswerSchema },
      },
    },
    async (request, reply) => {
      const { roomId } = request.params;
      await checkRoom(context, request, roomId);
      const room = await context.registry.get(roomId);
      if (!room) throw notFound('room');
      const participant = await seatBot(context, room, 'panelist', request.body.seatId);
      context.bots.attend(room.state);
      return reply.code(201).send({ participant });
    },
  );

  http.post(
    '/demo',
    {
      onRequest: requiresCreatePassword(context),
      schema: {
        summary: 'Make a room of bots, with an invite for the one person in it; it is erased after two hours',
        tags: ['rooms'],
        body: demoBodySchema,
        response: { 201: demoAnswerSchema },
      },
    },
    async (request, reply) => {
      // Those being made have no bots yet, and count as well.
      if (context.bots.demos + making >= DEMOS_AT_MOST) throw rateLimited();
      making += 1;
      try {
        return await reply.code(201).send(await makeDemo(context, request.body));
      } finally {
        making -= 1;
      }
    },
  );
}

async function makeDemo(context: HttpContext, { as }: DemoBody) {
  const { storage, registry, bots, templates, newId, now } = context;
  const template = templates[0];
  if (!template) throw notFound('template');
  await storage.workspaces.ensure(DEMO_WORKSPACE);
  const id = newId();
  const pack = demoPack(template.pack, DEMO_CARDS);
  const settings = settingsSchema.parse({ demo: true, expiresAt: now() + DEMO_LASTS_MS });
  const { invites } = await makeRoom(
    context,
    { id, workspaceId: DEMO_WORKSPACE, packId: id, pack, settings, passcodeHash: null },
    bots.chairLinkOf(id),
  );
  const room = await registry.get(id);
  if (!room) throw notFound('room');
  const cards = as === 'panelist' ? pack.roleCards.slice(0, -1) : pack.roleCards;
  for (const card of cards) await seatBot(context, room, 'panelist', card.id);
  if (as === 'panelist') await seatBot(context, room, 'candidate');
  bots.attend(room.state);
  return { roomId: id, invite: invites[as] };
}

/** Sits a bot down, under the name of whom it plays. */
async function seatBot(context: HttpContext, room: LiveRoom, role: Role, seatId?: string) {
  const { pack } = room.state;
  const card = pack.roleCards.find(({ id }) => id === seatId);
  if (seatId !== undefined && !card)
    throw invalid('There is no such role card in this room. Pick one from the list.');
  const name = ((card ? card.name || card.title : pack.candidate) || 'Bot').slice(0, ROOM_LIMITS.name);
  const participantId = context.newId();
  const ack = await room.ask(
    {
      id: context.newId(),
      type: 'join',
      participantId,
      name,
      role,
      asHost: false,
      bot: true,
      ...(seatId === undefined ? {} : { seatIds: [seatId] }),
    },
    SYSTEM,
    {
      token: {
        hash: hashOf(context.bots.linkOf(participantId)),
        kind: 'participant',
        workspaceId: null,
        roomId: room.id,
        participantId,
        role,
      },
    },
  );
  if (!ack.ok) throw refused(ack.error);
  return { id: participantId, role, name, seatIds: seatId === undefined ? [] : [seatId] };
}
