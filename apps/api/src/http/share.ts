import { shareBodySchema, tokenAnswerSchema } from '@mockpanel/shared/protocol/http';
import { z } from 'zod';
import { hashOf, newToken } from '../security/secrets.js';
import { checkRoom, requires } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { invalid } from './problem.js';

const params = z.object({ roomId: z.string() });

/** A link that reads a room's review and its exports, and nothing else. A room has one at a time. */
export function shareRoutes(http: Http, context: HttpContext): void {
  const { tokens } = context.storage;
  const shared = {
    onRequest: requires(context, 'host'),
    schema: { tags: ['reviews'], security: [{ host: [] }], params },
  };

  http.post(
    '/rooms/:roomId/share',
    {
      ...shared,
      schema: {
        ...shared.schema,
        summary: 'Make a link that reads the review; the one before dies at once',
        body: shareBodySchema,
        response: { 201: tokenAnswerSchema },
      },
    },
    async (request, reply) => {
      const { roomId } = request.params;
      await checkRoom(context, request, roomId);
      const { expiresAt = null, hideNames = false } = request.body ?? {};
      checkExpiry(expiresAt, context.now());
      const token = newToken();
      await tokens.replace({
        hash: hashOf(token),
        kind: 'share',
        workspaceId: null,
        roomId,
        participantId: null,
        role: null,
        expiresAt,
        hidesNames: hideNames,
      });
      return reply.code(201).send({ token });
    },
  );

  http.delete(
    '/rooms/:roomId/share',
    { ...shared, schema: { ...shared.schema, summary: 'End the link that reads the review' } },
    async (request, reply) => {
      const { roomId } = request.params;
      await checkRoom(context, request, roomId);
      await tokens.revoke('share', roomId);
      return reply.code(204).send();
    },
  );
}

function checkExpiry(expiresAt: number | null, now: number): void {
  if (expiresAt === null || expiresAt > now) return;
  const message = 'Choose a time in the future.';
  throw invalid('The link would end at once. Choose a time in the future.', [{ path: 'expiresAt', message }]);
}
