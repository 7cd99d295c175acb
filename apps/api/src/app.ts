import type { AddressInfo } from 'node:net';
import type { PackTemplate } from '@mockpanel/shared/pack/templates/index-of-templates';
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { nanoid } from 'nanoid';
import { lanUrls, localUrl } from './addresses.js';
import { Bots } from './bots/bots.js';
import { faultOf } from './faults.js';
import { archiveRoutes } from './http/archive.js';
import { botRoutes } from './http/bots.js';
import type { Http, HttpContext } from './http/context.js';
import { documentation } from './http/docs.js';
import { drillRoutes } from './http/drill.js';
import { exportRoutes } from './http/export.js';
import { securityHeaders } from './http/headers.js';
import { importRoutes } from './http/import.js';
import { joinRoutes } from './http/join.js';
import { knockRoutes } from './http/knock.js';
import { packRoutes } from './http/packs.js';
import { webPages } from './http/pages.js';
import { handleError } from './http/problem.js';
import { progressRoutes } from './http/progress.js';
import { reviewRoutes } from './http/review.js';
import { roomRoutes } from './http/rooms.js';
import { infoRoutes, probeRoutes } from './http/server.js';
import { shareRoutes } from './http/share.js';
import { templateRoutes } from './http/templates.js';
import { workspaceRoutes } from './http/workspaces.js';
import { createMetrics } from './metrics.js';
import { RoomRegistry } from './rooms/room-registry.js';
import { FailedLookups } from './security/failed-lookups.js';
import { Gateway } from './socket/gateway.js';
import type { Storage } from './storage/storage.js';

export interface AppDeps {
  storage: Storage;
  logger: FastifyBaseLogger;
  templates: readonly PackTemplate[];
  runImport: HttpContext['runImport'];
  version: string;
  /** The folder of the exported web app; null: the interface alone. */
  webRoot: string | null;
  host: string;
  publicUrl: string | null;
  /** How many proxies stand in front. */
  trustProxy: number;
  createPassword: string | null;
  metricsToken: string | null;
  commandRate: number;
  now?: () => number;
  newId?: () => string;
  /** How many times faster than usual bots are; for tests. */
  botHaste?: number;
  /** Counts what the process uses; for the one server of a process. */
  measuresProcess?: boolean;
}

export type App = Awaited<ReturnType<typeof buildApp>>;

const KNOCKS_A_MINUTE = 10;
const BODY_LIMIT = 64 * 1024;
/** The default loses connections when a thousand clients come back at once. */
const BACKLOG = 4_096;

/** Puts the server together: storage below, rooms on top of it, and the two edges beside each other. */
export async function buildApp(deps: AppDeps) {
  const { storage, logger, now = Date.now, newId = nanoid, host, publicUrl } = deps;
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const failedLookups = new FailedLookups(now);
  const metrics = createMetrics(
    { rooms: () => registry.size, connections: () => gateway.connections },
    deps.measuresProcess ?? false,
  );
  const bots = new Bots({
    url: () => localUrl(host, portOf()),
    secret: await storage.serverState.secret('botSecret'),
    haste: deps.botHaste ?? 1,
  });
  const registry = new RoomRegistry({
    storage,
    now,
    newId,
    observe: metrics.observe,
    onFailure: (error) => logger.error({ fault: faultOf(error) }, 'A room could not go on.'),
    onAttach: (state) => bots.attend(state),
  });
  await registry.start();

  const http: Http = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: (_address, hop) => hop < deps.trustProxy,
    forceCloseConnections: true,
    exposeHeadRoutes: true,
    // What never reaches a route, such as an address that cannot be decoded.
    frameworkErrors: handleError,
  }).withTypeProvider<ZodTypeProvider>();
  const portOf = () => (http.server.address() as AddressInfo | null)?.port ?? 0;
  const context: HttpContext = {
    storage,
    registry,
    bots,
    failedLookups,
    knocks: new FailedLookups(now, KNOCKS_A_MINUTE),
    templates: deps.templates,
    runImport: deps.runImport,
    createPassword: deps.createPassword,
    metricsToken: deps.metricsToken,
    info: () => ({
      publicUrl,
      lanUrls: lanUrls(host, portOf()),
      createPasswordRequired: deps.createPassword !== null,
      version: deps.version,
    }),
    metrics: metrics.read,
    newId,
    now,
  };
  await mountHttp(http, context, deps.webRoot, { isSecure, version: deps.version });

  const gateway = new Gateway({
    server: http.server,
    registry,
    tokens: storage.tokens,
    failedLookups,
    origins: { publicOrigin: publicUrl, proxies: deps.trustProxy },
    commandRate: deps.commandRate,
    now,
    logger,
  });
  // What was accepted is finished before anything is closed.
  http.addHook('preClose', async () => {
    bots.stop();
    gateway.stop();
    await registry.close();
    await gateway.close();
  });

  return {
    http,
    registry,
    /** Answers the address on this machine. */
    async listen(port: number): Promise<string> {
      await http.listen({ port, host, backlog: BACKLOG });
      return localUrl(host, portOf());
    },
    lanUrls: () => lanUrls(host, portOf()),
    close: () => http.close(),
  };
}

async function mountHttp(
  http: Http,
  context: HttpContext,
  webRoot: string | null,
  { isSecure, version }: { isSecure: boolean; version: string },
): Promise<void> {
  http.setValidatorCompiler(validatorCompiler);
  // Answers are built field by field from typed values; their schemas are for the documentation.
  http.setSerializerCompiler(() => JSON.stringify);
  http.setErrorHandler(handleError);
  http.removeContentTypeParser('text/plain');
  http.decorateRequest('caller', null);
  http.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const route = routeOptions.url ?? 'none';
    request.log.debug({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
  securityHeaders(http, { isSecure });
  await documentation(http, version);
  await http.register(
    async (api) => {
      const typed = api.withTypeProvider<ZodTypeProvider>();
      for (const mount of [
        infoRoutes,
        workspaceRoutes,
        importRoutes,
        templateRoutes,
        packRoutes,
        roomRoutes,
        joinRoutes,
        knockRoutes,
        botRoutes,
        reviewRoutes,
        shareRoutes,
        exportRoutes,
        progressRoutes,
        drillRoutes,
        archiveRoutes,
      ])
        mount(typed, context);
    },
    { prefix: '/api' },
  );
  probeRoutes(http, context);
  webPages(http, webRoot, { isSecure });
}
