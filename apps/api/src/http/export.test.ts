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

const FORMATS = ['json', 'csv', 'md', 'vtt'] as const;

let server: TestServer;
let room: TestRoom;
let seats: Awaited<ReturnType<typeof seatEverybody>>;
beforeAll(async () => {
  server = await openTestServer();
  room = await createRoom(server);
  seats = await seatEverybody(server, room);
});
afterAll(() => server.remove());

const file = (format: string, token: string) =>
  call(server, 'get', `/rooms/${room.room.id}/export?format=${format}`, { token });

describe('GET /api/rooms/:roomId/export', () => {
  it('RV1 given nothing is revealed, then 409 NOT_REVEALED for everyone, in every format', async () => {
    for (const format of FORMATS)
      for (const token of [room.workspaceToken, room.hostToken, seats.ada.token, seats.olga.token])
        expect(await file(format, token)).toMatchObject({ status: 409, body: { code: 'NOT_REVEALED' } });
  });

  it.each(['', '?format=', '?format=pdf', '?format=json&names=all'])(
    'given the query %j, then 400',
    async (query) => {
      const path = `/rooms/${room.room.id}/export${query}`;
      const answer = await call(server, 'get', path, { token: seats.ada.token });
      expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_COMMAND' } });
    },
  );

  it('given a room of somebody else, then 404', async () => {
    const other = await createRoom(server);
    for (const token of [other.workspaceToken, other.hostToken])
      expect(await file('json', token)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('EX2 given a revealed round, then a file with a safe name and its own type, and nothing to sniff', async () => {
    const robin = await TestClient.open(server, seats.robin.token);
    const ada = await TestClient.open(server, seats.ada.token);
    await robin.sendAll(['startSession'], ['startRound', { roundId: 'pitch' }]);
    const note = { noteId: 'n', text: '=1+1', kind: 'other', private: false };
    await ada.sendAll(
      ['saveNote', note],
      ['saveNote', { ...note, noteId: 'p', text: 'mine', private: true }],
    );
    await robin.sendAll(['reveal', { roundId: 'pitch' }]);
    for (const client of [robin, ada]) client.close();

    const day = new Date().toISOString().slice(0, 10);
    const types = { json: 'application/json', csv: 'text/csv', md: 'text/markdown', vtt: 'text/vtt' };
    for (const format of FORMATS) {
      const answer = await fetch(`${server.url}/api/rooms/${room.room.id}/export?format=${format}`, {
        headers: { authorization: `Bearer ${seats.robin.token}` },
      });
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': `${types[format]}; charset=utf-8`,
        'content-disposition': `attachment; filename="review-final-round-x-${day}.${format}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      const text = await answer.text();
      expect(text).toContain('1+1');
      expect(text).not.toContain('mine');
    }
  });

  it('EX3 given a revealed round, then the JSON file is what the review answers, for the same reader', async () => {
    for (const token of [seats.ada.token, room.workspaceToken]) {
      const review = await call(server, 'get', `/rooms/${room.room.id}/review`, { token });
      const { format: _format, formatVersion: _version, ...rest } = (await file('json', token)).body;
      expect(rest).toEqual(review.body);
    }
  });

  it('EX9 given what to work on, then the calendar has the next session with each check, and nobody’s name', async () => {
    const ada = await TestClient.open(server, seats.ada.token);
    const item = { itemId: 'a1', text: 'Say a number, at once; then stop', check: 'Within ten seconds' };
    await ada.sendAll(['saveActionItem', item]);
    ada.close();
    const at = Date.UTC(2030, 0, 15, 18, 30);
    const path = `${server.url}/api/rooms/${room.room.id}/export?format=ics&startsAt=${at}`;
    const answer = await fetch(path, { headers: { authorization: `Bearer ${seats.robin.token}` } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(answer.headers.get('content-disposition')).toMatch(
      /filename="next-review-final-round-x-[-\d]+\.ics"/,
    );
    const text = await answer.text();
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'DTSTART:20300115T183000Z',
        'DTEND:20300115T185530Z',
        'SUMMARY:Rehearsal: Final round x',
        'DESCRIPTION:1. Say a number\\, at once\\; then stop\\n   Check: Within ten seconds',
        'END:VCALENDAR',
      ]),
    );
    expect(text).not.toMatch(/Ada|Ben|Robin/);
  });
});
