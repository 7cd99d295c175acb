// What a kill can hurt, and nothing else: storage, rooms and sockets in a process of their own, without routes and
// pages, because most of a kill is a start. Rooms are made, and people sit down, through the whole server.
import { createServer } from 'node:http';
import { nanoid } from 'nanoid';
import { RoomRegistry } from '../../apps/api/dist/rooms/room-registry.js';
import { FailedLookups } from '../../apps/api/dist/security/failed-lookups.js';
import { Gateway } from '../../apps/api/dist/socket/gateway.js';
import { openStorage } from '../../apps/api/dist/storage/storage.js';

const { DATA_DIR, COMMAND_RATE } = process.env;

/** A fault must show in the test's output, and end the process as it ends the server. */
const fail = (error) => {
  console.error(error);
  process.exit(1);
};

const now = Date.now;
const storage = await openStorage({ dataDir: DATA_DIR, onLostWrites: fail });
const registry = new RoomRegistry({
  storage,
  now,
  newId: nanoid,
  observe: () => undefined,
  onFailure: fail,
});
await registry.start();

const server = createServer((_request, response) => response.writeHead(404).end());
new Gateway({
  server,
  registry,
  tokens: storage.tokens,
  failedLookups: new FailedLookups(now),
  origins: { publicOrigin: null, proxies: 0 },
  commandRate: Number(COMMAND_RATE),
  now,
  logger: { error: fail },
});
server.listen(0, '127.0.0.1', () => {
  console.log(`The heart is ready at http://127.0.0.1:${server.address().port}`);
  registry.recoverClocks().catch(fail);
});
