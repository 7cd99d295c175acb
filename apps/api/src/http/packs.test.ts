import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  createPack,
  createRoom,
  createWorkspace,
  openTestServer,
  type TestServer,
} from '../testing/test-server.js';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await openTestServer();
  token = (await createWorkspace(server)).token;
});
afterAll(() => server.remove());

describe('POST /api/packs', () => {
  it('given a pack, then it is stored as revision 1 with its ids', async () => {
    const answer = await call(server, 'post', '/packs', { token, body: { pack: samplePack() } });
    expect(answer.status).toBe(201);
    expect(answer.body.pack).toMatchObject({
      revision: 1,
      id: expect.any(String),
      updatedAt: expect.any(Number),
    });
    const read = await call(server, 'get', `/packs/${answer.body.pack.id}`, { token });
    expect(read.body).toEqual(answer.body);
    expect(read.body.pack).toMatchObject(samplePack());
  });

  it('given a pack with faults, then every one is named with its path', async () => {
    const { title: _title, ...pack } = samplePack();
    const body = { pack: { ...pack, rounds: [{ ...pack.rounds[0], kind: 'party' }], extra: 1 } };
    const answer = await call(server, 'post', '/packs', { token, body });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'INVALID_COMMAND', status: 400, type: expect.any(String) });
    const paths = answer.body.issues.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining(['pack.title', 'pack.rounds.0.kind', 'pack']));
  });

  it.each([
    ['no body', undefined],
    ['no pack', {}],
    ['an unknown field', { pack: samplePack(), more: true }],
  ])('given %s, then it is refused', async (_name, body) => {
    const answer = await call(server, 'post', '/packs', { token, body });
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_COMMAND' } });
  });

  it('given more than 4 MB, then TOO_LARGE', async () => {
    const body = { pack: { ...samplePack(), brief: 'x'.repeat(4 * 1024 * 1024) } };
    expect(await call(server, 'post', '/packs', { token, body })).toMatchObject({
      status: 413,
      body: { code: 'TOO_LARGE' },
    });
  });
});

describe('GET /api/packs', () => {
  it('given packs, then they are listed with what is in them, newest first', async () => {
    const fresh = (await createWorkspace(server)).token;
    await createPack(server, fresh, samplePack('one'));
    await createPack(server, fresh, samplePack('two'));
    const { status, body } = await call(server, 'get', '/packs', { token: fresh });
    expect(status).toBe(200);
    expect(body.packs).toHaveLength(2);
    expect(body.packs[0]).toEqual({
      id: expect.any(String),
      title: expect.stringContaining('Final round'),
      revision: 1,
      updatedAt: expect.any(Number),
      counts: { roleCards: 3, questions: 9, weakSpots: 2, rounds: 6, drill: 3 },
    });
    expect(Object.keys(body)).toEqual(['packs']);
  });
});

describe('PUT /api/packs/:packId', () => {
  it('given the current revision, then the change is saved as the next one', async () => {
    const id = await createPack(server, token);
    const pack = { ...samplePack(), title: 'Changed' };
    const saved = await call(server, 'put', `/packs/${id}`, { token, body: { pack, revision: 1 } });
    expect(saved).toMatchObject({ status: 200, body: { pack: { id, revision: 2, title: 'Changed' } } });
  });

  it('given a pack as it was read, then it may be sent back', async () => {
    const id = await createPack(server, token);
    const { pack } = (await call(server, 'get', `/packs/${id}`, { token })).body;
    const save = (body: object) => call(server, 'put', `/packs/${id}`, { token, body });
    const first = await save({ pack, revision: pack.revision });
    expect(first).toMatchObject({ status: 200, body: { pack: { revision: 2 } } });
    expect(await save({ pack: first.body.pack })).toMatchObject({ body: { pack: { revision: 3 } } });
    expect(await save({ pack: first.body.pack })).toMatchObject({ status: 409 });
  });

  it('given an old revision, then STALE_REVISION and nothing changes', async () => {
    const id = await createPack(server, token);
    const save = (title: string) =>
      call(server, 'put', `/packs/${id}`, { token, body: { pack: { ...samplePack(), title }, revision: 1 } });
    await save('First');
    expect(await save('Second')).toMatchObject({ status: 409, body: { code: 'STALE_REVISION' } });
    expect((await call(server, 'get', `/packs/${id}`, { token })).body.pack.title).toBe('First');
  });

  it('given no revision, then it is as stale as a wrong one', async () => {
    const id = await createPack(server, token);
    const answer = await call(server, 'put', `/packs/${id}`, { token, body: { pack: samplePack() } });
    expect(answer).toMatchObject({ status: 409, body: { code: 'STALE_REVISION' } });
  });
});

describe('DELETE /api/packs/:packId', () => {
  it('given a pack, then it is gone, and rooms made of it are not', async () => {
    const room = await createRoom(server);
    const gone = await call(server, 'delete', `/packs/${room.packId}`, { token: room.workspaceToken });
    expect(gone.status).toBe(204);
    const again = await call(server, 'delete', `/packs/${room.packId}`, { token: room.workspaceToken });
    expect(again).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    const { body } = await call(server, 'get', '/rooms', { token: room.workspaceToken });
    expect(body.rooms.map(({ id }: { id: string }) => id)).toEqual([room.room.id]);
  });
});

describe('somebody else', () => {
  it.each(['get', 'put', 'delete'] as const)(
    'given the pack of another workspace, then %s finds none',
    async (method) => {
      const id = await createPack(server, token);
      const other = (await createWorkspace(server)).token;
      const body = method === 'put' ? { pack: samplePack(), revision: 1 } : undefined;
      const answer = await call(server, method, `/packs/${id}`, { token: other, body });
      expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    },
  );
});
