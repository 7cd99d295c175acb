import { TestClient } from './test-client.js';
import { call, seatEverybody, type TestRoom, type TestServer } from './test-server.js';

/** Another room of the same pack. */
export async function anotherRoom(
  server: TestServer,
  { workspaceToken, packId }: Pick<TestRoom, 'workspaceToken' | 'packId'>,
  settings: object = {},
): Promise<TestRoom> {
  const answer = await call(server, 'post', '/rooms', { token: workspaceToken, body: { packId, settings } });
  return { ...answer.body, workspaceToken, packId };
}

/**
 * A session of a pitch and a drill: Ada scores, notes (one privately), asks nothing, and misses an item; the pitch
 * alone is revealed, or everything. Answers the seats.
 */
export async function playedRoom(server: TestServer, room: TestRoom, reveal: 'nothing' | 'pitch' | 'all') {
  const seats = await seatEverybody(server, room);
  const robin = await TestClient.open(server, seats.robin.token);
  const ada = await TestClient.open(server, seats.ada.token);
  await robin.sendAll(['startSession'], ['startRound', { roundId: 'pitch' }]);
  const note = { kind: 'strength', private: false };
  await ada.sendAll(
    ['saveNote', { ...note, noteId: 'n1', text: 'pitch-note-of-ada' }],
    ['saveNote', { ...note, noteId: 'n2', text: 'private-note-of-ada', private: true }],
    ['saveBallot', { roundId: 'pitch', scores: { clarity: 3, flex: 'not-observed' } }],
    ['submitBallot', { roundId: 'pitch' }],
  );
  await robin.sendAll(['closeRound'], ['startRound', { roundId: 'drill' }]);
  await ada.sendAll(
    ['saveNote', { ...note, noteId: 'n3', text: 'drill-note-of-ada' }],
    ['markItem', { itemId: 'drill-2', result: 'miss' }],
  );
  if (reveal === 'pitch') await robin.sendAll(['reveal', { roundId: 'pitch' }]);
  if (reveal === 'all') {
    await robin.sendAll(['reveal']);
    await ada.sendAll([
      'saveActionItem',
      { itemId: 'a1', text: 'Say a number', check: 'Within ten seconds' },
    ]);
  }
  for (const client of [robin, ada]) client.close();
  return seats;
}
