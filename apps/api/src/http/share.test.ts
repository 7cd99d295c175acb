import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
let now = Date.now();
beforeAll(async () => {
  server = await openTestServer({ now: () => now });
});
afterAll(() => server.remove());

const share = (room: TestRoom, body?: object) =>
  call(server, 'post', `/rooms/${room.room.id}/share`, {
    token: room.hostToken,
    ...(body === undefined ? {} : { body }),
  });
const review = (room: TestRoom, token: string) =>
  call(server, 'get', `/rooms/${room.room.id}/review`, { token });

/** A room whose pitch was revealed, with a score by Ada. */
async function revealedRoom(settings: object = {}): Promise<TestRoom> {
  const room = await createRoom(server, settings);
  const seats = await seatEverybody(server, room);
  const robin = await TestClient.open(server, seats.robin.token);
  const ada = await TestClient.open(server, seats.ada.token);
  await robin.sendAll(['startSession'], ['startRound', { roundId: 'pitch' }]);
  await ada.sendAll(
    ['saveBallot', { roundId: 'pitch', scores: { clarity: 4 } }],
    ['submitBallot', { roundId: 'pitch' }],
  );
  await robin.sendAll(['reveal', { roundId: 'pitch' }]);
  for (const client of [robin, ada]) client.close();
  return room;
}

describe('POST /api/rooms/:roomId/share', () => {
  it('SH1 given nothing is revealed, then the link is made all the same, and reads nothing yet', async () => {
    const room = await createRoom(server);
    const { status, body } = await share(room);
    expect(status).toBe(201);
    expect(body).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) });
    expect(await review(room, body.token)).toMatchObject({ status: 409, body: { code: 'NOT_REVEALED' } });
  });

  it('SH1 given a revealed round, then the link reads the review and its exports, of this room alone', async () => {
    const [room, other] = [await revealedRoom(), await revealedRoom()];
    const { token } = (await share(room)).body;
    const read = await review(room, token);
    expect(read).toMatchObject({ status: 200, body: { revealed: ['pitch'] } });
    expect(JSON.stringify(read.body)).toContain('"Ada"');
    const file = await call(server, 'get', `/rooms/${room.room.id}/export?format=md`, { token });
    expect(file.status).toBe(200);
    for (const path of ['review', 'export?format=json']) {
      const answer = await call(server, 'get', `/rooms/${other.room.id}/${path}`, { token });
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
  });

  it('SH1 given a share link, then it does nothing else and nobody comes in with it', async () => {
    const room = await revealedRoom();
    const { token } = (await share(room, {})).body;
    const tries: [method: 'get' | 'post' | 'delete', path: string][] = [
      ['post', `/rooms/${room.room.id}/share`],
      ['delete', `/rooms/${room.room.id}/share`],
      ['post', `/rooms/${room.room.id}/invites`],
      ['delete', `/rooms/${room.room.id}`],
      ['get', `/progress?packId=${room.packId}`],
      ['get', `/packs/${room.packId}`],
    ];
    for (const [method, path] of tries)
      expect([path, (await call(server, method, path, { token })).status]).toEqual([path, 403]);
    await expect(TestClient.open(server, token)).rejects.toMatchObject({ data: { code: 'TOKEN_INVALID' } });
    const peek = await call(server, 'post', '/rooms/peek', { body: { invite: token } });
    expect(peek.status).toBe(401);
  });

  it('SH2 given a second link, then the first is as good as none', async () => {
    const room = await revealedRoom();
    const first = (await share(room)).body.token;
    expect((await review(room, first)).status).toBe(200);
    const second = (await share(room)).body.token;
    expect(await review(room, first)).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
    expect((await review(room, second)).status).toBe(200);
  });

  it('SH3 given an end, then the link works until then and not at that moment', async () => {
    const room = await revealedRoom();
    const { token } = (await share(room, { expiresAt: now + 60_000 })).body;
    now += 59_999;
    expect((await review(room, token)).status).toBe(200);
    now += 1;
    expect(await review(room, token)).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
  });

  it('SH4 given names are to be hidden, then the link reads letters where the panel reads names', async () => {
    const room = await revealedRoom();
    const { token } = (await share(room, { hideNames: true })).body;
    const read = JSON.stringify((await review(room, token)).body);
    expect(read).not.toContain('"Ada"');
    expect(read).toContain('Panelist A');
    expect(JSON.stringify((await review(room, room.hostToken)).body)).toContain('"Ada"');
  });

  it('SH4 given the room hides names, then a link that asks for them reads letters too', async () => {
    const room = await revealedRoom({ hideNames: true });
    const { token } = (await share(room, { hideNames: false })).body;
    expect(JSON.stringify((await review(room, token)).body)).not.toContain('"Ada"');
  });

  it.each([
    ['an end in the past', { expiresAt: 1 }, 'expiresAt'],
    ['an end that is no time', { expiresAt: 'soon' }, 'expiresAt'],
    ['names that are half hidden', { hideNames: 'some' }, 'hideNames'],
  ])('SH3 given %s, then 400 and the field is named', async (_name, body, path) => {
    const answer = await share(await createRoom(server), body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_COMMAND' } });
    expect(answer.body.issues[0].path).toBe(path);
  });

  it('given an unknown field, then 400', async () => {
    expect((await share(await createRoom(server), { colour: 'red' })).status).toBe(400);
  });

  it('given the host of another room, then 404', async () => {
    const [room, other] = [await createRoom(server), await createRoom(server)];
    const answer = await call(server, 'post', `/rooms/${room.room.id}/share`, { token: other.hostToken });
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});

describe('DELETE /api/rooms/:roomId/share', () => {
  const end = (room: TestRoom) =>
    call(server, 'delete', `/rooms/${room.room.id}/share`, { token: room.hostToken });

  it('SH2 given a link, then it ends at once, and ending it again is no error', async () => {
    const room = await revealedRoom();
    const { token } = (await share(room)).body;
    expect((await review(room, token)).status).toBe(200);
    expect((await end(room)).status).toBe(204);
    expect(await review(room, token)).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
    expect((await end(room)).status).toBe(204);
  });

  it('SH2 given the link of another room, then it lives on', async () => {
    const [room, other] = [await revealedRoom(), await revealedRoom()];
    const { token } = (await share(other)).body;
    await end(room);
    expect((await review(other, token)).status).toBe(200);
  });
});
