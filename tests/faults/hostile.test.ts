import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import type { Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ANSWER_WITHIN_MS, bareSocket, ended, knock } from '../support/bare-socket.js';
import { RoomClient } from '../support/client.js';
import { type SeatedTable, seatTable, sitDown } from '../support/room.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

const FRAME_LIMIT = 64 * 1024;

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const NOTE = { id: 'x', type: 'saveNote', noteId: 'n', text: 'a note', kind: 'other', private: false };

/** What is no command, whatever it looks like. */
const NO_COMMANDS: [string, unknown[]][] = [
  ['nothing', []],
  ['null', [null]],
  ['a number', [7]],
  ['a text', ['startSession']],
  ['an empty list', [[]]],
  ['a list of commands', [[NOTE]]],
  ['an empty object', [{}]],
  ['no type', [{ id: 'x' }]],
  ['no id', [{ type: 'setReady', ready: true }]],
  ['an unknown type', [{ id: 'x', type: 'becomeChair' }]],
  ['a type from a prototype', [{ id: 'x', type: 'constructor' }]],
  [
    'an internal type',
    [{ id: 'x', type: 'join', participantId: 'p', name: 'n', role: 'panelist', asHost: true }],
  ],
  ['an id that is too long', [{ ...NOTE, id: 'x'.repeat(65) }]],
  ['an id with other characters', [{ ...NOTE, id: 'x y' }]],
  ['an unknown field', [{ ...NOTE, actor: 'somebody' }]],
  ['a field of another type', [{ ...NOTE, text: { toString: 'a' } }]],
  ['a text that is too long', [{ ...NOTE, text: 'x'.repeat(20_000) }]],
  ['deep nesting', [{ ...NOTE, text: nested(1_000) }]],
  ['a nested frame', [nested(1_000)]],
  ['a prototype of its own', [JSON.parse('{"__proto__":{"id":"x","type":"startSession"}}')]],
  ['bytes', [Buffer.from('startSession')]],
  ['bytes in a field', [{ ...NOTE, text: Buffer.from('a note') }]],
  ['a number beyond all bounds', [{ id: 'x', type: 'extendRound', byMs: 1e300 }]],
];

/** Packets that no client library sends, as they go over the wire. */
const NO_PACKETS = [
  '',
  '2',
  '2[',
  '2["command"',
  '2["command",{"id":',
  '2{}',
  '2[]',
  '2[null]',
  '2[{"a":1}]',
  '20["disconnect"]',
  '20["connect_error"]',
  '251["command",{}]',
  '3',
  '30[]',
  '3999[true]',
  '4"error"',
  '51-["command",{"_placeholder":true,"num":0}]',
  '599999-["command"]',
  '5-1-["command"]',
  '6',
  '9',
  '0/admin,',
  '2/admin,["command",{}]',
  `20["command",${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}]`,
  `20["command",${'['.repeat(30_000)}${']'.repeat(30_000)}]`,
];

describe('hostile input', () => {
  let server: RunningServer;
  let table: SeatedTable;
  const sockets: Socket[] = [];

  beforeAll(async () => {
    server = await startServer({ env: { COMMAND_RATE: '100000' } });
    table = await seatTable(server.url, samplePack());
    await table.candidate.ok({ type: 'startSession' });
    await table.candidate.ok({ type: 'startRound', roundId: 'panel' });
  });
  afterAll(async () => {
    table?.close();
    await server?.stop();
    if (server) await removeDataDir(server.dataDir);
  });

  /** Whatever a test has done: the server is well, and everybody else at the table is still served. */
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.disconnect();
    const health = await fetch(`${server.url}/healthz`);
    expect(health.status).toBe(200);
    for (const [command, state] of [
      ['pauseRound', 'paused'],
      ['resumeRound', 'running'],
    ] as const) {
      await table.candidate.ok({ type: command });
      for (const client of table.everybody) await client.until(() => client.view?.round?.state === state);
    }
    expect(server.output()).not.toMatch(/"level":[56]0/);
  });

  const tokenOf = (index: number) => table.seats.panel[index]?.token ?? '';
  async function connected(token = tokenOf(0), headers?: Record<string, string>): Promise<Socket> {
    const socket = bareSocket(server.url, token, headers);
    sockets.push(socket);
    expect(await knock(socket)).toBe('in');
    return socket;
  }
  const emit = (socket: Socket, event: string, ...sent: unknown[]) =>
    socket.timeout(ANSWER_WITHIN_MS).emitWithAck(event, ...sent) as Promise<{
      ok: boolean;
      error?: { code: string };
    }>;

  it.each(NO_COMMANDS)('given %s, then it is INVALID_COMMAND', async (_name, sent) => {
    const socket = await connected();
    expect(await emit(socket, 'command', ...sent)).toMatchObject({
      ok: false,
      error: { code: 'INVALID_COMMAND' },
    });
    expect(socket.connected).toBe(true);
  });

  it('given an unknown event, then it is INVALID_COMMAND', async () => {
    const socket = await connected();
    for (const event of [
      'view',
      'mine',
      'briefing',
      'join',
      'ended',
      '',
      'x'.repeat(1_000),
      '__proto__',
      'toString',
    ])
      expect(await emit(socket, event, NOTE)).toMatchObject({
        ok: false,
        error: { code: 'INVALID_COMMAND' },
      });
    expect(await socket.emitWithAck('clock')).toEqual(expect.any(Number));
  });

  it('given a frame without an answer function, then it is taken or left, and the next one is answered', async () => {
    const socket = await connected();
    for (const [, sent] of NO_COMMANDS) socket.emit('command', ...sent);
    for (const event of ['clock', 'nothing', 'view']) socket.emit(event);
    socket.emit('command', { ...NOTE, id: 'unanswered', noteId: 'unanswered' });
    expect(await emit(socket, 'command', { ...NOTE, id: 'unanswered', noteId: 'unanswered' })).toEqual({
      ok: true,
    });
  });

  it('given an answer function in another place, or two, then nothing happens', async () => {
    const socket = await connected();
    socket.emit('command', () => undefined, NOTE, 'and more');
    expect(await emit(socket, 'command', 'not this', NOTE)).toMatchObject({ ok: false });
    expect(await emit(socket, 'clock', NOTE, NOTE)).toEqual(expect.any(Number));
  });

  it.each(NO_PACKETS.map((packet) => [packet.slice(0, 40), packet]))(
    'given the packet %j on the wire, then at most this connection ends',
    async (_name, packet) => {
      const socket = await connected();
      const outcome = Promise.race([
        ended(socket),
        socket
          .timeout(ANSWER_WITHIN_MS)
          .emitWithAck('clock')
          .catch(() => 'silent'),
      ]);
      (socket.io.engine as unknown as { write: (data: string) => void }).write(packet);
      expect(await outcome).not.toBe('silent');
      await connected();
    },
  );

  it('given a frame above the limit, then its connection ends, and the seat is not lost', async () => {
    const socket = await connected();
    const gone = ended(socket);
    socket.emit('command', { ...NOTE, text: 'x'.repeat(FRAME_LIMIT) });
    expect(await gone).toBe('transport close');
    const again = await RoomClient.join(server.url, tokenOf(0));
    expect(again.briefing?.me.participantId).toBe(table.seats.panel[0]?.participantId);
    again.close();
  });

  it('given an Origin of another site, then the handshake is refused; its own or none is fine', async () => {
    const { host } = new URL(server.url);
    for (const origin of [
      'http://evil.example',
      'https://evil.example',
      'null',
      `https://${host}`,
      `http://${host}.evil.example`,
    ]) {
      const socket = bareSocket(server.url, tokenOf(0), { origin });
      sockets.push(socket);
      expect([origin, await knock(socket)]).not.toEqual([origin, 'in']);
    }
    await connected(tokenOf(0), { origin: `http://${host}` });
    await connected(tokenOf(0));
  });

  it('given another transport than a websocket, then it is refused', async () => {
    const answer = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`);
    expect(answer.status).toBe(400);
  });

  it('Tokens 14: when somebody is removed, then their live connections are told and closed', async () => {
    const seat = await sitDown(table.room, 'observer', 'Short visit');
    const devices = [await connected(seat.token), await connected(seat.token)];
    const ends = devices.map((socket) => ended(socket));
    const told = devices.map((socket) => new Promise((resolve) => socket.once('ended', resolve)));
    await table.candidate.ok({ type: 'removeParticipant', participantId: seat.participantId });
    expect(await Promise.all(told)).toEqual([1, 2].map(() => expect.objectContaining({ code: 'REMOVED' })));
    await Promise.all(ends);
    const again = bareSocket(server.url, seat.token);
    sockets.push(again);
    expect(await knock(again)).toBe('TOKEN_INVALID');
  });

  it('Tokens 14: when a room is deleted, then all of its connections are closed', async () => {
    const doomed = await seatTable(server.url, samplePack());
    const ends = doomed.everybody.map(({ socket }) => ended(socket));
    const { roomId, hostToken } = doomed.room;
    const { status } = await doomed.room.http('DELETE', `/rooms/${roomId}`, { token: hostToken });
    expect(status).toBe(204);
    await Promise.all(ends);
    const again = bareSocket(server.url, doomed.seats.candidate.token);
    sockets.push(again);
    expect(await knock(again)).toBe('TOKEN_INVALID');
  });
});

describe('limits', () => {
  let server: RunningServer;
  let table: SeatedTable;
  const RATE = 5;

  beforeAll(async () => {
    server = await startServer({ env: { COMMAND_RATE: String(RATE) } });
    table = await seatTable(server.url, samplePack());
  });
  afterAll(async () => {
    table?.close();
    await server?.stop();
    if (server) await removeDataDir(server.dataDir);
  });

  it('given more commands than the rate allows, then the rest is RATE_LIMITED, and the connection goes on', async () => {
    const [ada] = table.panel as [RoomClient];
    const acks = await Promise.all(
      Array.from({ length: 60 }, (_, index) => ada.send({ type: 'setReady', ready: index % 2 === 0 })),
    );
    const codes = acks.map((ack) => (ack.ok ? 'ok' : ack.error.code));
    expect(codes.slice(0, RATE * 2)).toEqual(Array(RATE * 2).fill('ok'));
    expect(codes.filter((each) => each === 'RATE_LIMITED').length).toBeGreaterThan(20);
    expect(new Set(codes)).toEqual(new Set(['ok', 'RATE_LIMITED']));
    // The limit is each connection's own, and it passes.
    await table.panel[1]?.ok({ type: 'setReady', ready: true });
    while (!(await ada.send({ type: 'setReady', ready: true })).ok) await ada.socket.emitWithAck('clock');
    expect(ada.socket.connected).toBe(true);
  });

  it('Tokens 14: given many wrong links, then guessing is limited, and good links from the same address still work', async () => {
    const { http, roomId, code, invites } = table.room;
    const guess = (index: number) =>
      http('GET', `/rooms/${roomId}/review`, { token: `guess-${index}`.padEnd(43, 'x') });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => guess(index)));
    const codes = answers.map(({ status, body }) => `${status} ${body.code}`);
    expect(new Set(codes)).toEqual(new Set(['401 TOKEN_INVALID', '429 RATE_LIMITED']));

    const socket = bareSocket(server.url, 'wrong'.padEnd(43, 'x'));
    expect(await knock(socket)).toBe('RATE_LIMITED');
    socket.disconnect();
    expect((await http('POST', '/rooms/peek', { body: { code } })).body.code).toBe('RATE_LIMITED');

    const token = table.seats.panel[0]?.token ?? '';
    expect((await http('GET', `/rooms/${roomId}/review`, { token })).status).toBe(409);
    expect((await http('POST', '/rooms/peek', { body: { invite: invites.observer } })).status).toBe(200);
    (await RoomClient.join(server.url, token)).close();
  });
});
