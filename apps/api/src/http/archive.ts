import { Readable } from 'node:stream';
import { type Archive, archiveSchema, restoreAnswerSchema } from '@mockpanel/shared/protocol/archive';
import type { FastifyTypeProviderDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { archiveText } from '../archive/archive-text.js';
import { readArchive } from '../archive/read-archive.js';
import { archiveOf } from '../rooms/archive.js';
import { restore } from '../rooms/restore.js';
import { requires, workspaceOf } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { newCode } from './make-room.js';
import { unreadable, wrongFields } from './problem.js';

/** About two hundred long sessions. */
const BODY_LIMIT = 16 * 1024 * 1024;

export function archiveRoutes(http: Http, context: HttpContext): void {
  const { storage, now, newId } = context;
  const onRequest = requires(context, 'workspace');
  const shared = { tags: ['archive'], security: [{ workspace: [] }] };

  // Its answer is written piece by piece, which no schema's type describes.
  http.withTypeProvider<FastifyTypeProviderDefault>().get(
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
      return reply.type('application/json; charset=utf-8').send(Readable.from(archiveText(archive)));
    },
  );

  http.register(async (scope) => {
    // Read and checked off this thread: megabytes of JSON would hold up every room.
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.withTypeProvider<ZodTypeProvider>().post(
      '/archive',
      {
        onRequest,
        bodyLimit: BODY_LIMIT,
        validatorCompiler: () => () => true,
        schema: {
          ...shared,
          summary: 'Bring an archive back, here or on another server; what is there already stays as it is',
          body: archiveSchema,
          response: { 200: restoreAnswerSchema },
        },
      },
      async (request) => {
        const archive = await readBody(request.body);
        return restore({ storage, workspaceId: workspaceOf(request), now, newId, newCode }, archive);
      },
    );
  });
}

async function readBody(body: unknown): Promise<Archive> {
  const read = await readArchive(body instanceof Uint8Array ? body : new Uint8Array());
  if (read.ok) return read.archive;
  throw read.refused === 'unreadable' ? unreadable() : wrongFields(read.issues);
}
