import { rmSync } from 'node:fs';
import { settingsSchema } from '@mockpanel/shared/room/settings';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStorage, type Storage } from '../storage/storage.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import type { LiveRoom } from './live-room.js';
import { RoomRegistry } from './room-registry.js';

const START = 1_700_000_000_000;
const MINUTE = 60_000;

let dataDir: string;
let storage: Storage;
let registry: RoomRegistry;
let now: number;
let ids = 0;

/** A run of the server: what it remembers of the last one is in the data folder alone. */
async function boot(): Promise<void> {
  storage = await openStorage({ dataDir, now: () => now });
  registry = new RoomRegistry({
    storage,
    now: () => now,
    newId: () => `id-${++ids}`,
    observe: () => undefined,
    onFailure: (error) => {
      throw error;
    },
  });
  await registry.start();
}

/** Goes down without a word, as a power cut would. */
const crash = async () => {
  registry.halt();
  await storage.close();
};

beforeEach(async () => {
  dataDir = temporaryFolder();
  now = START;
  await boot();
  await storage.workspaces.create('w', 'hash');
});
afterEach(async () => {
  await crash();
  rmSync(dataDir, { recursive: true, force: true });
});

async function createRoom(id: string, settings: object = {}, lastId?: string): Promise<void> {
  await storage.rooms.create(
    {
      id,
      workspaceId: 'w',
      packId: 'p',
      code: id,
      pack: samplePack(),
      settings: settingsSchema.parse(settings),
      passcodeHash: null,
      carryOver: lastId === undefined ? null : { roomId: lastId, watchFor: [], drillFirst: ['d'], again: [] },
    },
    [],
  );
}

const roomOf = async (id: string): Promise<LiveRoom> => (await registry.get(id)) as LiveRoom;

async function startRound(id: string): Promise<LiveRoom> {
  const room = await roomOf(id);
  const robin = { kind: 'participant', participantId: 'robin' } as const;
  const join = { participantId: 'robin', name: 'Robin', role: 'candidate', asHost: true } as const;
  await room.ask({ id: 'j', type: 'join', ...join }, { kind: 'system' });
  await room.ask({ id: 'c1', type: 'startSession' }, robin);
  expect(await room.ask({ id: 'c2', type: 'startRound', roundId: 'panel' }, robin)).toEqual({ ok: true });
  return room;
}

const clockOf = (room: LiveRoom) => room.state.rounds.panel?.clock;

describe('a room', () => {
  it('given it is asked for twice at once, then it is read once', async () => {
    await createRoom('r');
    const [one, other] = await Promise.all([registry.get('r'), registry.get('r')]);
    expect(one).toBe(other);
    expect(await registry.get('unknown')).toBeNull();
    expect(registry.size).toBe(1);
  });

  it('given nobody is there for long, then it leaves memory, and comes back as it was', async () => {
    await createRoom('r');
    const room = await roomOf('r');
    const join = { participantId: 'ada', name: 'Ada', role: 'panelist', asHost: false } as const;
    await room.ask({ id: 'j', type: 'join', ...join }, { kind: 'system' });
    now += 5 * MINUTE;
    await registry.sweep();
    expect(registry.loaded('r')).toBe(room);
    now += 10 * MINUTE;
    await registry.sweep();
    expect(registry.loaded('r')).toBeNull();
    expect((await roomOf('r')).state).toEqual(room.state);
  });

  it('CR6 given it is being read while the one before it is deleted, then it takes nothing over', async () => {
    await createRoom('last');
    await createRoom('next', {}, 'last');
    const read = storage.log.read.bind(storage.log);
    let goOn = () => {};
    const late = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const reading = vi.spyOn(storage.log, 'read').mockImplementationOnce((id) => late.then(() => read(id)));
    const next = registry.get('next');
    await vi.waitUntil(() => reading.mock.calls.length > 0);
    const erased = registry.erase('last');
    await vi.waitUntil(async () => (await storage.rooms.head('last')) === null);
    goOn();
    await erased;
    expect((await next)?.state.carryOver).toBeNull();
  });

  it('given its clock runs, then it stays', async () => {
    await createRoom('r');
    const room = await startRound('r');
    now += 60 * MINUTE;
    await registry.sweep();
    expect(registry.loaded('r')).toBe(room);
  });

  it('given its time has come, then it is erased', async () => {
    await createRoom('r', { expiresAt: START + MINUTE });
    await createRoom('kept', { expiresAt: START + 3 * MINUTE });
    await roomOf('r');
    now += 2 * MINUTE;
    await registry.sweep();
    expect(await registry.get('r')).toBeNull();
    expect((await storage.rooms.list('w')).map(({ id }) => id)).toEqual(['kept']);
  });

  it('given its time came while the server was away, then it is erased before anybody can ask for it', async () => {
    await createRoom('r', { expiresAt: START + MINUTE });
    await createRoom('kept', { expiresAt: START + 3 * MINUTE });
    await crash();
    now += 2 * MINUTE;
    await boot();
    expect((await storage.rooms.list('w')).map(({ id }) => id)).toEqual(['kept']);
  });

  it('given it is erased while somebody joins, then the join has no effect', async () => {
    await createRoom('r');
    const room = await roomOf('r');
    const erased = registry.erase('r');
    const join = { participantId: 'ada', name: 'Ada', role: 'panelist', asHost: false } as const;
    await erased;
    expect(await room.ask({ id: 'j', type: 'join', ...join }, { kind: 'system' })).toMatchObject({
      ok: false,
    });
    expect(await registry.get('r')).toBeNull();
    expect(await storage.log.read('r')).toEqual([]);
  });
});

describe('a restart', () => {
  it('given a clock ran when the server crashed, then it comes back paused at the last heartbeat', async () => {
    await createRoom('r');
    await startRound('r');
    now += 30_000;
    await registry.close();
    await crash();

    now += 10 * MINUTE;
    await boot();
    const room = await roomOf('r');
    expect(clockOf(room)).toEqual({ state: 'paused', totalMs: 600_000, remainingMs: 570_000 });
    expect(room.state.clockRecovered).toBe(true);
  });

  it('given there was no heartbeat yet, then it comes back where its last command left it', async () => {
    await createRoom('r');
    await startRound('r');
    await crash();
    now += 10 * MINUTE;
    await boot();
    expect(clockOf(await roomOf('r'))).toMatchObject({ state: 'paused', remainingMs: 600_000 });
  });

  it('given the clock was paused, then it stays as it was, and nobody is told of an outage', async () => {
    await createRoom('r');
    const room = await startRound('r');
    now += 10_000;
    await room.ask({ id: 'c3', type: 'pauseRound' }, { kind: 'participant', participantId: 'robin' });
    const before = room.state;
    await crash();
    now += 10 * MINUTE;
    await boot();
    expect((await roomOf('r')).state).toEqual(before);
  });

  it('given it was recovered and resumed, then leaving memory does not pause it again', async () => {
    await createRoom('r');
    await startRound('r');
    await crash();
    now += MINUTE;
    await boot();
    const room = await roomOf('r');
    await room.ask({ id: 'c4', type: 'resumeRound' }, { kind: 'participant', participantId: 'robin' });
    room.rest();
    const entries = await storage.log.read('r');
    expect(entries.at(-1)?.at).toBeGreaterThanOrEqual(now);
    await registry.recoverClocks();
    expect(clockOf(await roomOf('r'))?.state).toBe('running');
  });

  it('given rooms that nobody opens, then their clocks are stopped all the same', async () => {
    await createRoom('r');
    await startRound('r');
    now += 5_000;
    await registry.close();
    await crash();
    now += MINUTE;
    await boot();
    await registry.recoverClocks();
    await crash();
    now += MINUTE;
    await boot();
    expect(clockOf(await roomOf('r'))).toMatchObject({ state: 'paused', remainingMs: 595_000 });
  });
});
