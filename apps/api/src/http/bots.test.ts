import { productManagerFinalRound } from '@mockpanel/shared/pack/templates/product-manager-final-round';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../testing/test-client.js';
import {
  call,
  createRoom,
  joinRoom,
  openTestServer,
  type TestRoom,
  type TestServer,
} from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.remove());

const openServer = (dataDir?: string) =>
  openTestServer({
    botHaste: 15,
    templates: [
      { id: 'pm', title: 'Product manager', summary: 'One', minutes: 50, pack: productManagerFinalRound },
    ],
    ...(dataDir === undefined ? {} : { dataDir }),
  });

const addBot = (room: TestRoom, seatId: string, token = room.hostToken) =>
  call(server, 'post', `/rooms/${room.room.id}/bots`, { token, body: { seatId } });

const botIn = (client: TestClient) => client.view.participants.find(({ bot }) => bot);

describe('POST /api/rooms/:roomId/bots', () => {
  it('BO1 given a free card, then a bot sits there, says that it is ready, and asks when it is its turn', async () => {
    const room = await createRoom(server);
    const robin = await joinRoom(server, room, 'candidate', 'Robin', { asHost: true });
    const client = await TestClient.open(server, robin.token);
    const { status, body } = await addBot(room, 'alpha');
    expect(status).toBe(201);
    expect(body.participant).toMatchObject({ role: 'panelist', seatIds: ['alpha'] });
    await client.until(() => botIn(client)?.ready === true);
    await client.sendAll(['startSession'], ['startRound', { roundId: 'panel' }]);
    await client.until(() => client.view.asking?.participantId === body.participant.id);
    client.close();
  });

  it('BO2 given a card that somebody holds, then no bot takes it', async () => {
    const room = await createRoom(server);
    await joinRoom(server, room, 'panelist', 'Ada', { seatIds: ['alpha'] });
    expect(await addBot(room, 'alpha')).toMatchObject({ status: 409, body: { code: 'SEAT_TAKEN' } });
    expect(await addBot(room, 'no-such-card')).toMatchObject({ status: 400 });
  });

  it('BO3 given a restart, then the bot comes back with the first person', async () => {
    const room = await createRoom(server);
    const robin = await joinRoom(server, room, 'candidate', 'Robin', { asHost: true });
    await addBot(room, 'alpha');
    await server.stop();
    server = await openServer(server.dataDir);
    const client = await TestClient.open(server, robin.token);
    await client.until(() => botIn(client)?.present === true);
    client.close();
  });
});

describe('POST /api/demo', () => {
  const visit = async (as: 'candidate' | 'panelist') => {
    const { status, body } = await call(server, 'post', '/demo', { body: { as } });
    expect(status).toBe(201);
    const joined = await call(server, 'post', '/rooms/join', {
      body: { invite: body.invite, name: 'Visitor' },
    });
    return { client: await TestClient.open(server, joined.body.token), token: joined.body.token, ...body };
  };

  it.each(['candidate', 'panelist'] as const)(
    'BO4 BO8 given a visitor who is a %s and does nothing, then the room runs by itself to a revealed review, and on',
    async (as) => {
      const { client, token, roomId } = await visit(as);
      await client.until(() => client.view.allRevealed, 120_000);
      const { body: review } = await call(server, 'get', `/rooms/${roomId}/review`, { token });
      expect(review.rounds.length).toBeGreaterThan(2);
      expect(review.overall.length).toBeGreaterThanOrEqual(2);
      for (const { criteria } of review.rounds)
        for (const { n, notObserved, roleCardId } of criteria)
          if (roleCardId === undefined) expect(n + notObserved).toBeGreaterThanOrEqual(2);
      // BO8: and the debrief goes on by itself, with a question that was asked tried again.
      await client.until(() => client.view.debrief?.step === 'action-items', 60_000);
      expect(client.view.doOver).toMatchObject({ text: expect.any(String), endedAt: expect.any(Number) });
      client.close();
    },
  );

  it('BO5 given more demos at once than there may be, then those beyond are refused', async () => {
    const crowded = await openServer();
    const tries = Array.from({ length: 24 }, () =>
      call(crowded, 'post', '/demo', { body: { as: 'candidate' } }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([...Array(20).fill(201), ...Array(4).fill(429)]);
    await crowded.remove();
  });

  it('BO5 given a demo, then it is erased after two hours', async () => {
    const { roomId } = (await call(server, 'post', '/demo', { body: { as: 'candidate' } })).body;
    const twoHours = 2 * 3_600_000;
    expect(await server.storage.rooms.expired(Date.now() + twoHours + 1_000)).toContain(roomId);
    expect(await server.storage.rooms.expired(Date.now() + twoHours - 60_000)).not.toContain(roomId);
  });
});
