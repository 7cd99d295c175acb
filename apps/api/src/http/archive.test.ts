import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playedRoom } from '../testing/played-room.js';
import {
  call,
  createRoom,
  createWorkspace,
  joinRoom,
  openTestServer,
  type TestRoom,
  type TestServer,
} from '../testing/test-server.js';

let server: TestServer;
let elsewhere: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  elsewhere = await openTestServer();
});
afterAll(async () => {
  await server.remove();
  await elsewhere.remove();
});

const archiveOf = async (own: TestServer, token: string) =>
  (await call(own, 'get', '/archive', { token })).body;
const read = (own: TestServer, token: string, path: string) => call(own, 'get', path, { token });

describe('GET /api/archive', () => {
  it('AR1 given a room nothing of which is revealed, then packs alone, and no word of the room', async () => {
    const room = await createRoom(server);
    await playedRoom(server, room, 'nothing');
    const archive = await archiveOf(server, room.workspaceToken);
    expect(archive).toMatchObject({ format: 'mockpanel-archive', formatVersion: 1, rooms: [] });
    expect(archive.packs.map(({ id }: { id: string }) => id)).toEqual([room.packId]);
    expect(JSON.stringify(archive)).not.toMatch(/note-of-ada|"Ada"/);
  });

  it('AR1 NO3 given one round is revealed, then nothing of the other, no private note and no link', async () => {
    const room = await createRoom(server);
    const seats = await playedRoom(server, room, 'pitch');
    const text = JSON.stringify(await archiveOf(server, room.workspaceToken));
    expect(text).toContain('pitch-note-of-ada');
    for (const hidden of ['drill-note', 'private-note', room.hostToken, seats.ada.token, room.workspaceToken])
      expect(text).not.toContain(hidden);
  });

  it('AR2 RV6 given the room hides names, then the file knows none', async () => {
    const room = await createRoom(server, { hideNames: true });
    const seats = await playedRoom(server, room, 'all');
    const { rooms } = await archiveOf(server, room.workspaceToken);
    expect(JSON.stringify(rooms)).not.toMatch(/"ada"|"ben"|"Ada"|"Ben"/);
    expect(JSON.stringify(rooms)).not.toContain(seats.ada.participant.id);
    expect(rooms[0].keys.panel).toEqual(['panelist a', 'panelist b']);
  });
});

describe('POST /api/archive', () => {
  let room: TestRoom;
  let archive: { packs: object[]; rooms: { id: string; review: object }[] };
  beforeAll(async () => {
    room = await createRoom(server);
    await playedRoom(server, room, 'all');
    const mark = { id: 'try-1', itemId: 'drill-1', result: 'hit' };
    await call(server, 'post', `/packs/${room.packId}/drill`, { token: room.workspaceToken, body: mark });
    archive = await archiveOf(server, room.workspaceToken);
  });

  it('AR3 given another server, then packs, drill, reviews, exports and progress are there as they were', async () => {
    const { token } = await createWorkspace(elsewhere);
    const restored = await call(elsewhere, 'post', '/archive', { token, body: archive });
    expect(restored).toMatchObject({
      status: 200,
      body: {
        packs: [{ id: room.packId, from: room.packId, isNew: true }],
        rooms: [{ id: room.room.id, from: room.room.id, isNew: true, hostToken: expect.any(String) }],
      },
    });
    for (const path of [
      `/rooms/${room.room.id}/review`,
      ...['json', 'csv', 'md', 'vtt'].map((format) => `/rooms/${room.room.id}/export?format=${format}`),
    ]) {
      const [before, after] = [
        await read(server, room.workspaceToken, path),
        await read(elsewhere, token, path),
      ];
      expect([path, after.status, after.body]).toEqual([path, 200, before.body]);
    }
    const progress = `/progress?packId=${room.packId}`;
    const [before, after] = [
      await read(server, room.workspaceToken, progress),
      await read(elsewhere, token, progress),
    ];
    const states = (sessions: object[]) => sessions.map((session) => ({ ...session, state: null }));
    expect(states(after.body.sessions)).toEqual(states(before.body.sessions));
    expect(after.body.lines).toEqual(before.body.lines);
    const again = await archiveOf(elsewhere, token);
    expect({ ...again, exportedAt: 0 }).toEqual({ ...archive, exportedAt: 0 });
  });

  it('AR4 given the same file twice, or where it came from, then nothing new', async () => {
    const { token } = await createWorkspace(elsewhere);
    const first = await call(elsewhere, 'post', '/archive', { token, body: archive });
    const second = await call(elsewhere, 'post', '/archive', { token, body: archive });
    expect(second.body.rooms).toEqual([{ id: first.body.rooms[0].id, from: room.room.id, isNew: false }]);
    expect((await read(elsewhere, token, '/rooms')).body.rooms).toHaveLength(1);
    expect((await read(elsewhere, token, '/packs')).body.packs).toHaveLength(1);
    const home = await call(server, 'post', '/archive', { token: room.workspaceToken, body: archive });
    expect(home.body.rooms).toEqual([{ id: room.room.id, from: room.room.id, isNew: false }]);
  });

  it('AR4 given ids that are somebody else’s here, then the workspace has its own for them, and theirs stay', async () => {
    const { token } = await createWorkspace(server);
    const { body } = await call(server, 'post', '/archive', { token, body: archive });
    const [restored] = body.rooms;
    expect(restored).toMatchObject({ from: room.room.id, isNew: true });
    expect(restored.id).not.toBe(room.room.id);
    expect(body.packs[0].id).not.toBe(room.packId);
    const review = await read(server, token, `/rooms/${restored.id}/review`);
    expect(review.body.room.id).toBe(restored.id);
    expect((await read(server, token, `/progress?packId=${body.packs[0].id}`)).body.sessions).toHaveLength(1);
    expect((await read(server, token, `/rooms/${room.room.id}/review`)).status).toBe(404);
    const theirs = await read(server, room.workspaceToken, `/rooms/${room.room.id}/review`);
    expect(theirs.body.room.id).toBe(room.room.id);
  });

  it('AR5 given a restored room, then its host shares and deletes it, and nobody joins it', async () => {
    const { token } = await createWorkspace(server);
    const { body } = await call(server, 'post', '/archive', { token, body: archive });
    const [{ id, hostToken }] = body.rooms;
    expect((await read(server, token, '/rooms')).body.rooms).toMatchObject([{ id, state: 'closed' }]);
    const invite = await call(server, 'post', `/rooms/${id}/invites`, {
      token: hostToken,
      body: { kind: 'panelist' },
    });
    await expect(
      joinRoom(
        server,
        { ...room, invites: { ...room.invites, panelist: invite.body.token } },
        'panelist',
        'Late',
      ),
    ).rejects.toThrow('refused');
    const share = { token: hostToken, body: { hideNames: true } };
    const shared = await call(server, 'post', `/rooms/${id}/share`, share);
    const hidden = await read(server, shared.body.token, `/rooms/${id}/review`);
    expect(JSON.stringify(hidden.body)).toContain('Panelist A');
    expect(JSON.stringify(hidden.body)).not.toMatch(/"Ada"|"Ben"/);
    expect((await call(server, 'delete', `/rooms/${id}`, { token: hostToken })).status).toBe(204);
    expect((await read(server, token, `/rooms/${id}/review`)).status).toBe(404);
  });

  it.each([
    ['another format', (file: object) => ({ ...file, format: 'else' })],
    ['a field that nobody knows', (file: object) => ({ ...file, tokens: [] })],
    [
      'a room without a review',
      (file: object) => ({ ...file, rooms: [{ id: 'x', packId: 'p', createdAt: 1 }] }),
    ],
    ['an id with a path in it', () => ({ ...archive, rooms: [{ ...archive.rooms[0], id: '../x' }] })],
  ])('AR6 given %s, then 400, and nothing is stored', async (_name, change) => {
    const { token } = await createWorkspace(server);
    const answer = await call(server, 'post', '/archive', { token, body: change(archive) });
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_COMMAND' } });
    expect((await read(server, token, '/packs')).body.packs).toEqual([]);
  });

  it('given its outcomes are rebuilt, then a restored session is in progress as before', async () => {
    const { token } = await createWorkspace(server);
    const { body } = await call(server, 'post', '/archive', { token, body: archive });
    const progress = async () => (await read(server, token, `/progress?packId=${body.packs[0].id}`)).body;
    const before = await progress();
    await server.storage.rebuildProjections(body.rooms[0].id);
    expect(await progress()).toEqual(before);
  });
});

describe('POST /api/reviews', () => {
  it('EX3 given an exported file, then the same review, in a workspace of another server', async () => {
    const room = await createRoom(server);
    await playedRoom(server, room, 'all');
    const file = (await read(server, room.workspaceToken, `/rooms/${room.room.id}/export?format=json`)).body;
    const { token } = await createWorkspace(elsewhere);
    const answer = await call(elsewhere, 'post', '/reviews', { token, body: { review: file } });
    expect(answer).toMatchObject({ status: 200, body: { room: { id: room.room.id, isNew: true } } });
    const path = `/rooms/${room.room.id}`;
    expect((await read(elsewhere, token, `${path}/review`)).body).toEqual(
      (await read(server, room.workspaceToken, `${path}/review`)).body,
    );
    expect((await read(elsewhere, token, `${path}/export?format=json`)).body).toEqual(file);
    const twice = await call(elsewhere, 'post', '/reviews', { token, body: { review: file } });
    expect(twice.body.room).toEqual({ id: room.room.id, from: room.room.id, isNew: false });
  });

  it('given a pack is named, then the session is among those of the pack; one of somebody else is none', async () => {
    const [room, own] = [await createRoom(server), await createRoom(server)];
    await playedRoom(server, room, 'all');
    const review = (await read(server, room.workspaceToken, `/rooms/${room.room.id}/export?format=json`))
      .body;
    const send = (packId: string) =>
      call(server, 'post', '/reviews', { token: own.workspaceToken, body: { review, packId } });
    expect((await send(room.packId)).status).toBe(404);
    expect((await send(own.packId)).status).toBe(200);
    const { sessions } = (await read(server, own.workspaceToken, `/progress?packId=${own.packId}`)).body;
    expect(sessions).toHaveLength(1);
  });

  it('given anything else, then 400', async () => {
    const { token } = await createWorkspace(server);
    for (const body of [{}, { review: {} }, { review: { format: 'mockpanel-review' } }])
      expect((await call(server, 'post', '/reviews', { token, body })).status).toBe(400);
  });
});
