import { rmSync } from 'node:fs';
import type { CreateRoomAnswer, JoinAnswer } from '@mockpanel/shared/protocol/http';
import type { Role } from '@mockpanel/shared/room/commands';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import type { DestinationStream } from 'pino';
import request from 'supertest';
import { type AppDeps, buildApp } from '../app.js';
import { createLogger } from '../logger.js';
import { openStorage } from '../storage/storage.js';
import { temporaryFolder } from './temporary-folder.js';

export interface TestServer {
  url: string;
  dataDir: string;
  app: Awaited<ReturnType<typeof buildApp>>;
  storage: Awaited<ReturnType<typeof openStorage>>;
  /** Everything that was logged. */
  logged: () => string;
  /** Stops the server; the data stays. */
  stop: () => Promise<void>;
  /** Stops the server and removes its data. */
  remove: () => Promise<void>;
}

export type TestServerOptions = Partial<AppDeps> & { dataDir?: string; logLevel?: string };

/** A whole server on a port of its own and a data folder of its own. */
export async function openTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { dataDir = temporaryFolder(), logLevel = 'debug', ...deps } = options;
  const lines: string[] = [];
  const stream: DestinationStream = { write: (line) => void lines.push(line) };
  const storage = await openStorage({ dataDir, ...(deps.now ? { now: deps.now } : {}) });
  const app = await buildApp({
    storage,
    logger: createLogger(logLevel, stream),
    templates: [{ id: 'small', title: 'Small', summary: 'For tests', minutes: 1, pack: samplePack() }],
    runImport: async () => ({
      ok: false,
      error: { code: 'IMPORT_EMPTY', message: 'There is nothing in it.' },
    }),
    version: '0.0.0',
    webRoot: null,
    host: '127.0.0.1',
    publicUrl: null,
    trustProxy: 0,
    createPassword: null,
    metricsToken: null,
    commandRate: 1_000,
    ...deps,
  });
  const url = await app.listen(0);
  const stop = async () => {
    await app.close();
    await storage.close();
  };
  return {
    url,
    dataDir,
    app,
    storage,
    logged: () => lines.join(''),
    stop,
    remove: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Sends a request and answers status and body; `token` goes where links go. */
export async function call(
  { url }: Pick<TestServer, 'url'>,
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  { token, body }: { token?: string; body?: unknown } = {},
) {
  const sent = request(url)[method](`/api${path}`);
  if (token !== undefined) sent.set('authorization', `Bearer ${token}`);
  const { status, body: answer, headers } = await (body === undefined ? sent : sent.send(body as object));
  return { status, body: answer, headers };
}

export async function createWorkspace(server: TestServer): Promise<{ id: string; token: string }> {
  const { body } = await call(server, 'post', '/workspaces', { body: {} });
  return { id: body.workspace.id, token: body.token };
}

export async function createPack(server: TestServer, token: string, pack = samplePack()): Promise<string> {
  const { body } = await call(server, 'post', '/packs', { token, body: { pack } });
  return body.pack.id;
}

export interface TestRoom extends CreateRoomAnswer {
  workspaceToken: string;
  packId: string;
}

/** A workspace with one pack and one room of it. */
export async function createRoom(server: TestServer, settings: object = {}): Promise<TestRoom> {
  const { token: workspaceToken } = await createWorkspace(server);
  const packId = await createPack(server, workspaceToken);
  const { body } = await call(server, 'post', '/rooms', {
    token: workspaceToken,
    body: { packId, settings },
  });
  return { ...body, workspaceToken, packId };
}

export async function joinRoom(
  server: TestServer,
  room: TestRoom,
  role: Role,
  name: string,
  { asHost = false, ...body }: { asHost?: boolean; seatIds?: string[]; passcode?: string } = {},
): Promise<JoinAnswer> {
  const answer = await call(server, 'post', '/rooms/join', {
    ...(asHost ? { token: room.hostToken } : {}),
    body: { invite: room.invites[role], name, ...body },
  });
  if (answer.status !== 201) throw new Error(`Joining was refused: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Robin is candidate, host and chair; Ada and Ben hold one card each; Olga watches. */
export async function seatEverybody(server: TestServer, room: TestRoom) {
  return {
    robin: await joinRoom(server, room, 'candidate', 'Robin', { asHost: true }),
    ada: await joinRoom(server, room, 'panelist', 'Ada', { seatIds: ['alpha'] }),
    ben: await joinRoom(server, room, 'panelist', 'Ben', { seatIds: ['beta'] }),
    olga: await joinRoom(server, room, 'observer', 'Olga'),
  };
}
