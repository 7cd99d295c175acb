import { KNOCK_LASTS_MS, KNOCK_WAITS_MS } from '@mockpanel/shared/room/knocking';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestClient } from '../testing/test-client.js';
import {
  call,
  createRoom,
  joinRoom,
  openTestServer,
  type TestRoom,
  type TestServer,
} from '../testing/test-server.js';

/** How much later than the machine's clock it is for the server; each test begins in a minute of its own. */
let later = 0;
let server: TestServer;
let room: TestRoom;
let chair: TestClient;

beforeAll(async () => {
  server = await openTestServer({ now: () => Date.now() + later });
});
afterAll(() => server.remove());
beforeEach(async () => {
  later += 60_000;
  room = await createRoom(server);
  await joinRoom(server, room, 'candidate', 'Robin', { asHost: true });
  chair = await TestClient.open(server, room.hostToken);
});
afterEach(() => chair.close());

const knock = (name = 'Kim', more: object = {}) =>
  call(server, 'post', '/rooms/knock', { body: { code: room.room.code, name, ...more } });
const stateOf = (token: string) => call(server, 'get', '/rooms/knock', { token });
const peek = (invite: string) => call(server, 'post', '/rooms/peek', { body: { invite } });
const sit = (invite: string, name = 'Somebody else') =>
  call(server, 'post', '/rooms/join', { body: { invite, name } });

/** Knocks, and has the chair answer. */
async function answered(type: 'admitKnock' | 'declineKnock'): Promise<string> {
  const { body } = await knock();
  await chair.until(() => chair.mine.knocks?.some(({ knockId }) => knockId === body.knock.id) === true);
  await chair.sendAll([type, { knockId: body.knock.id }]);
  return body.token;
}

describe('knocking', () => {
  it('KN1 KN7 given the code, then the knocker waits and learns that alone; the chair sees who it is', async () => {
    const { status, body } = await knock('Kim', { code: room.room.code.toLowerCase() });
    expect(status).toBe(201);
    expect(Object.keys(body).sort()).toEqual(['knock', 'token']);
    expect(await stateOf(body.token)).toMatchObject({ status: 200, body: { state: 'waiting' } });
    await chair.until(() => chair.mine.knocks !== undefined);
    expect(chair.mine.knocks).toMatchObject([{ knockId: body.knock.id, name: 'Kim' }]);
    expect(JSON.stringify(chair.frames.view)).not.toContain('Kim');
  });

  it('KN2 given the chair admits, then the knock seats one panelist, under the name that was read', async () => {
    const token = await answered('admitKnock');
    expect((await stateOf(token)).body).toEqual({ state: 'admitted' });
    expect(await peek(token)).toMatchObject({ status: 200, body: { role: 'panelist' } });
    const { status, body } = await sit(token);
    expect(status).toBe(201);
    expect(body.participant).toMatchObject({ role: 'panelist', name: 'Kim', seatIds: ['alpha'] });
    const kim = await TestClient.open(server, body.token);
    expect(kim.briefing.me).toMatchObject({ name: 'Kim', role: 'panelist' });
    kim.close();
    for (const again of [await sit(token), await peek(token)])
      expect(again).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
  });

  it('KN2 when it is used twice at once, then one sits down', async () => {
    const token = await answered('admitKnock');
    const both = await Promise.all([sit(token), sit(token)]);
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('KN3 KN7 given nobody has answered, or no was said, then the token opens nothing', async () => {
    const declined = await answered('declineKnock');
    expect((await stateOf(declined)).body).toEqual({ state: 'declined' });
    const { body } = await knock('Lu');
    for (const token of [declined, body.token]) {
      for (const refused of [await peek(token), await sit(token)])
        expect(refused).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
      const review = await call(server, 'get', `/rooms/${room.room.id}/review`, { token });
      expect(review.status).toBe(403);
      await expect(TestClient.open(server, token)).rejects.toMatchObject({ data: { code: 'TOKEN_INVALID' } });
    }
  });

  it('KN4 given nobody answers, then it is declined after ten minutes and over after an hour', async () => {
    const { body } = await knock();
    later += KNOCK_WAITS_MS;
    expect((await stateOf(body.token)).body).toEqual({ state: 'declined' });
    later += KNOCK_LASTS_MS;
    expect(await stateOf(body.token)).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
  });

  it('KN5 KN6 given five wait, or the room is locked, then no more', async () => {
    for (const name of ['A', 'B', 'C', 'D', 'E']) expect((await knock(name)).status).toBe(201);
    expect(await knock('F')).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
    await chair.sendAll(['lockRoom', { locked: true }]);
    expect(await knock('G')).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
  });

  it('given one address knocks on and on, then it is told to wait, and another room’s door is still open', async () => {
    const statuses: number[] = [];
    for (let each = 0; each < 11; each++) statuses.push((await knock(`Kim ${each}`)).status);
    expect(statuses.at(-1)).toBe(429);
    room = await createRoom(server);
    expect((await knock()).status).toBe(201);
  });

  it('given wrong codes, then they are not found, and guessing is limited', async () => {
    const guess = () => knock('Kim', { code: 'ZZZZZZ' });
    expect(await guess()).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    const many = await Promise.all(Array.from({ length: 40 }, guess));
    expect(many.filter(({ status }) => status === 404).length).toBeLessThan(20);
    expect(await guess()).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
  });
});

describe('a passcode', () => {
  it('given one, then the knocker gives it at the door and not again; a wrong one does not reach the chair', async () => {
    room = await createRoom(server, { passcode: 'open sesame' });
    const facilitator = await TestClient.open(server, room.hostToken);
    expect(await knock()).toMatchObject({ status: 403, body: { issues: [{ path: 'passcode' }] } });
    expect((await knock('Kim', { passcode: 'wrong' })).status).toBe(403);
    const { body } = await knock('Kim', { passcode: 'open sesame' });
    await facilitator.until(() => facilitator.mine.knocks?.length === 1);
    await facilitator.sendAll(['admitKnock', { knockId: body.knock.id }]);
    expect((await peek(body.token)).body.passcodeRequired).toBe(false);
    expect((await sit(body.token)).status).toBe(201);
    facilitator.close();
  });

  it('given many guesses at once, then they are limited all the same', async () => {
    room = await createRoom(server, { passcode: 'open sesame' });
    const guess = (passcode: string) =>
      call(server, 'post', '/rooms/join', {
        body: { invite: room.invites.panelist, name: 'Kim', passcode },
      });
    const many = await Promise.all(Array.from({ length: 60 }, (_, each) => guess(`wrong ${each}`)));
    expect(many.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(20);
    expect((await guess('open sesame')).status).toBe(429);
    later += 60_000;
    expect((await guess('open sesame')).status).toBe(201);
  });
});

describe('a restart', () => {
  it('KN2 given somebody was admitted, and somebody waits, then they still are afterwards', async () => {
    const first = await openTestServer();
    room = await createRoom(first);
    const at = (which: TestServer, name: string) =>
      call(which, 'post', '/rooms/knock', { body: { code: room.room.code, name } });
    const [kim, lu] = [(await at(first, 'Kim')).body, (await at(first, 'Lu')).body];
    const facilitator = await TestClient.open(first, room.hostToken);
    await facilitator.sendAll(['admitKnock', { knockId: kim.knock.id }]);
    facilitator.close();
    await first.stop();

    const second = await openTestServer({ dataDir: first.dataDir });
    const stand = async (token: string) => (await call(second, 'get', '/rooms/knock', { token })).body.state;
    expect([await stand(kim.token), await stand(lu.token)]).toEqual(['admitted', 'waiting']);
    const joined = await call(second, 'post', '/rooms/join', { body: { invite: kim.token, name: 'Kim' } });
    expect(joined.status).toBe(201);
    await second.remove();
  });
});
