import { knockAnswerSchema, knockBodySchema, knockStateAnswerSchema } from '@mockpanel/shared/protocol/knock';
import { KNOCK_LASTS_MS, knockState } from '@mockpanel/shared/room/knocking';
import { hashOf, newToken } from '../security/secrets.js';
import { requires } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { checkPasscode } from './passcode.js';
import { notFound, rateLimited, refused, tokenInvalid } from './problem.js';
import { findByCode } from './room-code.js';

/** Joining with nothing but a room's code: somebody in the room has to let them in. */
export function knockRoutes(http: Http, context: HttpContext): void {
  http.post(
    '/rooms/knock',
    {
      schema: {
        summary: 'Knock at a room of which one has the code; the chair or the host lets one in',
        tags: ['rooms'],
        body: knockBodySchema,
        response: { 201: knockAnswerSchema },
      },
    },
    async (request, reply) => {
      const { code, name, passcode } = request.body;
      const head = await findByCode(context, request, code);
      await checkPasscode(context, request, head, passcode);
      const key = `${request.ip} ${head.id}`;
      if (context.knocks.isBlocked(key)) throw rateLimited();
      context.knocks.count(key);
      const room = await context.registry.get(head.id);
      if (!room) throw notFound('room');

      const knockId = context.newId();
      const token = newToken();
      const ack = await room.ask(
        { id: context.newId(), type: 'knock', knockId, name },
        { kind: 'system' },
        {
          token: {
            hash: hashOf(token),
            kind: 'knock',
            workspaceId: null,
            roomId: head.id,
            participantId: knockId,
            role: 'panelist',
            expiresAt: context.now() + KNOCK_LASTS_MS,
          },
        },
      );
      if (!ack.ok) throw room.isGone ? notFound('room') : refused(ack.error);
      return reply.code(201).send({ knock: { id: knockId }, token });
    },
  );

  http.get(
    '/rooms/knock',
    {
      onRequest: requires(context, 'knock'),
      schema: {
        summary: 'Ask how one’s knock stands',
        tags: ['rooms'],
        security: [{ knock: [] }],
        response: { 200: knockStateAnswerSchema },
      },
    },
    async ({ caller }) => {
      const room = caller?.roomId ? await context.registry.get(caller.roomId) : null;
      if (!room || !caller?.participantId) throw tokenInvalid();
      return { state: knockState(room.state, caller.participantId, context.now()) };
    },
  );
}
