import { progressAnswerSchema, progressQuerySchema } from '@mockpanel/shared/protocol/progress';
import { progressOf } from '@mockpanel/shared/review/progress';
import { requires, workspaceOf } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { notFound } from './problem.js';

export function progressRoutes(http: Http, context: HttpContext): void {
  http.get(
    '/progress',
    {
      onRequest: requires(context, 'workspace'),
      schema: {
        summary: 'Compare the revealed sessions of a pack',
        tags: ['reviews'],
        security: [{ workspace: [] }],
        querystring: progressQuerySchema,
        response: { 200: progressAnswerSchema },
      },
    },
    async (request) => {
      const { packId } = request.query;
      const sessions = await context.storage.outcomes.ofPack(workspaceOf(request), packId);
      if (!sessions) throw notFound('pack');
      return progressOf(packId, sessions);
    },
  );
}
