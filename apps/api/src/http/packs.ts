import {
  createPackBodySchema,
  packAnswerSchema,
  packListAnswerSchema,
  savePackBodySchema,
} from '@mockpanel/shared/protocol/http';
import { z } from 'zod';
import { requires, workspaceOf } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { notFound, Problem } from './problem.js';

const BODY_LIMIT = 4 * 1024 * 1024;
const params = z.object({ packId: z.string() });
const shared = { tags: ['packs'], security: [{ workspace: [] }] };

const stale = () =>
  new Problem(
    409,
    'STALE_REVISION',
    'The pack was changed somewhere else in the meantime, and both versions are safe. Load it again, then make your change.',
  );

export function packRoutes(http: Http, context: HttpContext): void {
  const { packs, shredder } = context.storage;
  const onRequest = requires(context, 'workspace');

  http.post(
    '/packs',
    {
      onRequest,
      bodyLimit: BODY_LIMIT,
      schema: {
        ...shared,
        summary: 'Store a pack',
        body: createPackBodySchema,
        response: { 201: packAnswerSchema },
      },
    },
    async (request, reply) => {
      const pack = await packs.create(workspaceOf(request), context.newId(), request.body.pack);
      return reply.code(201).send({ pack });
    },
  );

  http.get(
    '/packs',
    { onRequest, schema: { ...shared, summary: 'List packs', response: { 200: packListAnswerSchema } } },
    async (request) => ({ packs: await packs.list(workspaceOf(request)) }),
  );

  http.get(
    '/packs/:packId',
    { onRequest, schema: { ...shared, summary: 'Read a pack', params, response: { 200: packAnswerSchema } } },
    async (request) => {
      const pack = await packs.get(workspaceOf(request), request.params.packId);
      if (!pack) throw notFound('pack');
      return { pack };
    },
  );

  http.put(
    '/packs/:packId',
    {
      onRequest,
      bodyLimit: BODY_LIMIT,
      schema: {
        ...shared,
        summary: 'Save a change of a pack',
        params,
        body: savePackBodySchema,
        response: { 200: packAnswerSchema },
      },
    },
    async (request) => {
      const workspaceId = workspaceOf(request);
      const { packId } = request.params;
      const { pack, revision } = request.body;
      const saved = revision === undefined ? null : await packs.save(workspaceId, packId, pack, revision);
      if (saved) return { pack: saved };
      throw (await packs.get(workspaceId, packId)) ? stale() : notFound('pack');
    },
  );

  http.delete(
    '/packs/:packId',
    { onRequest, schema: { ...shared, summary: 'Delete a pack for good', params } },
    async (request, reply) => {
      if (!(await packs.delete(workspaceOf(request), request.params.packId))) throw notFound('pack');
      await shredder.shred();
      return reply.code(204).send();
    },
  );
}
