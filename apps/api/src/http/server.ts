import { infoAnswerSchema } from '@mockpanel/shared/protocol/http';
import type { FastifyRequest } from 'fastify';
import { sameSecret } from '../security/secrets.js';
import { bearerOf } from './auth.js';
import type { Http, HttpContext } from './context.js';
import { Problem, tokenInvalid, unavailable } from './problem.js';

export function infoRoutes(http: Http, context: HttpContext): void {
  http.get(
    '/info',
    {
      schema: {
        summary: 'How this server is reached',
        tags: ['server'],
        response: { 200: infoAnswerSchema },
      },
    },
    async () => context.info(),
  );
}

/** What watches over the server; outside of /api. */
export function probeRoutes(http: Http, context: HttpContext): void {
  http.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }));

  http.get('/readyz', { schema: { hide: true } }, async () => {
    if (!(await context.storage.isReady())) throw unavailable();
    return { status: 'ready' };
  });

  http.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    checkMetricsAccess(context, request);
    const { contentType, text } = await context.metrics();
    return reply.type(contentType).serializer(String).send(text);
  });
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Metrics are for this machine, or for whoever has the token; a proxy on this machine is not this machine. */
function checkMetricsAccess({ metricsToken }: HttpContext, request: FastifyRequest): void {
  const token = bearerOf(request);
  if (metricsToken !== null && token !== null && sameSecret(token, metricsToken)) return;
  if (token !== null) throw tokenInvalid();
  const isForwarded =
    request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
  if (LOOPBACK.has(request.socket.remoteAddress ?? '') && !isForwarded) return;
  throw new Problem(403, 'NOT_ALLOWED', 'Metrics are shown on the server itself, or with METRICS_TOKEN.');
}
