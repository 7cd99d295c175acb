import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playedRoom } from '../testing/played-room.js';
import {
  call,
  createPack,
  createRoom,
  createWorkspace,
  openTestServer,
  type TestServer,
} from '../testing/test-server.js';

const MINUTE = 60_000;

let server: TestServer;
let now = Date.now();
beforeAll(async () => {
  server = await openTestServer({ now: () => now });
});
afterAll(() => server.remove());

async function ownPack() {
  const { token } = await createWorkspace(server);
  const packId = await createPack(server, token);
  const path = `/packs/${packId}/drill`;
  return {
    token,
    packId,
    read: () => call(server, 'get', path, { token }),
    mark: (body: object) => call(server, 'post', path, { token, body }),
    forget: () => call(server, 'delete', path, { token }),
  };
}

const order = ({ body }: { body: { items: { id: string; reason: string }[] } }) =>
  body.items.map(({ id, reason }) => `${id} ${reason}`);

describe('/api/packs/:packId/drill', () => {
  it('DR1 DR2 given a miss, then the item waits a minute and comes back', async () => {
    const drill = await ownPack();
    expect(order(await drill.read())).toEqual(['drill-1 new', 'drill-2 new', 'drill-3 new']);
    const marked = await drill.mark({ id: 'm1', itemId: 'drill-1', result: 'miss' });
    expect(order(marked)).toEqual(['drill-2 new', 'drill-3 new', 'drill-1 later']);
    expect(marked.body.waiting).toBe(2);
    now += MINUTE;
    expect(order(await drill.read())[0]).toBe('drill-1 due');
  });

  it('DR4 given a mark sent twice, or many at once, then each counts once and none is lost', async () => {
    const drill = await ownPack();
    await drill.mark({ id: 'm1', itemId: 'drill-1', result: 'hit' });
    const first = (await drill.read()).body;
    expect((await drill.mark({ id: 'm1', itemId: 'drill-1', result: 'hit' })).body).toEqual(first);
    const many = ['a', 'b', 'c'].map((id, index) =>
      drill.mark({ id, itemId: `drill-${index + 1}`, result: 'hit' }),
    );
    expect((await Promise.all(many)).map(({ status }) => status)).toEqual([200, 200, 200]);
    const reps = (await drill.read()).body.items.map(
      ({ id, reps: n }: { id: string; reps: number }) => `${id} ${n}`,
    );
    expect(reps.sort()).toEqual(['drill-1 2', 'drill-2 1', 'drill-3 1']);
  });

  it('DR3 given a panel saw an item missed, then it comes first once that is revealed, and not before', async () => {
    const hidden = await createRoom(server);
    await playedRoom(server, hidden, 'pitch');
    const shown = await createRoom(server);
    await playedRoom(server, shown, 'all');
    const read = ({ packId, workspaceToken: token }: typeof shown) =>
      call(server, 'get', `/packs/${packId}/drill`, { token });
    expect(order(await read(hidden))[0]).toBe('drill-1 new');
    expect(order(await read(shown))[0]).toBe('drill-2 missed');
  });

  it('given it is begun afresh, or its pack is deleted, then nothing of it is left', async () => {
    const drill = await ownPack();
    const rows = () => server.storage.database.prisma.drill.count({ where: { packId: drill.packId } });
    await drill.mark({ id: 'm1', itemId: 'drill-1', result: 'hit' });
    expect((await drill.forget()).status).toBe(204);
    expect([order(await drill.read())[0], await rows()]).toEqual(['drill-1 new', 0]);
    await drill.mark({ id: 'm1', itemId: 'drill-1', result: 'hit' });
    expect(await rows()).toBe(1);
    await call(server, 'delete', `/packs/${drill.packId}`, { token: drill.token });
    expect([(await drill.read()).status, await rows()]).toEqual([404, 0]);
  });

  it('given an item that the pack has not, or a pack of somebody else, then 404', async () => {
    const [own, other] = [await ownPack(), await ownPack()];
    expect(await own.mark({ id: 'm', itemId: 'nowhere', result: 'hit' })).toMatchObject({
      status: 404,
      body: { code: 'UNKNOWN_QUESTION' },
    });
    const theirs = await call(server, 'get', `/packs/${own.packId}/drill`, { token: other.token });
    expect(theirs).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect((await own.mark({ id: 'm', itemId: 'drill-1', result: 'perfect' })).status).toBe(400);
  });
});
