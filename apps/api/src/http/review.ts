import { reviewFor } from '@mockpanel/shared/review/review';
import { z } from 'zod';
import { checkRoom, requires } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { notFound, Problem } from './problem.js';

const notRevealed = () =>
  new Problem(409, 'NOT_REVEALED', 'Nothing is revealed yet. Come back when the chair has revealed a round.');

export function reviewRoutes(http: Http, context: HttpContext): void {
  http.get(
    '/rooms/:roomId/review',
    {
      onRequest: requires(context, 'host', 'participant', 'share', 'workspace'),
      schema: {
        summary: 'Read what the panel found, as far as it is revealed',
        tags: ['reviews'],
        security: [{ host: [] }, { participant: [] }, { share: [] }, { workspace: [] }],
        params: z.object({ roomId: z.string() }),
      },
    },
    async (request) => {
      const { roomId } = request.params;
      await checkRoom(context, request, roomId);
      const room = await context.registry.get(roomId);
      if (!room || room.isGone) throw notFound('room');
      const participantId = request.caller?.participantId ?? null;
      const hidesNames = participantId === null && room.state.settings.hideNames;
      const review = reviewFor(room.state, { participantId, names: hidesNames ? 'hidden' : 'shown' });
      if (!review) throw notRevealed();
      return review;
    },
  );
}
