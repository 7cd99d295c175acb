import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../testing/test-client.js';
import {
  call,
  createPack,
  createRoom,
  createWorkspace,
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

const progress = ({ workspaceToken, packId }: Pick<TestRoom, 'workspaceToken' | 'packId'>) =>
  call(server, 'get', `/progress?packId=${packId}`, { token: workspaceToken });

/** Another room of the same pack. */
async function anotherRoom(first: TestRoom, settings: object = {}): Promise<TestRoom> {
  const { workspaceToken, packId } = first;
  const body = { packId, settings };
  const answer = await call(server, 'post', '/rooms', { token: workspaceToken, body });
  return { ...answer.body, workspaceToken, packId };
}

/** A session whose pitch Ada scored; `robin` still has the chair. */
async function playedPitch(room: TestRoom, clarity = 3): Promise<TestClient> {
  const seats = await seatEverybody(server, room);
  const robin = await TestClient.open(server, seats.robin.token);
  const ada = await TestClient.open(server, seats.ada.token);
  await robin.sendAll(['startSession'], ['startRound', { roundId: 'pitch' }]);
  await ada.sendAll(
    ['saveBallot', { roundId: 'pitch', scores: { clarity } }],
    ['submitBallot', { roundId: 'pitch' }],
  );
  ada.close();
  return robin;
}

describe('GET /api/progress', () => {
  it('PR1 given a session nothing of which is revealed, then it is not there, and then it is', async () => {
    const room = await createRoom(server);
    const robin = await playedPitch(room);
    expect(await progress(room)).toMatchObject({
      status: 200,
      body: { packId: room.packId, sessions: [], neverLanded: [] },
    });
    await robin.sendAll(['reveal', { roundId: 'pitch' }]);
    const { body } = await progress(room);
    expect(body.sessions).toMatchObject([
      {
        roomId: room.room.id,
        title: 'Final round x',
        state: 'running',
        allRevealed: false,
        comparable: true,
      },
    ]);
    expect(body.sessions[0].criteria[0]).toMatchObject({ id: 'clarity', n: 1, median: 3 });
    await robin.sendAll(['reveal'], ['closeRoom']);
    expect((await progress(room)).body.sessions).toMatchObject([{ state: 'closed', allRevealed: true }]);
    robin.close();
  });

  it('PR6 PR8 given sessions of one pack whose rubric was edited between them, then they are told apart', async () => {
    const first = await createRoom(server);
    (await playedPitch(first, 2)).close();
    const { pack } = (await call(server, 'get', `/packs/${first.packId}`, { token: first.workspaceToken }))
      .body;
    pack.rubric.criteria[0].anchors['4'] = 'Something else';
    await call(server, 'put', `/packs/${first.packId}`, {
      token: first.workspaceToken,
      body: { pack, revision: 1 },
    });
    now += 60_000;
    const second = await anotherRoom(first);
    for (const robin of [await TestClient.open(server, first.hostToken), await playedPitch(second, 4)]) {
      await robin.sendAll(['reveal']);
      robin.close();
    }
    const { sessions } = (await progress(first)).body;
    expect(sessions).toMatchObject([
      { roomId: first.room.id, comparable: true, panelChanged: false },
      { roomId: second.room.id, comparable: false, panelChanged: false, changedCriteria: ['clarity'] },
    ]);
    expect(JSON.stringify(sessions)).not.toContain('Something else');
  });

  it('PR5 given the room hides names, then the panel is letters', async () => {
    const room = await createRoom(server, { hideNames: true });
    const robin = await playedPitch(room);
    await robin.sendAll(['reveal']);
    robin.close();
    const text = JSON.stringify((await progress(room)).body);
    expect(text).toContain('Panelist A');
    expect(text).not.toMatch(/\b(ada|ben)\b/i);
  });

  it('PR1 given a score is revised after the reveal, then progress has the revised one', async () => {
    const room = await createRoom(server);
    const seats = await seatEverybody(server, room);
    const robin = await TestClient.open(server, seats.robin.token);
    const ada = await TestClient.open(server, seats.ada.token);
    await robin.sendAll(['startSession'], ['startRound', { roundId: 'pitch' }]);
    await ada.sendAll(
      ['saveBallot', { roundId: 'pitch', scores: { clarity: 4 } }],
      ['submitBallot', { roundId: 'pitch' }],
    );
    await robin.sendAll(['reveal']);
    await ada.sendAll(['reviseScore', { roundId: 'pitch', criterionId: 'clarity', value: 2 }]);
    for (const client of [robin, ada]) client.close();
    expect((await progress(room)).body.sessions[0].criteria[0]).toMatchObject({ n: 1, median: 2 });

    const before = (await progress(room)).body;
    await server.storage.database.prisma.room.updateMany({ data: { outcome: null } });
    expect((await progress(room)).body.sessions).toEqual([]);
    await server.storage.rebuildProjections(room.room.id);
    expect((await progress(room)).body).toEqual(before);
  });

  it('given a pack of somebody else, or none, then 404; without a pack named, 400', async () => {
    const room = await createRoom(server);
    const { token } = await createWorkspace(server);
    for (const packId of [room.packId, 'absent'])
      expect(await call(server, 'get', `/progress?packId=${packId}`, { token })).toMatchObject({
        status: 404,
        body: { code: 'NOT_FOUND' },
      });
    for (const query of ['', '?packId=', `?packId=${room.packId}&all=1`])
      expect((await call(server, 'get', `/progress${query}`, { token })).status).toBe(400);
  });

  it('given a pack without rooms, then no sessions; given it is deleted, then its sessions stay', async () => {
    const { token } = await createWorkspace(server);
    const packId = await createPack(server, token);
    expect((await progress({ workspaceToken: token, packId })).body.sessions).toEqual([]);
    const room = await createRoom(server);
    const robin = await playedPitch(room);
    await robin.sendAll(['reveal']);
    robin.close();
    await call(server, 'delete', `/packs/${room.packId}`, { token: room.workspaceToken });
    expect((await progress(room)).body.sessions).toHaveLength(1);
    await call(server, 'delete', `/rooms/${room.room.id}`, { token: room.workspaceToken });
    expect((await progress(room)).status).toBe(404);
  });
});
