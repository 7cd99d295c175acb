import { createClient } from '@libsql/client';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BareCommand, RoomClient } from '../support/client.js';
import { seatTable } from '../support/room.js';
import { freshDataDir, removeDataDir, startServer } from '../support/server.js';

/** Kills per run; a longer search is `KILLS=20000 npx vitest run …`. */
const KILLS = Number(process.env.KILLS ?? 60);
const ROOMS = 2;
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

describe('kill -9 with commands in flight', () => {
  let dataDir: string;
  const ledgers: Ledger[] = [];
  const seen = { kills: 0, idle: 0, acked: 0, inFlight: 0, survivedUnacked: 0 };

  beforeAll(async () => {
    dataDir = await freshDataDir();
    const server = await startServer({ dataDir });
    for (let room = 0; room < ROOMS; room++) {
      const table = await seatTable(server.url, samplePack());
      await table.candidate.ok({ type: 'startSession' });
      await table.candidate.ok({ type: 'startRound', roundId: 'panel' });
      await table.candidate.ok({ type: 'pauseRound' });
      for (const { token } of table.seats.panel)
        ledgers.push({ token, sent: new Map(), acked: new Set(), open: new Set() });
      table.close();
    }
    await server.stop();
  });

  afterAll(async () => {
    console.log(
      `kill -9: ${seen.kills} with commands in flight (${seen.idle} without, not counted), ` +
        `${seen.inFlight} in flight, ${seen.survivedUnacked} of them on disk, ${seen.acked} acknowledged`,
    );
    await removeDataDir(dataDir);
  });

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

  /** Starts, checks, retries, sends a burst from every seat, and kills at the n-th acknowledgement. */
  async function cycle(round: number, killAt: number): Promise<void> {
    const server = await startServer({ dataDir, env: { COMMAND_RATE: '1000' } });
    const clients = await Promise.all(ledgers.map(({ token }) => RoomClient.join(server.url, token)));
    ledgers.forEach((ledger, index) => {
      check(ledger, clients[index] as RoomClient);
    });
    await Promise.all(ledgers.map((ledger, index) => retry(ledger, clients[index] as RoomClient)));

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
    if (inFlight > 0) seen.kills++;
    else seen.idle++;
    for (const client of clients) client.close();
  }

  it('Nothing lost 5: acked ⊆ recovered ⊆ sent at every kill, and a retry has one effect', {
    timeout: KILLS * 20_000,
  }, async () => {
    const perRound = ledgers.length * BURST * 2;
    // Spread over the burst, first to last; the last few leave nothing in flight and are not counted.
    for (let round = 0; seen.kills < KILLS; round++) await cycle(round, 1 + ((round * 17) % (perRound - 12)));
    seen.acked = ledgers.reduce((sum, { acked }) => sum + acked.size, 0);
    expect(seen.kills).toBe(KILLS);
  });

  it('Nothing lost 5: the log has no gap and no id twice, and the clock is still paused', async () => {
    const server = await startServer({ dataDir });
    const client = await RoomClient.join(server.url, ledgers[0]?.token ?? '');
    expect(client.view?.round).toMatchObject({ id: 'panel', state: 'paused' });
    client.close();
    await server.stop();

    const database = createClient({ url: `file:${dataDir}/mockpanel.db` });
    const gaps = await database.execute(
      'SELECT roomId, COUNT(*) AS rows, MIN(seq) AS first, MAX(seq) AS last FROM RoomEntry GROUP BY roomId',
    );
    expect(gaps.rows).toHaveLength(ROOMS);
    for (const { rows, first, last } of gaps.rows) expect([first, last]).toEqual([1, rows]);
    const twice = await database.execute(
      'SELECT 1 FROM RoomEntry GROUP BY roomId, actorId, commandId HAVING COUNT(*) > 1',
    );
    expect(twice.rows).toEqual([]);
    database.close();
  });
});
