import { reviewFor } from '@mockpanel/shared/review/review';
import type { Review } from '@mockpanel/shared/review/types';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { checkRoom, requires } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { notFound, Problem } from './problem.js';

/** Whose links read a review, in all its forms, and how the documentation names them. */
export const READERS = ['host', 'participant', 'share', 'workspace'] as const;
export const readerSecurity = READERS.map((kind) => ({ [kind]: [] }));

const notRevealed = () =>
  new Problem(409, 'NOT_REVEALED', 'Nothing is revealed yet. Come back when the chair has revealed a round.');

export function reviewRoutes(http: Http, context: HttpContext): void {
  http.get(
    '/rooms/:roomId/review',
    {
      onRequest: requires(context, ...READERS),
      schema: {
        summary: 'Read what the panel found, as far as it is revealed',
        tags: ['reviews'],
        security: readerSecurity,
        params: z.object({ roomId: z.string() }),
      },
    },
    async (request) => readReview(context, request, request.params.roomId),
  );
}

/** A room's review as the link behind a request may read it: the one way from a room to a reader. */
export async function readReview(
  context: HttpContext,
  request: FastifyRequest,
  roomId: string,
): Promise<Review> {
  await checkRoom(context, request, roomId);
  const room = await context.registry.get(roomId);
  if (!room || room.isGone) throw notFound('room');
  const { participantId = null, hidesNames = false } = request.caller ?? {};
  const review = reviewFor(room.state, { participantId, names: hidesNames ? 'hidden' : 'shown' });
  if (!review) throw notRevealed();
  return review;
}
