import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BareCommand, RoomClient } from '../support/client.js';
import { type SeatedTable, seatTable } from '../support/room.js';
import { freshDataDir, type RunningServer, removeDataDir, startServer } from '../support/server.js';

const TALLY: BareCommand = { type: 'tally', kind: 'hedge' };
const note = (text: string, noteId = 'n1'): BareCommand => ({
  type: 'saveNote',
  noteId,
  text,
  kind: 'evidence',
  private: false,
});
const code = (ack: { ok: true } | { ok: false; error: { code: string } }): string =>
  ack.ok ? 'ok' : ack.error.code;

describe('retries, and several connections of one seat', () => {
  let dataDir: string;
  let server: RunningServer;
  let table: SeatedTable;
  let ada: RoomClient;
  const opened: RoomClient[] = [];

  beforeAll(async () => {
    dataDir = await freshDataDir();
    server = await startServer({ dataDir, env: { COMMAND_RATE: '1000' } });
  });
  afterAll(async () => {
    await server?.stop();
    await removeDataDir(dataDir);
  });
  beforeEach(async () => {
    table = await seatTable(server.url, samplePack());
    ada = table.panel[0] as RoomClient;
    await table.candidate.ok({ type: 'startSession' });
    await table.candidate.ok({ type: 'startRound', roundId: 'panel' });
  });
  afterEach(() => {
    for (const client of opened.splice(0)) client.close();
    table.close();
  });

  const tokenOf = (index: number) => table.seats.panel[index]?.token ?? '';
  const connect = async (token = tokenOf(0)) => {
    const client = await RoomClient.join(server.url, token);
    opened.push(client);
    return client;
  };
  const hedges = (client: RoomClient) => client.mine?.tallies.hedge ?? 0;
  /** Whatever the server sent before now has arrived after this. */
  const arrived = (client: RoomClient) => client.socket.emitWithAck('clock');
  const restart = async (signal: 'SIGTERM' | 'SIGKILL') => {
    await server.stop(signal);
    server = await startServer({ dataDir, env: { COMMAND_RATE: '1000' } });
  };

  it('Nothing lost 6: given a command was accepted, when it is sent again, then the answer is the same and nothing happens', async () => {
    for (let times = 0; times < 3; times++) expect(await ada.send(TALLY, 'again')).toEqual({ ok: true });
    await arrived(ada);
    expect(hedges(ada)).toBe(1);
  });

  it('Nothing lost 6: when ten copies are sent at once, then one has an effect and all are answered', async () => {
    const acks = await Promise.all(Array.from({ length: 10 }, () => ada.send(TALLY, 'at-once')));
    expect(acks.map(code)).toEqual(Array(10).fill('ok'));
    await arrived(ada);
    expect(hedges(ada)).toBe(1);
  });

  it('Nothing lost 6: when copies come over other connections of the seat, then one has an effect', async () => {
    const [second, third] = [await connect(), await connect()];
    const acks = await Promise.all([ada, second, third].map((client) => client.send(TALLY, 'everywhere')));
    expect(acks.map(code)).toEqual(['ok', 'ok', 'ok']);
    await Promise.all([ada, second, third].map(arrived));
    expect([ada, second, third].map(hedges)).toEqual([1, 1, 1]);
  });

  it.each(['reconnecting', 'SIGTERM', 'SIGKILL'] as const)(
    'Nothing lost 6: when it is sent again after %s, then it has had its effect once',
    async (how) => {
      expect(await ada.send(TALLY, 'later')).toEqual({ ok: true });
      if (how === 'reconnecting') ada.close();
      else await restart(how);
      const again = await connect();
      expect(await again.send(TALLY, 'later')).toEqual({ ok: true });
      expect(code(await again.send({ type: 'tally', kind: 'strong' }, 'later'))).toBe('ID_REUSED');
      await arrived(again);
      expect(hedges(again)).toBe(1);
      expect(again.mine?.tallies.strong).toBeUndefined();
    },
  );

  it('Nothing lost 6: given an id was used, when another body comes with it, then it is ID_REUSED and changes nothing', async () => {
    await ada.send(note('first'), 'one-id');
    const others: BareCommand[] = [
      note('second'),
      note('first', 'n2'),
      TALLY,
      { ...note('first'), private: true } as BareCommand,
    ];
    for (const other of others) expect(code(await ada.send(other, 'one-id'))).toBe('ID_REUSED');
    expect(await ada.send(note('first'), 'one-id')).toEqual({ ok: true });
    await arrived(ada);
    expect(ada.mine?.notes.map(({ text }) => text)).toEqual(['first']);
    expect(hedges(ada)).toBe(0);
  });

  it('Nothing lost 6: when fields come in another order, then it is the same body', async () => {
    await ada.send(note('first'), 'reordered');
    const { type, ...rest } = note('first') as Extract<BareCommand, { type: 'saveNote' }>;
    const swapped = Object.fromEntries([...Object.entries(rest).reverse(), ['type', type]]) as BareCommand;
    expect(await ada.send(swapped, 'reordered')).toEqual({ ok: true });
  });

  it('Nothing lost 6: given somebody used an id, then it is still free for everybody else', async () => {
    const ben = table.panel[1] as RoomClient;
    await ada.send(note('of Ada'), 'shared-id');
    expect(await ben.send(TALLY, 'shared-id')).toEqual({ ok: true });
    await arrived(ben);
    expect([hedges(ben), ben.mine?.notes]).toEqual([1, []]);
  });

  it('Nothing lost 6: given a refusal, when the same is sent again once it is possible, then it is accepted', async () => {
    const submit: BareCommand = { type: 'submitBallot', roundId: 'pressure' };
    expect(code(await ada.send(submit, 'too-early'))).toBe('ROUND_NOT_OPEN');
    expect(code(await ada.send(TALLY, 'too-early'))).toBe('ok');
    expect(code(await ada.send({ type: 'push' }, 'early-push'))).toBe('WRONG_PHASE');
    await ada.ok({ type: 'askQuestion', questionId: 'bank-1' });
    expect(await ada.send({ type: 'push' }, 'early-push')).toEqual({ ok: true });
  });

  it('Nothing lost 6: given two devices on one seat, then both are live and both get what is theirs', async () => {
    const phone = await connect();
    await ada.ok(note('from the laptop', 'laptop'));
    await phone.ok(note('from the phone', 'phone'));
    for (const client of [ada, phone])
      await client.until(() => client.mine?.notes.map(({ noteId }) => noteId).join() === 'laptop,phone');
    await table.candidate.ok({ type: 'pauseRound' });
    for (const client of [ada, phone]) await client.until(() => client.view?.round?.state === 'paused');
    expect(phone.mine).toEqual(ada.mine);
    expect(phone.briefing).toEqual(ada.briefing);

    ada.close();
    await table.candidate.ok({ type: 'resumeRound' });
    await phone.until(() => phone.view?.round?.state === 'running');
    const me = phone.view?.participants.find(({ id }) => id === table.seats.panel[0]?.participantId);
    expect(me?.present).toBe(true);
  });

  it('Nothing lost 6: when two connections write at once, then no retry undoes what was written after it', async () => {
    const phone = await connect();
    const ids = Array.from({ length: 20 }, (_, index) => `w${index}`);
    await Promise.all(ids.map((id, index) => (index % 2 ? phone : ada).send(note(id), id)));
    // Retried in another order over other connections: what was written last must stay.
    await Promise.all([ada, phone].map(arrived));
    const last = ada.mine?.notes[0]?.text;
    await Promise.all(ids.reverse().map((id, index) => (index % 2 ? ada : phone).send(note(id), id)));
    await Promise.all([ada, phone].map(arrived));
    expect(ada.mine?.notes.map(({ text }) => text)).toEqual([last]);
    expect(phone.mine).toEqual(ada.mine);
  });

  it('Nothing lost 6: when a tab is reloaded in the middle of a note, then the retry leaves one note', async () => {
    for (let times = 0; times < 10; times++) {
      const tab = await connect();
      const id = `reload-${times}`;
      tab.socket.emit('command', { ...note('half a thought', id), id }, () => undefined);
      tab.socket.io.engine.close();
      const reloaded = await connect();
      expect(await reloaded.send(note('half a thought', id), id)).toEqual({ ok: true });
      await reloaded.until(() => reloaded.mine?.notes.filter(({ noteId }) => noteId === id).length === 1);
      expect(reloaded.mine?.notes).toHaveLength(times + 1);
    }
  });
});
