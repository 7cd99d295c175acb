import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anotherRoom, playedRoom } from '../testing/played-room.js';
import { TestClient } from '../testing/test-client.js';
import {
  call,
  createRoom,
  openTestServer,
  seatEverybody,
  type TestRoom,
  type TestServer,
} from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.remove());

/** What Ada, who holds the first card, reads of the room before it begins. */
async function briefed(room: TestRoom) {
  const { ada } = await seatEverybody(server, room);
  const client = await TestClient.open(server, ada.token);
  const [briefing] = client.frames.briefing as { watchFor: { text: string; own: boolean }[] }[];
  client.close();
  return briefing;
}

const filesWith = (text: string) =>
  readdirSync(server.dataDir).filter((name) => readFileSync(join(server.dataDir, name)).includes(text));

describe('a room of a pack that was rehearsed before', () => {
  it('CR1 given an action item was agreed, then the next room tells its panel to watch for it', async () => {
    const first = await createRoom(server);
    await playedRoom(server, first, 'all');
    const next = await anotherRoom(server, first);
    expect((await briefed(next))?.watchFor).toEqual([
      { itemId: 'a1', text: 'Say a number', check: 'Within ten seconds', seatIds: ['alpha'], own: true },
    ]);
  });

  it('CR5 given nothing was revealed, or the host wants to begin afresh, then nothing is taken over', async () => {
    const hidden = await createRoom(server);
    await playedRoom(server, hidden, 'nothing');
    expect((await briefed(await anotherRoom(server, hidden)))?.watchFor).toEqual([]);
    const shown = await createRoom(server);
    await playedRoom(server, shown, 'all');
    expect((await briefed(await anotherRoom(server, shown, { carryOver: false })))?.watchFor).toEqual([]);
  });

  it('CR5 given the last session was revealed in part, then what is hidden of it is not taken over', async () => {
    const first = await createRoom(server);
    await playedRoom(server, first, 'pitch');
    const next = await anotherRoom(server, first);
    const origin = await server.storage.rooms.origin(next.room.id);
    expect(origin?.carryOver).toMatchObject({ watchFor: [], drillFirst: [] });
  });

  it('CR6 given the last room is deleted, then whoever is in the next one no longer reads what came from it', async () => {
    const first = await createRoom(server);
    await playedRoom(server, first, 'all');
    const next = await anotherRoom(server, first);
    const { ada, robin } = await seatEverybody(server, next);
    const client = await TestClient.open(server, ada.token);
    expect(client.briefing.watchFor).toHaveLength(1);
    await call(server, 'delete', `/rooms/${first.room.id}`, { token: first.hostToken });
    await client.until(() => client.briefing.watchFor.length === 0);
    const chair = await TestClient.open(server, robin.token);
    await chair.sendAll(['startSession']);
    expect((await TestClient.open(server, ada.token)).briefing.watchFor).toEqual([]);
    client.close();
    chair.close();
  });

  it('CR6 Delete 10 given the last room is deleted, then what was taken over from it is in no file either', async () => {
    const first = await createRoom(server);
    const { ada } = await playedRoom(server, first, 'all');
    const client = await TestClient.open(server, ada.token);
    const canary = 'canary-71f0';
    await client.sendAll(['saveActionItem', { itemId: 'a2', text: canary, check: 'x' }]);
    client.close();
    const next = await anotherRoom(server, first);
    expect(filesWith(canary)).not.toEqual([]);
    await call(server, 'delete', `/rooms/${first.room.id}`, { token: first.hostToken });
    expect(filesWith(canary)).toEqual([]);
    expect(filesWith(first.room.id)).toEqual([]);
    expect((await briefed(next))?.watchFor).toEqual([]);
  });
});
