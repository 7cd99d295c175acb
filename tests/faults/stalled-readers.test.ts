import { ROOM_LIMITS } from '@mockpanel/shared/room/limits';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import type { Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareSocket, knock } from '../support/bare-socket.js';
import { RoomClient } from '../support/client.js';
import { type SeatedTable, seatTable } from '../support/room.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

/** Readers that stop reading; as many as the figure asks for are `STALLED=50 HONEST_ROOMS=40 npx vitest run …`. */
const STALLED = Number(process.env.STALLED ?? 12);
/** Rooms whose people read what they are sent. */
const HONEST_ROOMS = Number(process.env.HONEST_ROOMS ?? 3);
/** So many long questions make the panel's view long enough to fill what the system holds for a connection. */
const LONG_QUESTIONS = 40;
/** Each is a view for everybody; far more than it takes. */
const COMMANDS_AT_MOST = 600;

/** What the client library has inside, and a client that stalls on purpose must get at. */
interface Engine {
  _pingTimeoutTimer: NodeJS.Timeout;
  _pingTimeout: number;
  transport: { ws: { send: (text: string, done: () => void) => void; _socket: { pause: () => void } } };
}

/** A connection that reads nothing any more, and yet says by itself that it is alive: no time-out ends it. */
class StalledReader {
  readonly #engine: Engine;

  private constructor(readonly socket: Socket) {
    this.#engine = socket.io.engine as unknown as Engine;
    this.#engine.transport.ws._socket.pause();
    clearTimeout(this.#engine._pingTimeoutTimer);
    this.#engine._pingTimeout = 2 ** 30;
  }

  static async open(url: string, token: string): Promise<StalledReader> {
    const socket = bareSocket(url, token);
    expect(await knock(socket)).toBe('in');
    return new StalledReader(socket);
  }

  /** Answers a ping that it has not read; where the connection is gone already, nobody hears it. */
  sayAlive(): void {
    this.#engine.transport.ws.send('3', () => undefined);
  }
}

describe('readers that stall', () => {
  let server: RunningServer;
  let table: SeatedTable;
  const tables: SeatedTable[] = [];
  const stalled: StalledReader[] = [];

  beforeAll(async () => {
    server = await startServer({ env: { COMMAND_RATE: '100000' } });
    table = await seatTable(server.url, samplePack());
    tables.push(table);
    while (tables.length < HONEST_ROOMS) tables.push(await seatTable(server.url, samplePack()));
  });
  afterAll(async () => {
    for (const { socket } of stalled) socket.disconnect();
    for (const each of tables) each.close();
    await server?.stop();
    if (server) await removeDataDir(server.dataDir);
  });

  async function metric(name: string): Promise<number> {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  }

  it('Hard to break 13: given readers that stall beside honest ones, then those alone are closed, by what waits for them', async () => {
    const [ada] = table.panel as [RoomClient];
    await table.candidate.ok({ type: 'startSession' });
    await table.candidate.ok({ type: 'startRound', roundId: 'panel' });
    for (let index = 0; index < LONG_QUESTIONS; index++)
      await ada.ok({ type: 'askQuestion', text: `${index} `.padEnd(ROOM_LIMITS.question, 'x') });
    const everybody = tables.flatMap((each) => each.everybody);
    const honest = everybody.length;
    const token = table.seats.panel[1]?.token ?? '';
    for (let index = 0; index < STALLED; index++) stalled.push(await StalledReader.open(server.url, token));
    expect(await metric('mockpanel_connections')).toBe(honest + STALLED);
    const before = await metric('process_resident_memory_bytes');

    let sent = 0;
    let highest = before;
    while ((await metric('mockpanel_connections')) > honest && sent < COMMANDS_AT_MOST) {
      for (let burst = 0; burst < 10; burst++, sent++) {
        const type = sent % 2 ? 'resumeRound' : 'pauseRound';
        await table.candidate.ok({ type });
        const wanted = sent % 2 ? 'running' : 'paused';
        for (const client of table.everybody) await client.until(() => client.view?.round?.state === wanted);
      }
      for (const reader of stalled) reader.sayAlive();
      for (const { panel } of tables.slice(1))
        await panel[0]?.ok({ type: 'setReady', ready: sent % 20 < 10 });
      highest = Math.max(highest, await metric('process_resident_memory_bytes'));
    }
    console.log(
      `stalled readers: ${STALLED} beside ${honest} honest ones closed after ${sent} views, at most ${Math.round((highest - before) / 2 ** 20)} MB more`,
    );
    expect(await metric('mockpanel_connections')).toBe(honest);
    expect(everybody.filter(({ socket }) => !socket.connected)).toEqual([]);

    const back = await RoomClient.join(server.url, token);
    expect(back.view?.round).toEqual(ada.view?.round);
    back.close();
  });
});
