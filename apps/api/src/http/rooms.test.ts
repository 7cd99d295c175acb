import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../testing/test-client.js';
import {
  call,
  createPack,
  createRoom,
  createWorkspace,
  joinRoom,
  openTestServer,
  seatEverybody,
  type TestServer,
} from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.remove());

const sitDown = (body: object, token?: string) =>
  call(server, 'post', '/rooms/join', { body, ...(token === undefined ? {} : { token }) });

describe('POST /api/rooms', () => {
  it('given a pack, then a room with a code that can be read aloud and a link for everybody', async () => {
    const room = await createRoom(server);
    expect(room.room).toEqual({
      id: expect.any(String),
      code: expect.stringMatching(/^[2-9A-HJKMNP-Z]{6}$/),
    });
    const links = [room.hostToken, ...Object.values(room.invites)];
    expect(new Set(links).size).toBe(4);
    for (const link of links) expect(link).toMatch(/^[\w-]{43}$/);
  });

  it('given the pack of somebody else, then 404', async () => {
    const { token } = await createWorkspace(server);
    const packId = await createPack(server, (await createWorkspace(server)).token);
    const answer = await call(server, 'post', '/rooms', { token, body: { packId } });
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it.each([
    ['an unknown mode', { mode: 'easy' }, 'settings.mode'],
    ['a link that is none', { callUrl: 'javascript:alert(1)' }, 'settings.callUrl'],
    ['a short passcode', { passcode: '1' }, 'settings.passcode'],
    ['an end in the past', { expiresAt: 1 }, 'settings.expiresAt'],
    ['an unknown field', { colour: 'red' }, 'settings'],
  ])('given %s in the settings, then the field is named', async (_name, settings, path) => {
    const { token } = await createWorkspace(server);
    const packId = await createPack(server, token);
    const answer = await call(server, 'post', '/rooms', { token, body: { packId, settings } });
    expect(answer.status).toBe(400);
    expect(answer.body.issues[0].path).toBe(path);
  });

  it('given a change of the pack afterwards, then the room keeps the pack it was made of', async () => {
    const room = await createRoom(server);
    const { pack } = (await call(server, 'get', `/packs/${room.packId}`, { token: room.workspaceToken }))
      .body;
    await call(server, 'put', `/packs/${room.packId}`, {
      token: room.workspaceToken,
      body: { pack: { ...pack, title: 'Changed' }, revision: 1 },
    });
    const peek = await call(server, 'post', '/rooms/peek', { body: { invite: room.invites.panelist } });
    expect(peek.body.room.title).not.toBe('Changed');
  });
});

describe('POST /api/rooms/peek', () => {
  it('given an invite, then what it lets one join as, and which seats are free', async () => {
    const room = await createRoom(server, { startsAt: 1_900_000_000_000 });
    await joinRoom(server, room, 'panelist', 'Ada', { seatIds: ['beta'] });
    const { status, body } = await call(server, 'post', '/rooms/peek', {
      body: { invite: room.invites.panelist },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      room: { state: 'lobby', startsAt: 1_900_000_000_000 },
      role: 'panelist',
      passcodeRequired: false,
    });
    expect(body.seats.map(({ id, taken }: { id: string; taken: boolean }) => [id, taken])).toEqual([
      ['alpha', false],
      ['beta', true],
      ['gamma', false],
    ]);
    expect(Object.keys(body.seats[0]).sort()).toEqual(['id', 'persona', 'taken', 'title']);
  });

  it('given a code, however it was typed, then the state and nothing more', async () => {
    const room = await createRoom(server, { passcode: 'open sesame' });
    const { code } = room.room;
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`;
    const { body } = await call(server, 'post', '/rooms/peek', { body: { code: typed } });
    expect(body).toEqual({ state: 'lobby', passcodeRequired: true });
  });

  it.each([
    ['an unknown invite', { invite: 'nope' }, 401, 'TOKEN_INVALID'],
    ['an unknown code', { code: 'ZZZZZZ' }, 404, 'NOT_FOUND'],
    ['both', { invite: 'nope', code: 'ZZZZZZ' }, 400, 'INVALID_COMMAND'],
    ['neither', {}, 400, 'INVALID_COMMAND'],
  ])('given %s, then it is refused', async (_name, body, status, code) => {
    expect(await call(server, 'post', '/rooms/peek', { body })).toMatchObject({ status, body: { code } });
  });

  it('given a host link as an invite, then it is none', async () => {
    const room = await createRoom(server);
    const answer = await call(server, 'post', '/rooms/peek', { body: { invite: room.hostToken } });
    expect(answer).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
  });
});

describe('POST /api/rooms/join', () => {
  it('given a name and seats, then a link of one’s own', async () => {
    const room = await createRoom(server);
    const body = { invite: room.invites.panelist, name: '  Ada ', seatIds: ['alpha', 'gamma'] };
    const answer = await sitDown(body);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      participant: { id: expect.any(String), role: 'panelist', name: 'Ada', seatIds: ['alpha', 'gamma'] },
      token: expect.stringMatching(/^[\w-]{43}$/),
      roomId: room.room.id,
    });
  });

  it('given no seats, then the first that is free, and none when all are taken', async () => {
    const room = await createRoom(server);
    const seats = [];
    for (const name of ['Ada', 'Ben', 'Cleo', 'Dan'])
      seats.push((await joinRoom(server, room, 'panelist', name)).participant.seatIds);
    expect(seats).toEqual([['alpha'], ['beta'], ['gamma'], []]);
  });

  it.each([
    ['three seats', 'panelist', { name: 'Ada', seatIds: ['alpha', 'beta', 'gamma'] }],
    ['an unknown seat', 'panelist', { name: 'Ada', seatIds: ['delta'] }],
    ['a seat for an observer', 'observer', { name: 'Olga', seatIds: ['alpha'] }],
    ['a seat for a candidate', 'candidate', { name: 'Robin', seatIds: ['alpha'] }],
    ['no name', 'panelist', { name: '   ' }],
    ['a name of 61', 'panelist', { name: 'x'.repeat(61) }],
    ['an unknown field', 'panelist', { name: 'Ada', chair: true }],
  ] as const)('given %s, then 400', async (_name, role, body) => {
    const room = await createRoom(server);
    const answer = await sitDown({ invite: room.invites[role], ...body });
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_COMMAND' } });
  });

  it('given a seat that is taken, then 409 SEAT_TAKEN', async () => {
    const room = await createRoom(server);
    await joinRoom(server, room, 'panelist', 'Ada', { seatIds: ['alpha'] });
    const answer = await sitDown({
      invite: room.invites.panelist,
      name: 'Ben',
      seatIds: ['beta', 'alpha'],
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'SEAT_TAKEN' } });
  });

  it('given ten people who want one seat at once, then one gets it', async () => {
    const room = await createRoom(server);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        sitDown({ invite: room.invites.panelist, name: `P${n}`, seatIds: ['alpha'] }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'SEAT_TAKEN')).toHaveLength(9);
  });

  it('given a candidate sits already, then the invite does not work twice', async () => {
    const room = await createRoom(server);
    await joinRoom(server, room, 'candidate', 'Robin');
    const answer = await sitDown({ invite: room.invites.candidate, name: 'Rob' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'SEAT_TAKEN' } });
  });

  it('given the candidate was removed, then their invite is spent, and a new one works', async () => {
    const room = await createRoom(server);
    const { participant } = await joinRoom(server, room, 'candidate', 'Robin');
    const chair = await TestClient.open(server, room.hostToken);
    await chair.sendAll(['removeParticipant', { participantId: participant.id }]);
    chair.close();
    const again = await sitDown({ invite: room.invites.candidate, name: 'Rob' });
    expect(again).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
    const fresh = await call(server, 'post', `/rooms/${room.room.id}/invites`, {
      token: room.hostToken,
      body: { kind: 'candidate' },
    });
    expect((await sitDown({ invite: fresh.body.token, name: 'Rob' })).status).toBe(201);
  });

  it('given a passcode, then only who knows it gets in, and guessing ends soon', async () => {
    const room = await createRoom(server, { passcode: 'open sesame' });
    const attempt = (passcode?: string) =>
      sitDown({
        invite: room.invites.panelist,
        name: 'Ada',
        ...(passcode === undefined ? {} : { passcode }),
      });
    expect(await attempt()).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    expect((await attempt('open sesame')).status).toBe(201);
    for (let n = 0; n < 20; n += 1) expect((await attempt(`wrong ${n}`)).status).toBe(403);
    expect(await attempt('open sesame')).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
  });

  it('given the host link, then the newcomer takes the chair, and the link is them from then on', async () => {
    const room = await createRoom(server);
    const watching = await TestClient.open(server, room.hostToken);
    expect(watching.briefing.me.participantId).toBeNull();
    const robin = await joinRoom(server, room, 'candidate', 'Robin', { asHost: true });
    await watching.until(() => watching.closed !== null);
    expect(watching.frames.ended).toEqual([]);
    const back = await TestClient.open(server, room.hostToken);
    expect(back.briefing.me).toMatchObject({ participantId: robin.participant.id, chair: true });
    back.close();
  });

  it('given the host sits already, then a second seat with the host link is refused', async () => {
    const room = await createRoom(server);
    await joinRoom(server, room, 'candidate', 'Robin', { asHost: true });
    const answer = await sitDown({ invite: room.invites.panelist, name: 'Robin' }, room.hostToken);
    expect(answer).toMatchObject({ status: 409, body: { code: 'SEAT_TAKEN' } });
  });

  it('given a host link of another room, then 404; of another kind, then 403', async () => {
    const room = await createRoom(server);
    const other = await createRoom(server);
    const body = { invite: room.invites.panelist, name: 'Ada' };
    expect(await sitDown(body, other.hostToken)).toMatchObject({ status: 404 });
    expect(await sitDown(body, room.workspaceToken)).toMatchObject({ status: 403 });
  });
});

describe('POST /api/rooms/:roomId/invites', () => {
  it('given the host link itself is replaced, then the new one is the same person, the old one nobody', async () => {
    const room = await createRoom(server);
    const { participant } = await joinRoom(server, room, 'candidate', 'Robin', { asHost: true });
    const old = await TestClient.open(server, room.hostToken);
    const answer = await call(server, 'post', `/rooms/${room.room.id}/invites`, {
      token: room.hostToken,
      body: { kind: 'host' },
    });
    expect(answer.status).toBe(201);
    await old.until(() => old.closed !== null);
    const back = await TestClient.open(server, answer.body.token);
    expect(back.briefing.me).toMatchObject({ participantId: participant.id, chair: true });
    back.close();
    const dead = await call(server, 'post', `/rooms/${room.room.id}/invites`, {
      token: room.hostToken,
      body: { kind: 'host' },
    });
    expect(dead.status).toBe(401);
  });

  it('given the host of another room, then 404', async () => {
    const [room, other] = [await createRoom(server), await createRoom(server)];
    const answer = await call(server, 'post', `/rooms/${room.room.id}/invites`, {
      token: other.hostToken,
      body: { kind: 'panelist' },
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('given an unknown kind, then 400', async () => {
    const room = await createRoom(server);
    const answer = await call(server, 'post', `/rooms/${room.room.id}/invites`, {
      token: room.hostToken,
      body: { kind: 'boss' },
    });
    expect(answer.body.issues[0].path).toBe('kind');
  });
});

describe('GET /api/rooms/:roomId/review', () => {
  it('given nothing is revealed, then 409 NOT_REVEALED for everyone', async () => {
    const room = await createRoom(server);
    const seats = await seatEverybody(server, room);
    for (const token of [room.workspaceToken, room.hostToken, seats.ada.token, seats.olga.token]) {
      const answer = await call(server, 'get', `/rooms/${room.room.id}/review`, { token });
      expect(answer).toMatchObject({ status: 409, body: { code: 'NOT_REVEALED' } });
    }
  });

  it('given a room of somebody else, then 404', async () => {
    const [room, other] = [await createRoom(server), await createRoom(server)];
    for (const token of [other.workspaceToken, other.hostToken]) {
      const answer = await call(server, 'get', `/rooms/${room.room.id}/review`, { token });
      expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    }
  });

  it('given everything is revealed, then the review, without names for whoever has no seat where they are hidden', async () => {
    const room = await createRoom(server, { hideNames: true });
    const seats = await seatEverybody(server, room);
    const robin = await TestClient.open(server, room.hostToken);
    const ada = await TestClient.open(server, seats.ada.token);
    await robin.sendAll(['startSession'], ['startRound', { roundId: 'pitch' }]);
    await ada.sendAll(
      ['saveBallot', { roundId: 'pitch', scores: { clarity: 4 } }],
      ['submitBallot', { roundId: 'pitch' }],
    );
    await robin.sendAll(['closeRound'], ['reveal']);
    const read = async (token: string) => {
      const { status, body } = await call(server, 'get', `/rooms/${room.room.id}/review`, { token });
      expect(status).toBe(200);
      expect(body.revealed).toContain('pitch');
      return JSON.stringify(body).includes('"Ada"');
    };
    expect(await read(seats.ada.token)).toBe(true);
    expect(await read(seats.ben.token)).toBe(true);
    expect(await read(room.hostToken)).toBe(false);
    expect(await read(room.workspaceToken)).toBe(false);
    for (const client of [robin, ada]) client.close();
  });
});

describe('DELETE /api/rooms/:roomId', () => {
  it('given people are in it, then they are told, its links die, and no file has a trace of it', async () => {
    const own = await openTestServer();
    const room = await createRoom(own);
    const ada = await joinRoom(own, room, 'panelist', 'Ada');
    const client = await TestClient.open(own, ada.token);
    const text = 'canary-5d1e note';
    await client.sendAll(['saveNote', { noteId: 'n1', text, kind: 'other', private: true }]);
    const gone = await call(own, 'delete', `/rooms/${room.room.id}`, { token: room.hostToken });
    expect(gone.status).toBe(204);
    await client.until(() => client.closed !== null);
    expect(client.frames.ended).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    for (const token of [room.hostToken, ada.token]) {
      const answer = await call(own, 'get', `/rooms/${room.room.id}/review`, { token });
      expect(answer).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
    }
    const traces = readdirSync(own.dataDir).filter((name) =>
      [text, room.room.id].some((trace) => readFileSync(join(own.dataDir, name)).includes(trace)),
    );
    expect(traces).toEqual([]);
    await own.remove();
  });

  it('given the workspace of somebody else, then 404 and it lives on', async () => {
    const [room, other] = [await createRoom(server), await createRoom(server)];
    const answer = await call(server, 'delete', `/rooms/${room.room.id}`, { token: other.workspaceToken });
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect((await call(server, 'get', '/rooms', { token: room.workspaceToken })).body.rooms).toHaveLength(1);
  });
});
