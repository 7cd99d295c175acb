import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  createRoom,
  joinRoom,
  openTestServer,
  type TestRoom,
  type TestServer,
} from '../testing/test-server.js';

/** Which links each route takes; the others are refused as the wrong kind. */
const ROUTES: [method: 'get' | 'post' | 'put' | 'delete', path: string, kinds: string[]][] = [
  ['post', '/import', ['workspace']],
  ['post', '/packs', ['workspace']],
  ['get', '/packs', ['workspace']],
  ['get', '/packs/x', ['workspace']],
  ['put', '/packs/x', ['workspace']],
  ['delete', '/packs/x', ['workspace']],
  ['post', '/rooms', ['workspace']],
  ['get', '/rooms', ['workspace']],
  ['post', '/rooms/x/invites', ['host']],
  ['delete', '/rooms/x', ['workspace', 'host']],
  ['get', '/rooms/x/review', ['workspace', 'host', 'participant', 'share']],
  ['get', '/rooms/x/export?format=json', ['workspace', 'host', 'participant', 'share']],
  ['post', '/rooms/x/share', ['host']],
  ['delete', '/rooms/x/share', ['host']],
  ['get', '/progress?packId=x', ['workspace']],
];

let server: TestServer;
let room: TestRoom;
let tokens: Record<string, string>;
beforeAll(async () => {
  server = await openTestServer();
  room = await createRoom(server);
  const { token: participant } = await joinRoom(server, room, 'panelist', 'Ada');
  tokens = {
    workspace: room.workspaceToken,
    host: room.hostToken,
    invite: room.invites.panelist,
    participant,
    share: (await call(server, 'post', `/rooms/${room.room.id}/share`, { token: room.hostToken })).body.token,
  };
});
afterAll(() => server.remove());

describe.each(ROUTES)('%s /api%s', (method, path, kinds) => {
  it('given no link, then 401 TOKEN_INVALID', async () => {
    expect(await call(server, method, path)).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
  });

  it('given a link that was never made, then 401 TOKEN_INVALID', async () => {
    const answer = await call(server, method, path, { token: 'never-made' });
    expect(answer).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
  });

  it('given a link of another kind, then 403 NOT_ALLOWED, before the body is looked at', async () => {
    for (const [kind, token] of Object.entries(tokens)) {
      const answer = await call(server, method, path, { token });
      if (kinds.includes(kind)) expect([kind, answer.status]).not.toEqual([kind, 403]);
      else expect([kind, answer.status, answer.body.code]).toEqual([kind, 403, 'NOT_ALLOWED']);
    }
  });
});

describe('a link that was revoked', () => {
  it('given an invite was replaced, then the old one is as good as none', async () => {
    const fresh = await createRoom(server);
    const old = fresh.invites.observer;
    const { status, body } = await call(server, 'post', `/rooms/${fresh.room.id}/invites`, {
      token: fresh.hostToken,
      body: { kind: 'observer' },
    });
    expect(status).toBe(201);
    const peek = (invite: string) => call(server, 'post', '/rooms/peek', { body: { invite } });
    expect(await peek(old)).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
    expect((await peek(body.token)).status).toBe(200);
    expect((await peek(fresh.invites.panelist)).status).toBe(200);
  });
});

describe('wrong tries', () => {
  it('given twenty from one address, then more are refused, and good links still work', async () => {
    const own = await openTestServer();
    const good = await createRoom(own);
    const statuses = [];
    for (let n = 0; n < 22; n += 1)
      statuses.push((await call(own, 'get', '/packs', { token: `wrong-${n}` })).status);
    expect(statuses).toEqual([...Array(20).fill(401), 429, 429]);
    expect((await call(own, 'get', '/packs', { token: good.workspaceToken })).status).toBe(200);
    const code = await call(own, 'post', '/rooms/peek', { body: { code: good.room.code } });
    expect(code).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
    await own.remove();
  });
});

describe('bodies', () => {
  it.each([
    ['broken JSON', '{"a":', 'application/json', 400],
    ['nothing at all', '', 'application/json', 400],
    ['plain text', 'hello', 'text/plain', 415],
    ['a poisoned prototype', '{"__proto__":{"x":1}}', 'application/json', 400],
    ['100,000 brackets', '['.repeat(30_000), 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
  ])('given %s, then a problem and no fault', async (_name, body, type, status) => {
    const answer = await request(server.url).post('/api/rooms/peek').set('content-type', type).send(body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.code).toBe('INVALID_COMMAND');
  });

  it('given more than 64 KB where no more is needed, then TOO_LARGE', async () => {
    const answer = await call(server, 'post', '/rooms/peek', { body: { invite: 'x'.repeat(70_000) } });
    expect(answer).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
  });

  it('given an address that is not there, then 404 NOT_FOUND', async () => {
    expect(await call(server, 'get', '/nowhere')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});
