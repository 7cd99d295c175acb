import { type DrillSchedule, drillQueue, type Misses, withMark } from '@mockpanel/shared/drill/schedule';
import { type DrillAnswer, drillAnswerSchema, drillMarkBodySchema } from '@mockpanel/shared/protocol/drill';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { requires, workspaceOf } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { notFound, Problem, unavailable } from './problem.js';

const params = z.object({ packId: z.string() });
const TRIES = 5;

/** A pack's drill rehearsed alone, without a room: what comes next, and how each try went. */
export function drillRoutes(http: Http, context: HttpContext): void {
  const { drills, packs, outcomes } = context.storage;
  const shared = {
    onRequest: requires(context, 'workspace'),
    schema: { tags: ['drill'], security: [{ workspace: [] }], params },
  };

  http.get(
    '/packs/:packId/drill',
    {
      ...shared,
      schema: {
        ...shared.schema,
        summary: 'The drill in the order in which to rehearse it alone now',
        response: { 200: drillAnswerSchema },
      },
    },
    async (request) => {
      const pack = await packOf(request, request.params.packId);
      return answerOf(pack, (await drills.get(pack.id)).schedule);
    },
  );

  http.post(
    '/packs/:packId/drill',
    {
      ...shared,
      schema: {
        ...shared.schema,
        summary: 'Say how one try at an item went; the same id again is the same try',
        body: drillMarkBodySchema,
        response: { 200: drillAnswerSchema },
      },
    },
    async (request) => {
      const pack = await packOf(request, request.params.packId);
      if (!pack.drill.some(({ id }) => id === request.body.itemId))
        throw new Problem(404, 'UNKNOWN_QUESTION', 'This is not an item of the drill. Load the drill again.');
      for (let tries = 1; tries <= TRIES; tries += 1) {
        const { schedule, revision } = await drills.get(pack.id);
        const next = withMark(schedule, { ...request.body, at: context.now() });
        if (next === schedule || (await drills.save(pack.id, next, revision))) return answerOf(pack, next);
      }
      throw unavailable();
    },
  );

  http.delete(
    '/packs/:packId/drill',
    { ...shared, schema: { ...shared.schema, summary: 'Begin the drill afresh' } },
    async (request, reply) => {
      await drills.delete((await packOf(request, request.params.packId)).id);
      return reply.code(204).send();
    },
  );

  async function packOf(request: FastifyRequest, packId: string) {
    const workspaceId = workspaceOf(request);
    const pack = await packs.get(workspaceId, packId);
    if (!pack) throw notFound('pack');
    return { ...pack, workspaceId };
  }

  async function answerOf(
    { id, workspaceId, drill }: Awaited<ReturnType<typeof packOf>>,
    schedule: DrillSchedule,
  ): Promise<DrillAnswer> {
    const items = drillQueue(drill, schedule, await missesOf(workspaceId, id), context.now());
    return { packId: id, items, waiting: items.filter(({ reason }) => reason !== 'later').length };
  }

  /** When each item was last missed before a panel, as far as that is revealed. */
  async function missesOf(workspaceId: string, packId: string): Promise<Misses> {
    const misses = new Map<string, number>();
    for (const { outcome } of (await outcomes.ofPack(workspaceId, packId)) ?? [])
      for (const { id, miss } of outcome.drill)
        if (miss > 0) misses.set(id, Math.max(misses.get(id) ?? 0, outcome.startedAt));
    return misses;
  }
}
