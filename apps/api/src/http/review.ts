import { importReviewAnswerSchema, importReviewBodySchema } from '@mockpanel/shared/protocol/archive';
import { asReview, reviewSchema } from '@mockpanel/shared/protocol/review';
import { outcomeKeys } from '@mockpanel/shared/review/outcome';
import { restoredReview } from '@mockpanel/shared/review/restored';
import { reviewFor } from '@mockpanel/shared/review/review';
import type { Review } from '@mockpanel/shared/review/types';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { restore } from '../rooms/restore.js';
import { checkRoom, requires, workspaceOf } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { newCode } from './make-room.js';
import { notFound, Problem } from './problem.js';

/** Room for more than twenty sessions of two hours; checking more than that would hold up the rooms. */
const BODY_LIMIT = 2 * 1024 * 1024;

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
        response: { 200: reviewSchema },
      },
    },
    async (request) => readReview(context, request, request.params.roomId),
  );

  http.post(
    '/reviews',
    {
      onRequest: requires(context, 'workspace'),
      bodyLimit: BODY_LIMIT,
      schema: {
        summary: 'Bring back a review from its JSON file, as a closed room of its own',
        tags: ['reviews'],
        security: [{ workspace: [] }],
        body: importReviewBodySchema,
        response: { 200: importReviewAnswerSchema },
      },
    },
    async (request) => {
      const workspaceId = workspaceOf(request);
      const { review: file, packId = '' } = request.body;
      if (packId !== '' && !(await context.storage.packs.get(workspaceId, packId))) throw notFound('pack');
      const { format: _format, formatVersion: _version, ...read } = file;
      const review = asReview(read);
      const { storage, now, newId } = context;
      const createdAt = review.room.startedAt ?? now();
      const room = { id: review.room.id, packId, createdAt, review, keys: outcomeKeys(review) };
      const answer = await restore(
        { storage, workspaceId, now, newId, newCode },
        { packs: [], rooms: [room] },
      );
      const [restored] = answer.rooms;
      if (!restored) throw notFound('room');
      return { room: restored };
    },
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
  const names = hidesNames ? 'hidden' : 'shown';
  if (room.restored) return restoredReview(room.restored, names);
  const review = reviewFor(room.state, { participantId, names });
  if (!review) throw notRevealed();
  return review;
}
