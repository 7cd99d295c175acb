import type { Ack } from '@mockpanel/shared/protocol/socket';
import type { Command } from '@mockpanel/shared/room/commands';
import type { LogEntry } from '@mockpanel/shared/room/events';
import { KNOCK_WAITS_MS } from '@mockpanel/shared/room/knocking';
import { AWAY_AFTER_MS, CHAIR_AWAY_MS } from '@mockpanel/shared/room/presence';
import { FINISH_MS } from '@mockpanel/shared/room/pressure';
import { settingsSchema } from '@mockpanel/shared/room/settings';
import type { Briefing, Member, Mine, View } from '@mockpanel/shared/room/views';
import { WARM_UP_MS } from '@mockpanel/shared/room/warm-up';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageUnavailableError } from '../storage/errors.js';
import { MemoryRoomLogStore } from '../storage/memory-room-log.js';
import { type Append, RoomLog } from '../storage/room-log.js';
import type { Connection } from './connection.js';
import type { Frame } from './frame.js';
import { LiveRoom, type Observation } from './live-room.js';

/** The memory store, with failures a test can ask for. */
class FragileStore extends MemoryRoomLogStore {
  /** `lost`: fails and writes nothing. `written`: writes, and then fails all the same. */
  fails: 'lost' | 'written' | null = null;
  canRead = true;

  override async write(batch: readonly Append[]): Promise<void> {
    if (this.fails === 'lost') throw new StorageUnavailableError(13);
    await super.write(batch);
    if (this.fails === 'written') throw new StorageUnavailableError(10);
  }

  override read(roomId: string) {
    return this.canRead ? super.read(roomId) : Promise.reject(new StorageUnavailableError(10));
  }
}

const START = 1_700_000_000_000;
const SYSTEM = { kind: 'system' } as const;
const as = (participantId: string) => ({ kind: 'participant', participantId }) as const;

let store: FragileStore;
let events: string[];
let observed: Observation[];
let now: number;
let ids: number;

function openRoom(settings: object = {}, entries: LogEntry[] = [], pack = samplePack()) {
  const origin = { roomId: 'room', pack, settings: settingsSchema.parse(settings) };
  return new LiveRoom(origin, entries, {
    log: new RoomLog(store),
    now: () => now,
    newId: () => `new-${++ids}`,
    observe: (observation) => void observed.push(observation),
    onFailure: () => undefined,
  });
}

async function seat(
  room: LiveRoom,
  name: string,
  role: 'candidate' | 'panelist' | 'observer',
  asHost = false,
) {
  const command = { id: `join-${name}`, type: 'join', participantId: name, name, role, asHost } as const;
  expect(await room.ask(command, SYSTEM)).toEqual({ ok: true });
}

type Last = { briefing?: Briefing; view?: View; mine?: Mine };

function connect(room: LiveRoom, member: Member): Connection & { frames: string[]; last: Last } {
  const name = member.participantId ?? 'facilitator';
  const connection = {
    member,
    tokenHash: `hash-${name}`,
    frames: [] as string[],
    last: {} as Last,
    send: ({ event, json }: Frame) => {
      connection.frames.push(event);
      connection.last[event] = JSON.parse(json);
      events.push(`${name}: ${event}`);
    },
    hold: () => undefined,
    release: () => undefined,
    end: () => {
      events.push(`${name}: ended`);
      room.detach(connection);
    },
    renew: () => undefined,
  };
  room.attach(connection);
  return connection;
}

const ready = (id: string, isReady: boolean): Command => ({ id, type: 'setReady', ready: isReady });

beforeEach(() => {
  store = new FragileStore();
  events = [];
  observed = [];
  now = START;
  ids = 0;
});

describe('a command', () => {
  it('given it is accepted, then it is on disk, then acknowledged, then published', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    connect(room, { participantId: 'ada' });
    events = [];
    const write = store.write.bind(store);
    store.write = async (batch) => {
      await write(batch);
      events.push('on disk');
    };
    await new Promise<void>((resolve) =>
      room.submit(ready('c1', true), as('ada'), (ack) => {
        events.push(`ack ${ack.ok}`);
        resolve();
      }),
    );
    await room.settled();
    expect(events).toEqual(['on disk', 'ack true', 'ada: view']);
  });

  it('given it is sent again under its id, then the first answer comes again and nothing happens', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    await room.ask(ready('c1', true), as('ada'));
    await room.ask(ready('c2', false), as('ada'));
    expect(await room.ask(ready('c1', true), as('ada'))).toEqual({ ok: true });
    expect(room.state.participants.ada?.ready).toBe(false);
    expect(await store.read('room')).toHaveLength(3);
    await room.settled();
    expect(observed.at(-1)?.outcome).toBe('repeated');
  });

  it('given another body under a known id, then ID_REUSED, for that sender alone', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    await seat(room, 'ben', 'panelist');
    await room.ask(ready('c1', true), as('ada'));
    expect(await room.ask(ready('c1', false), as('ada'))).toMatchObject({ error: { code: 'ID_REUSED' } });
    expect(await room.ask(ready('c1', false), as('ben'))).toEqual({ ok: true });
  });

  it('given a refusal, then it is not remembered: the same id works later', async () => {
    const room = openRoom();
    await seat(room, 'robin', 'candidate', true);
    const start: Command = { id: 'c1', type: 'startRound', roundId: 'pitch' };
    expect(await room.ask(start, as('robin'))).toMatchObject({ error: { code: 'WRONG_PHASE' } });
    await room.ask({ id: 'c2', type: 'startSession' }, as('robin'));
    expect(await room.ask(start, as('robin'))).toEqual({ ok: true });
  });

  it('given many at once, then each is decided on top of the one before', async () => {
    const room = openRoom();
    await seat(room, 'robin', 'candidate', true);
    const acks = await Promise.all([
      room.ask({ id: 'c1', type: 'startSession' }, as('robin')),
      room.ask({ id: 'c2', type: 'startRound', roundId: 'pitch' }, as('robin')),
      room.ask({ id: 'c3', type: 'startRound', roundId: 'talk' }, as('robin')),
      room.ask({ id: 'c4', type: 'pauseRound' }, as('robin')),
    ]);
    expect(acks.map(({ ok }) => ok)).toEqual([true, true, false, true]);
    expect((await store.read('room')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('given a machine whose clock jumps back, then time in the room does not', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    now -= 60_000;
    await room.ask(ready('c1', true), as('ada'));
    expect((await store.read('room')).map(({ at }) => at)).toEqual([START, START]);
  });
});

describe('a store that fails', () => {
  it('given nothing was written, then the command is refused as unknown, and the same id works afterwards', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    store.fails = 'lost';
    expect(await room.ask(ready('c1', true), as('ada'))).toMatchObject({
      error: { code: 'STORAGE_UNAVAILABLE' },
    });
    expect(room.state.participants.ada?.ready).toBe(false);
    store.fails = null;
    expect(await room.ask(ready('c1', true), as('ada'))).toEqual({ ok: true });
    expect(room.state.participants.ada?.ready).toBe(true);
  });

  it('given it was written all the same, then the retry gets its answer and has one effect', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    store.fails = 'written';
    expect(await room.ask(ready('c1', true), as('ada'))).toMatchObject({
      error: { code: 'STORAGE_UNAVAILABLE' },
    });
    store.fails = null;
    expect(await room.ask(ready('c1', true), as('ada'))).toEqual({ ok: true });
    expect(await store.read('room')).toHaveLength(2);
    expect(room.state.participants.ada?.ready).toBe(true);
  });

  it('given the log cannot be read either, then nothing is accepted until it can', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    store.fails = 'lost';
    await room.ask(ready('c1', true), as('ada'));
    store.fails = null;
    store.canRead = false;
    expect(await room.ask(ready('c2', true), as('ada'))).toMatchObject({
      error: { code: 'STORAGE_UNAVAILABLE' },
    });
    store.canRead = true;
    expect(await room.ask(ready('c2', true), as('ada'))).toEqual({ ok: true });
  });

  it('given a retry whose first try another room in memory has written, then it has one effect', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    const other = openRoom({}, await store.read('room'));
    expect(await other.ask(ready('c1', true), as('ada'))).toEqual({ ok: true });
    expect(await room.ask(ready('c1', true), as('ada'))).toEqual({ ok: true });
    expect(await room.ask(ready('c1', false), as('ada'))).toMatchObject({ error: { code: 'ID_REUSED' } });
    expect(await store.read('room')).toHaveLength(2);
  });

  it('given somebody else wrote the next entry, then the command is decided on top of it', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    const other = openRoom({}, await store.read('room'));
    await seat(other, 'ben', 'panelist');
    expect(await room.ask(ready('c1', true), as('ada'))).toEqual({ ok: true });
    expect(Object.keys(room.state.participants)).toEqual(['ada', 'ben']);
    expect((await store.read('room')).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });
});

describe('publishing', () => {
  it('given somebody connects, then they get briefing, view and mine, and the others learn of it', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    await seat(room, 'olga', 'observer');
    const ada = connect(room, { participantId: 'ada' });
    expect(ada.frames).toEqual(['briefing', 'view', 'mine']);
    events = [];
    const olga = connect(room, { participantId: 'olga' });
    expect(events).toEqual(['ada: view', 'olga: briefing', 'olga: view', 'olga: mine']);
    expect(olga.last.view?.participants.map(({ present }) => present)).toEqual([true, true]);
  });

  it('given a second device on a seat, then nobody else hears of it', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    const first = connect(room, { participantId: 'ada' });
    events = [];
    const second = connect(room, { participantId: 'ada' });
    expect(events).toEqual(['ada: briefing', 'ada: view', 'ada: mine']);
    room.detach(first);
    expect(room.audience.presence.present).toEqual(new Set(['ada']));
    room.detach(second);
    expect(room.audience.size).toBe(0);
  });

  it('given a note, then only its author gets anything, on every device', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    await seat(room, 'ben', 'panelist');
    connect(room, { participantId: 'ada' });
    connect(room, { participantId: 'ada' });
    connect(room, { participantId: 'ben' });
    events = [];
    const note = { noteId: 'n1', text: 'Clear', kind: 'strength', private: false } as const;
    await room.ask({ id: 'c1', type: 'saveNote', ...note }, as('ada'));
    await room.settled();
    expect(events).toEqual(['ada: mine', 'ada: mine']);
  });

  it('given a command that changes nothing, then nothing is sent', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    await room.ask(ready('c1', true), as('ada'));
    connect(room, { participantId: 'ada' });
    events = [];
    expect(await room.ask(ready('c2', true), as('ada'))).toEqual({ ok: true });
    await room.settled();
    expect(events).toEqual([]);
  });

  it('given somebody is removed, then their connections are closed and the others see them gone', async () => {
    const room = openRoom();
    await seat(room, 'robin', 'candidate', true);
    await seat(room, 'ada', 'panelist');
    connect(room, { participantId: 'ada' });
    const robin = connect(room, { participantId: 'robin' });
    await room.ask({ id: 'c1', type: 'removeParticipant', participantId: 'ada' }, as('robin'));
    await room.settled();
    expect(events).toContain('ada: ended');
    expect(robin.last.briefing).toBeDefined();
    now += AWAY_AFTER_MS;
    expect(room.audience.presence.present).toEqual(new Set(['robin']));
  });

  it('given a room that is retired, then it takes nothing more and closes every connection', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    connect(room, { participantId: 'ada' });
    const last = room.ask(ready('c1', true), as('ada'));
    await room.retire();
    expect(await last).toEqual({ ok: true });
    expect(events).toContain('ada: ended');
    expect(await room.ask(ready('c2', true), as('ada'))).toMatchObject({ ok: false });
  });
});

describe('what is shown changes by itself', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const pass = (ms: number) => {
    now += ms;
    vi.advanceTimersByTime(ms);
  };

  async function seated() {
    const room = openRoom();
    await seat(room, 'robin', 'candidate', true);
    await seat(room, 'ada', 'panelist');
    const [robin, ada] = [connect(room, { participantId: 'robin' }), connect(room, { participantId: 'ada' })];
    return { room, robin, ada };
  }

  it('PP5 given somebody leaves, then the others see them away after ten seconds; a reload goes unseen', async () => {
    const { room, robin } = await seated();
    events = [];
    room.detach(robin);
    pass(AWAY_AFTER_MS - 1);
    const again = connect(room, { participantId: 'robin' });
    expect(events.filter((event) => event === 'ada: view')).toEqual([]);
    room.detach(again);
    pass(AWAY_AFTER_MS);
    expect(events.filter((event) => event === 'ada: view')).toEqual(['ada: view']);
    room.rest();
  });

  it('PP6 given the chair is away for a minute, then panelists are told that they may take it, and do', async () => {
    const { room, robin, ada } = await seated();
    room.detach(robin);
    pass(CHAIR_AWAY_MS - 1);
    expect(await room.ask({ id: 'early', type: 'takeChair' }, as('ada'))).toMatchObject({ ok: false });
    expect(ada.last.mine?.allowedCommands).not.toContain('takeChair');
    pass(1);
    expect(ada.last.mine?.allowedCommands).toContain('takeChair');
    expect(await room.ask({ id: 'late', type: 'takeChair' }, as('ada'))).toEqual({ ok: true });
    expect(ada.last.mine?.allowedCommands).toContain('startSession');
    room.rest();
  });

  it('KN4 given somebody knocks and nobody answers, then after ten minutes the chair sees nobody at the door', async () => {
    const { room, robin, ada } = await seated();
    await room.ask({ id: 'k', type: 'knock', knockId: 'k1', name: 'Kim' }, SYSTEM);
    expect(robin.last.mine?.knocks).toEqual([{ knockId: 'k1', name: 'Kim', at: now }]);
    expect(ada.last.mine?.knocks).toBeUndefined();
    pass(KNOCK_WAITS_MS);
    expect(robin.last.mine?.knocks).toBeUndefined();
    room.rest();
  });
});

describe('a room that advances by itself', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  async function running(roundId = 'panel', pack = samplePack()): Promise<LiveRoom> {
    const room = openRoom({ autoAdvance: true }, [], pack);
    await seat(room, 'robin', 'candidate', true);
    await room.ask({ id: 'c1', type: 'startSession' }, as('robin'));
    await room.ask({ id: 'c2', type: 'startRound', roundId }, as('robin'));
    return room;
  }

  async function pass(room: LiveRoom, ms: number): Promise<void> {
    now += ms;
    await vi.advanceTimersByTimeAsync(ms);
    await room.settled();
  }

  it('given the time of a round is up, then it closes, and not before', async () => {
    const room = await running();
    await pass(room, 599_000);
    expect(room.state.rounds.panel?.status).toBe('open');
    await pass(room, 1_000);
    expect(room.state.rounds.panel?.status).toBe('closed');
  });

  it('given a round was extended, then it closes at its new time', async () => {
    const room = await running();
    await room.ask({ id: 'c3', type: 'extendRound', byMs: 60_000 }, as('robin'));
    await pass(room, 600_000);
    expect(room.state.rounds.panel?.status).toBe('open');
    await pass(room, 60_000);
    expect(room.state.rounds.panel?.status).toBe('closed');
  });

  it('RO6 given two parts end at the same time, then both end', async () => {
    const pack = samplePack();
    const [first] = pack.rounds[0]?.segments ?? [];
    if (first) pack.rounds[0]?.segments.splice(1, 0, { ...first, id: 'beat-beside-1' });
    const room = await running('pitch', pack);
    await pass(room, 30_000);
    await pass(room, 1_000);
    expect(room.state.rounds.pitch?.visits.at(-1)?.id).toBe('beat-2');
  });

  it('given the store is away at that moment, then it is tried again', async () => {
    const room = await running();
    store.fails = 'lost';
    await pass(room, 600_000);
    expect(room.state.rounds.panel?.status).toBe('open');
    store.fails = null;
    await pass(room, 1_000);
    expect(room.state.rounds.panel?.status).toBe('closed');
  });
});

describe('what ends by itself in any room', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  async function pass(room: LiveRoom, ms: number): Promise<void> {
    now += ms;
    await vi.advanceTimersByTimeAsync(ms);
    await room.settled();
  }

  it('SS3 given the candidate asked to finish, then it is lifted after 30 seconds, and all are told', async () => {
    const room = openRoom();
    await seat(room, 'robin', 'candidate', true);
    const robin = connect(room, { participantId: 'robin' });
    await room.ask({ id: 'c1', type: 'startSession' }, as('robin'));
    await room.ask({ id: 'c2', type: 'startRound', roundId: 'talk' }, as('robin'));
    await room.ask({ id: 'c3', type: 'letMeFinish' }, as('robin'));
    expect(room.state.finishing).not.toBeNull();
    await pass(room, FINISH_MS - 1);
    expect(room.state.finishing).not.toBeNull();
    events = [];
    await pass(room, 1);
    expect(room.state.finishing).toBeNull();
    expect(events.filter((event) => event === 'robin: view')).toEqual(['robin: view']);
    room.detach(robin);
    room.rest();
  });

  it('WU3 given a warm-up was on when the server went down, then it ends once the room is back', async () => {
    const room = openRoom();
    await seat(room, 'robin', 'candidate', true);
    await room.ask({ id: 'c1', type: 'startWarmUp' }, as('robin'));
    room.rest();
    now += 2 * WARM_UP_MS;
    const again = openRoom({}, await store.read('room'));
    await pass(again, 0);
    expect(again.state.warmUp?.isOpen).toBe(false);
    again.rest();
  });
});

describe('acks', () => {
  it('given a fault after the answer, then there is one answer, and the room goes on', async () => {
    const room = openRoom();
    await seat(room, 'ada', 'panelist');
    const connection = connect(room, { participantId: 'ada' });
    connection.send = () => {
      throw new Error('A broken wire.');
    };
    const acks: Ack[] = [];
    const note = { noteId: 'n1', text: 'x', kind: 'other', private: true } as const;
    room.submit({ id: 'c1', type: 'saveNote', ...note }, as('ada'), (ack) => void acks.push(ack));
    await room.settled();
    expect(acks).toEqual([{ ok: true }]);
    connection.send = () => undefined;
    expect(await room.ask(ready('c2', true), as('ada'))).toEqual({ ok: true });
  });
});
