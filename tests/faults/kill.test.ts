import { createClient } from '@libsql/client';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BareCommand, RoomClient } from '../support/client.js';
import { seatTable } from '../support/room.js';
import { freshDataDir, removeDataDir, startServer } from '../support/server.js';

/** Kills per run; a longer search is `KILLS=20000 npx vitest run …`. */
const KILLS = Number(process.env.KILLS ?? 200);
/** Servers that are killed side by side, each with a data folder of its own: most of a kill is a start. */
const LANES = 2;
/** After so many kills the next ones go to a new room in the same folder, so that no room grows without end. */
const KILLS_PER_ROOM = 20;
/** Every so many kills the whole server is killed, and not its heart alone, which starts in half the time. */
const WHOLE_EVERY = 4;
const HEART = 'tests/faults/heart.mjs';
const BURST = 5;

/** One seat as its holder knows it: what was sent, what was acknowledged, and what is unknown. */
interface Ledger {
  token: string;
  sent: Map<string, BareCommand>;
  acked: Set<string>;
  /** Since the last restart: still without an answer, or with the answer "unknown". */
  open: Set<string>;
}

const isNote = (id: string) => id.startsWith('note');
const count = (ids: Iterable<string>, wanted: (id: string) => boolean) => [...ids].filter(wanted).length;

/** One data folder with its rooms, all of which outlive every kill; the newest takes the load. */
interface Lane {
  dataDir: string;
  rooms: Ledger[][];
}

describe('kill -9 with commands in flight', () => {
  const lanes: Lane[] = [];
  const seen = { kills: 0, whole: 0, idle: 0, inFlight: 0, survivedUnacked: 0 };
  const startedAt = performance.now();

  beforeAll(async () => {
    for (let lane = 0; lane < LANES; lane++) lanes.push({ dataDir: await freshDataDir(), rooms: [] });
  });

  afterAll(async () => {
    const ledgers = lanes.flatMap(({ rooms }) => rooms.flat());
    const acked = ledgers.reduce((sum, ledger) => sum + ledger.acked.size, 0);
    console.log(
      `kill -9: ${seen.kills} with commands in flight, ${seen.whole} of them of the whole server ` +
        `(${seen.idle} without, not counted), ` +
        `${seen.inFlight} in flight, ${seen.survivedUnacked} of them on disk, ${acked} acknowledged, ` +
        `${lanes.flatMap(({ rooms }) => rooms).length} rooms, ` +
        `${Math.round((performance.now() - startedAt) / 1_000)} s`,
    );
    for (const { dataDir } of lanes) await removeDataDir(dataDir);
  });

  /** A room in the middle of a round, with nobody connected. */
  async function openRoom(url: string): Promise<Ledger[]> {
    const table = await seatTable(url, samplePack());
    await table.candidate.ok({ type: 'startSession' });
    await table.candidate.ok({ type: 'startRound', roundId: 'panel' });
    await table.candidate.ok({ type: 'pauseRound' });
    table.close();
    return table.seats.panel.map(({ token }) => ({
      token,
      sent: new Map(),
      acked: new Set(),
      open: new Set(),
    }));
  }

  /** What a seat has on disk must hold all that was acknowledged, and nothing that was never sent. */
  function check(ledger: Ledger, { mine }: RoomClient): void {
    const notes = new Set(mine?.notes.map(({ noteId }) => noteId));
    const tallies = mine?.tallies.hedge ?? 0;
    expect([...ledger.acked].filter((id) => isNote(id) && !notes.has(id))).toEqual([]);
    expect([...notes].filter((id) => !ledger.sent.has(id))).toEqual([]);
    expect(notes.size).toBe(mine?.notes.length);
    expect(tallies).toBeGreaterThanOrEqual(count(ledger.acked, (id) => !isNote(id)));
    expect(tallies).toBeLessThanOrEqual(count(ledger.sent.keys(), (id) => !isNote(id)));
    seen.survivedUnacked += notes.size - count(ledger.acked, isNote);
  }

  async function send(ledger: Ledger, client: RoomClient, id: string, command: BareCommand): Promise<void> {
    ledger.sent.set(id, command);
    ledger.open.add(id);
    const ack = await client.send(command, id);
    if (!ack.ok && ack.error.code === 'STORAGE_UNAVAILABLE') return;
    expect(ack).toEqual({ ok: true });
    ledger.open.delete(id);
    ledger.acked.add(id);
  }

  /** Sends what is unknown once more, with the same ids: it must have happened exactly once afterwards. */
  async function retry(ledger: Ledger, client: RoomClient): Promise<void> {
    for (const id of [...ledger.open]) {
      const command = ledger.sent.get(id);
      if (command) await send(ledger, client, id, command);
    }
    await client.until(
      () =>
        client.mine?.notes.length === count(ledger.sent.keys(), isNote) &&
        (client.mine.tallies.hedge ?? 0) === count(ledger.sent.keys(), (id) => !isNote(id)),
    );
  }

  const burst = (round: number): [string, BareCommand][] =>
    Array.from({ length: BURST }, (_, index) => `${round}-${index}`).flatMap(
      (name): [string, BareCommand][] => [
        [
          `note-${name}`,
          { type: 'saveNote', noteId: `note-${name}`, text: name, kind: 'other', private: true },
        ],
        [`tally-${name}`, { type: 'tally', kind: 'hedge' }],
      ],
    );

  /** Everybody of a room comes back, finds what must be there, and sends again what is unknown. */
  async function comeBack(url: string, ledgers: Ledger[]): Promise<RoomClient[]> {
    const clients = await Promise.all(ledgers.map(({ token }) => RoomClient.join(url, token)));
    await Promise.all(
      ledgers.map((ledger, index) => {
        const client = clients[index] as RoomClient;
        check(ledger, client);
        return retry(ledger, client);
      }),
    );
    return clients;
  }

  /** Starts, checks, retries, sends a burst from every seat, and kills at the n-th acknowledgement. */
  async function cycle(lane: Lane, round: number, killAt: number): Promise<void> {
    const isNew = round % KILLS_PER_ROOM === 0;
    const isWhole = isNew || round % WHOLE_EVERY === 0;
    const server = await startServer({
      dataDir: lane.dataDir,
      env: { COMMAND_RATE: '1000' },
      ...(isWhole ? {} : { program: HEART }),
    });
    const current = lane.rooms.at(-1);
    const before = current ? await comeBack(server.url, current) : [];
    const ledgers = isNew || !current ? await openRoom(server.url) : current;
    if (ledgers !== current) lane.rooms.push(ledgers);
    const clients = ledgers === current ? before : await comeBack(server.url, ledgers);

    let answered = 0;
    const reached = new Promise<void>((resolve) => {
      for (const [index, ledger] of ledgers.entries())
        for (const [id, command] of burst(round))
          send(ledger, clients[index] as RoomClient, id, command).then(
            () => {
              answered++;
              if (answered === killAt) resolve();
            },
            () => undefined, // The connection died: the command stays open, which means unknown.
          );
    });
    await reached;
    await server.stop('SIGKILL');
    const inFlight = ledgers.reduce((sum, { open }) => sum + open.size, 0);
    seen.inFlight += inFlight;
    if (inFlight === 0) seen.idle++;
    else {
      seen.kills++;
      if (isWhole) seen.whole++;
    }
    for (const client of new Set([...before, ...clients])) client.close();
  }

  /** Spread over the burst, first to last; the last few leave nothing in flight and are not counted. */
  const killAt = (lane: number, round: number): number => {
    const perRound = samplePack().roleCards.length * BURST * 2;
    return 1 + ((lane * 7 + round * 11) % (perRound - 6));
  };

  it('Nothing lost 5: acked ⊆ recovered ⊆ sent at every kill, and a retry has one effect', {
    timeout: KILLS * 20_000,
  }, async () => {
    const run = async (lane: Lane, index: number): Promise<void> => {
      for (let round = 0; seen.kills + LANES - 1 - index < KILLS; round++)
        await cycle(lane, round, killAt(index, round));
    };
    await Promise.all(lanes.map(run));
    expect(seen.kills).toBeGreaterThanOrEqual(KILLS);
  });

  it('Nothing lost 5: no log has a gap or an id twice, everything is there, and clocks are still paused', async () => {
    for (const { dataDir, rooms } of lanes) {
      const server = await startServer({ dataDir });
      for (const ledgers of rooms) {
        const clients = await comeBack(server.url, ledgers);
        expect(clients[0]?.view?.round).toMatchObject({ id: 'panel', state: 'paused' });
        for (const client of clients) client.close();
      }
      await server.stop();

      const database = createClient({ url: `file:${dataDir}/mockpanel.db` });
      const logs = await database.execute(
        'SELECT roomId, COUNT(*) AS rows, MIN(seq) AS first, MAX(seq) AS last FROM RoomEntry GROUP BY roomId',
      );
      expect(logs.rows).toHaveLength(rooms.length);
      for (const { rows, first, last } of logs.rows) expect([first, last]).toEqual([1, rows]);
      const twice = await database.execute(
        'SELECT 1 FROM RoomEntry GROUP BY roomId, actorId, commandId HAVING COUNT(*) > 1',
      );
      expect(twice.rows).toEqual([]);
      database.close();
    }
  });
});
