import { runningScene } from '@mockpanel/shared/testing/given';
import { describe, expect, it, vi } from 'vitest';
import { createDrafts, type DraftStorage } from './drafts';
import { createRoomClient } from './room-client';
import { FakeConnection, seenBy } from './testing';

const OK = { ok: true } as const;
const DISK_FULL = {
  ok: false,
  error: { code: 'STORAGE_UNAVAILABLE', message: 'The disk is full.' },
} as const;
const REFUSED = { ok: false, error: { code: 'ROUND_NOT_OPEN', message: 'No round is open.' } } as const;

class MemoryStorage implements DraftStorage {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

function seat(storage = new MemoryStorage()) {
  const connection = new FakeConnection();
  let ids = 0;
  const clock = { now: 0 };
  const client = createRoomClient({
    token: 'a-seat',
    open: connection.opener,
    drafts: createDrafts('seat', storage),
    monotonicNow: () => clock.now,
    wait: () => new Promise((done) => setTimeout(done, 1)),
    newId: () => `id-${storage.kept.size}-${++ids}`,
  });
  return { client, connection, storage, clock };
}

const note = (text: string) =>
  ({ type: 'saveNote', noteId: 'n1', text, kind: 'other', private: false }) as const;

describe('sending commands', () => {
  it('given a live connection, when a command is sent, then it carries an id and resolves with the answer', async () => {
    const { client, connection } = seat();
    connection.up();
    const answer = client.send({ type: 'push' });
    expect(connection.sent).toEqual([{ type: 'push', id: expect.any(String) }]);
    connection.answer(OK);
    expect(await answer).toEqual(OK);
    client.close();
  });

  it('given no connection yet, when a command is sent, then it waits and leaves once connected', async () => {
    const { client, connection } = seat();
    void client.send({ type: 'push' });
    expect(connection.sent).toEqual([]);
    connection.up();
    expect(connection.sent).toHaveLength(1);
    client.close();
  });

  it('given an unanswered command, when the connection comes back, then the same id is sent again', async () => {
    const { client, connection } = seat();
    connection.up();
    const answer = client.send(note('half a thought'));
    connection.down();
    expect(client.snapshot().pending).toHaveLength(1);
    expect(client.snapshot().refused).toBeNull();
    await Promise.resolve();
    connection.up();
    await vi.waitFor(() => expect(connection.sent).toHaveLength(2));
    expect(connection.sent[1]).toEqual(connection.sent[0]);
    connection.answer(OK);
    expect(await answer).toEqual(OK);
    expect(client.snapshot().pending).toEqual([]);
    client.close();
  });

  it('given the storage is away, when it is back, then the same command is repeated until it is stored', async () => {
    const { client, connection } = seat();
    connection.up();
    const answer = client.send(note('kept'));
    connection.answer(DISK_FULL);
    await vi.waitFor(() => expect(connection.sent).toHaveLength(2));
    connection.answer(DISK_FULL);
    await vi.waitFor(() => expect(connection.sent).toHaveLength(3));
    connection.answer(OK);
    expect(await answer).toEqual(OK);
    expect(new Set(connection.sent.map((command) => command.id)).size).toBe(1);
    client.close();
  });

  it('given two commands, when the first is unanswered, then the second does not overtake it', async () => {
    const { client, connection } = seat();
    connection.up();
    void client.send({ type: 'push' });
    void client.send({ type: 'endAnswer' });
    expect(connection.sent.map((command) => command.type)).toEqual(['push']);
    connection.answer(OK);
    await vi.waitFor(() => expect(connection.sent.map(({ type }) => type)).toEqual(['push', 'endAnswer']));
    client.close();
  });

  it('given a refusal, when it arrives, then it is told and the command is not repeated', async () => {
    const { client, connection } = seat();
    connection.up();
    const answer = client.send({ type: 'push' });
    connection.answer(REFUSED);
    expect(await answer).toEqual(REFUSED);
    expect(client.snapshot().refused).toMatchObject({ type: 'push', message: 'No round is open.' });
    expect(connection.sent).toHaveLength(1);
    client.close();
  });

  it('given drafts of one sheet that have not left, when a later draft is made, then only the last is sent', async () => {
    const { client, connection } = seat();
    connection.up();
    const first = client.send({ type: 'saveBallot', roundId: 'r', scores: { a: 1 } });
    const second = client.send({ type: 'saveBallot', roundId: 'r', scores: { a: 2 } });
    const third = client.send({ type: 'saveBallot', roundId: 'r', scores: { a: 3 } });
    connection.answer(OK);
    await vi.waitFor(() => expect(connection.sent).toHaveLength(2));
    expect(connection.sent[1]).toMatchObject({ scores: { a: 3 } });
    connection.answer(OK);
    expect(await Promise.all([first, second, third])).toEqual([OK, OK, OK]);
    client.close();
  });
});

describe('what is mine', () => {
  const scene = runningScene('pitch');
  const { mine } = seenBy(scene, 'ada');

  it('given a score on its way, when it is not acknowledged, then it is shown and still pending', () => {
    const { client, connection } = seat();
    connection.up();
    connection.events?.mine(mine);
    void client.send({ type: 'saveBallot', roundId: 'pitch', scores: { clarity: 3 } });
    expect(client.snapshot().mine?.ballots.pitch?.scores).toEqual({ clarity: 3 });
    expect(client.snapshot().pending.map((command) => command.type)).toEqual(['saveBallot']);
    client.close();
  });

  it('given an acknowledged tap, when the server has not told of it yet, then it does not vanish in between', async () => {
    const { client, connection } = seat();
    connection.up();
    connection.events?.mine(mine);
    const answer = client.send({ type: 'tally', kind: 'hedge' });
    connection.answer(OK);
    await answer;
    expect(client.snapshot().mine?.tallies.hedge).toBe(1);
    connection.events?.mine({ ...mine, tallies: { hedge: 1 } });
    expect(client.snapshot().mine?.tallies.hedge).toBe(1);
    client.close();
  });

  it('SC7 given a tap whose answer was lost, when it is sent again and answered, then it counts once', async () => {
    const { client, connection } = seat();
    connection.up();
    connection.events?.mine(mine);
    const answer = client.send({ type: 'tally', kind: 'hedge' });
    connection.down();
    await Promise.resolve();
    connection.up();
    connection.events?.mine({ ...mine, tallies: { hedge: 1 } });
    await vi.waitFor(() => expect(connection.sent).toHaveLength(2));
    connection.answer(OK);
    await answer;
    expect(client.snapshot().mine?.tallies.hedge).toBe(1);
    client.close();
  });

  it('given a refused score, when the refusal arrives, then the server’s word is shown again', async () => {
    const { client, connection } = seat();
    connection.up();
    connection.events?.mine(mine);
    const answer = client.send({ type: 'saveBallot', roundId: 'pitch', scores: { clarity: 3 } });
    connection.answer(REFUSED);
    await answer;
    expect(client.snapshot().mine?.ballots).toEqual(mine.ballots);
    client.close();
  });
});

describe('what was agreed together', () => {
  it('given a new item, when it is on its way, then it is shown until the view tells the same', async () => {
    const { client, connection } = seat();
    const { view } = seenBy(runningScene('pitch'), 'ada');
    const item = { itemId: 'a1', text: 'Breathe', check: 'One breath' };
    connection.up();
    connection.events?.view(view);
    const answer = client.send({ type: 'saveActionItem', ...item });
    expect(client.snapshot().view?.actionItems).toEqual([item]);
    connection.answer(OK);
    await answer;
    expect(client.snapshot().view?.actionItems).toEqual([item]);
    connection.events?.view(view);
    expect(client.snapshot().view?.actionItems).toEqual([]);
    client.close();
  });

  it('given two sheets of a warm-up that have not left, when they do, then the later one alone does', () => {
    const { client, connection } = seat();
    void client.send({ type: 'scoreWarmUp', scores: { clarity: 2 } });
    void client.send({ type: 'scoreWarmUp', scores: { clarity: 3 } });
    connection.up();
    expect(connection.sent).toEqual([expect.objectContaining({ scores: { clarity: 3 } })]);
    client.close();
  });
});

describe('a page that is closed and opened again', () => {
  it('given an unacknowledged note, when the page is opened again, then the same command is sent again', () => {
    const { client, connection, storage } = seat();
    connection.up();
    void client.send(note('do not lose me'));
    client.close();

    const next = seat(storage);
    expect(next.client.snapshot().pending).toEqual([connection.sent[0]]);
    next.connection.up();
    expect(next.connection.sent).toEqual([connection.sent[0]]);
    next.client.close();
  });

  it.each([
    { type: 'markLadder', questionId: 'spot-1', result: 'hold' },
    { type: 'rateQuestion', questionId: 'cq-1', rating: 4 },
    {
      type: 'saveVerdict',
      verdict: 'yes',
      advice: '',
      strength: 'Figures.',
      workOn: 'The end.',
      hardTruth: '',
    },
    { type: 'saveReflection', plus: 'Calm.', delta: 'Shorter.' },
    { type: 'scoreWarmUp', scores: { clarity: 2 } },
    { type: 'scoreDoOver', scores: { clarity: 3 } },
    { type: 'deleteActionItem', itemId: 'a1' },
  ] as const)('given an unanswered $type, when the page is opened again, then it is sent again', (body) => {
    const { client, storage } = seat();
    void client.send(body);
    client.close();

    const next = seat(storage);
    next.connection.up();
    expect(next.connection.sent).toEqual([expect.objectContaining(body)]);
    next.client.close();
  });

  it('given an unanswered step of the clock, when the page is opened again, then it is not sent late', () => {
    const { client, connection, storage } = seat();
    connection.up();
    void client.send({ type: 'nextSegment' });
    client.close();

    const next = seat(storage);
    next.connection.up();
    expect(next.connection.sent).toEqual([]);
    next.client.close();
  });

  it('given an acknowledged note, when the page is opened again, then nothing is left to send', async () => {
    const { client, connection, storage } = seat();
    connection.up();
    const answer = client.send(note('stored'));
    connection.answer(OK);
    await answer;
    client.close();
    expect(storage.kept.size).toBe(0);
  });

  it('given a half-typed text, when the page is opened again, then it is still there', () => {
    const { client, storage } = seat();
    client.drafts.keepText('note', 'half a sen');
    client.close();
    const next = seat(storage);
    expect(next.client.drafts.text('note')).toBe('half a sen');
    next.client.close();
  });

  it('given a half-typed text, when its tab was closed, then it is there in the next, and unsent commands are not', () => {
    const texts = new MemoryStorage();
    const first = createDrafts('seat', new MemoryStorage(), texts);
    first.keepText('note', 'half a sen');
    first.keepCommands([{ id: 'c1', type: 'tally', kind: 'hedge' }]);
    const next = createDrafts('seat', new MemoryStorage(), texts);
    expect(next.text('note')).toBe('half a sen');
    expect(next.commands()).toEqual([]);
  });

  it('given two tabs of one seat, when one sends its text, then the other still has its own after a reload', () => {
    const [texts, here, there] = [new MemoryStorage(), new MemoryStorage(), new MemoryStorage()];
    const first = createDrafts('seat', here, texts);
    const second = createDrafts('seat', there, texts);
    first.keepText('note', 'half of the first');
    second.keepText('note', 'half of the second');
    first.keepText('note', '');
    expect(createDrafts('seat', there, texts).text('note')).toBe('half of the second');
    expect(createDrafts('seat', here, texts).text('note')).toBe('');
  });

  it('given a text that a closed tab left, when another tab sends it, then no third one has it', () => {
    const texts = new MemoryStorage();
    createDrafts('seat', new MemoryStorage(), texts).keepText('note', 'half a sen');
    const next = createDrafts('seat', new MemoryStorage(), texts);
    expect(next.text('note')).toBe('half a sen');
    next.keepText('note', '');
    expect(createDrafts('seat', new MemoryStorage(), texts).text('note')).toBe('');
  });

  it('given a storage that refuses, when a text is kept, then the page still has it', () => {
    const refusing: DraftStorage = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => undefined,
    };
    const drafts = createDrafts('seat', refusing);
    drafts.keepText('note', 'kept in memory');
    expect(drafts.text('note')).toBe('kept in memory');
  });
});

describe('the connection', () => {
  it('given a live connection, when it breaks, then the time of the loss is kept until it is back', () => {
    const { client, connection, clock } = seat();
    connection.up();
    connection.events?.view({ ...seenBy(runningScene('pitch'), 'ada').view, serverNow: 5_000 });
    clock.now = 700;
    connection.down();
    expect(client.snapshot()).toMatchObject({ connection: 'reconnecting', lostAt: 5_700 });
    connection.up();
    expect(client.snapshot()).toMatchObject({ connection: 'live', lostAt: null });
    client.close();
  });

  it('given a laptop that slept with its line open, when a view betrays it, then the time is measured anew', async () => {
    const { client, connection } = seat();
    connection.clockAnswer = 5_000;
    connection.up();
    await vi.waitFor(() => expect(client.serverNow()).toBe(5_000));
    connection.clockAnswer = 125_040;
    connection.events?.view({ ...seenBy(runningScene('pitch'), 'ada').view, serverNow: 125_000 });
    await vi.waitFor(() => expect(client.serverNow()).toBe(125_040));
    client.close();
  });

  it('given a seat that was taken away, when the server ends it, then the room is over and says why', () => {
    const { client, connection } = seat();
    connection.up();
    connection.events?.ended('REMOVED');
    expect(client.snapshot()).toMatchObject({ connection: 'ended', ended: 'REMOVED' });
    client.close();
  });

  it('given a listener, when something changes, then it is called until it leaves', () => {
    const { client, connection } = seat();
    const listener = vi.fn();
    const leave = client.subscribe(listener);
    connection.up();
    expect(listener).toHaveBeenCalled();
    listener.mockClear();
    leave();
    connection.down();
    expect(listener).not.toHaveBeenCalled();
    client.close();
  });
});
