import { archiveSchema, restoreAnswerSchema } from '@mockpanel/shared/protocol/archive';
import { archiveOf } from '../rooms/archive.js';
import { restore } from '../rooms/restore.js';
import { requires, workspaceOf } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { newCode } from './make-room.js';

/** About two hundred long sessions. */
const BODY_LIMIT = 16 * 1024 * 1024;

export function archiveRoutes(http: Http, context: HttpContext): void {
  const { storage, now, newId } = context;
  const onRequest = requires(context, 'workspace');
  const shared = { tags: ['archive'], security: [{ workspace: [] }] };

  http.get(
    '/archive',
    {
      onRequest,
      schema: {
        ...shared,
        summary: 'Take everything of the workspace home: packs, and of each room what is revealed',
        response: { 200: archiveSchema },
      },
    },
    async (request, reply) => {
      const archive = await archiveOf(storage, workspaceOf(request), now());
      const day = new Date(archive.exportedAt).toISOString().slice(0, 10);
      reply.header('content-disposition', `attachment; filename="mockpanel-archive-${day}.json"`);
      return archive;
    },
  );

  http.post(
    '/archive',
    {
      onRequest,
      bodyLimit: BODY_LIMIT,
      schema: {
        ...shared,
        summary: 'Bring an archive back, here or on another server; what is there already stays as it is',
        body: archiveSchema,
        response: { 200: restoreAnswerSchema },
      },
    },
    async (request) =>
      restore({ storage, workspaceId: workspaceOf(request), now, newId, newCode }, request.body),
  );
}
