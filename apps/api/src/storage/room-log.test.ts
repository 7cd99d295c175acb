import { rmSync } from 'node:fs';
import type { LogEntry } from '@mockpanel/shared/room/events';
import { settingsSchema } from '@mockpanel/shared/room/settings';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { ConstraintError, StorageUnavailableError } from './errors.js';
import { MemoryRoomLogStore } from './memory-room-log.js';
import { RoomLog, type RoomLogStore } from './room-log.js';
import { openStorage } from './storage.js';

const ROOMS = ['r1', 'r2', 'r3'];

const entry = (roomId: string, seq: number, change: Partial<LogEntry> = {}): LogEntry => ({
  roomId,
  seq,
  actorId: 'ada',
  commandId: `${roomId}-c${seq}`,
  bodyHash: 'hash',
  at: 1_700_000_000_000 + seq,
  events: [{ type: 'readySet', participantId: 'ada', ready: seq % 2 === 0 }],
  ...change,
});

interface Opened {
  log: RoomLog;
  close: () => Promise<void>;
}

const openMemory = async (): Promise<Opened> => ({
  log: new RoomLog(new MemoryRoomLogStore()),
  close: async () => undefined,
});

async function openSqlite(): Promise<Opened> {
  const dataDir = temporaryFolder();
  const storage = await openStorage({ dataDir });
  await storage.workspaces.create('w', 'hash');
  for (const id of ROOMS)
    await storage.rooms.create(
      {
        id,
        workspaceId: 'w',
        packId: 'p',
        code: id,
        pack: samplePack(),
        settings: settingsSchema.parse({}),
        passcodeHash: null,
      },
      [],
    );
  return {
    log: storage.log,
    close: async () => {
      await storage.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

describe.each([
  ['in memory', openMemory],
  ['in SQLite', openSqlite],
])('a room log %s', (_name, open) => {
  let opened: Opened;
  let log: RoomLog;
  beforeEach(async () => {
    opened = await open();
    log = opened.log;
  });
  afterEach(() => opened.close());

  it('given entries, when the room is read, then they come back as they were and in order', async () => {
    const strange = `quote ' and "\\ NUL \u0000 lone \ud800 emoji 🙂 line\u2028`;
    const note = {
      type: 'noteSaved',
      participantId: 'ada',
      noteId: 'n1',
      text: strange,
      kind: 'evidence',
      private: true,
      roundId: null,
    } as const;
    const entries = [entry('r1', 1), entry('r1', 2, { events: [] }), entry('r1', 3, { events: [note] })];
    for (const each of entries) await log.append({ entry: each });
    expect(await log.read('r1')).toEqual(entries);
    expect(await log.read('r2')).toEqual([]);
  });

  it('given appends of many rooms at once, then each room has its own, without a gap', async () => {
    const all = ROOMS.flatMap((roomId) => [1, 2, 3, 4].map((seq) => entry(roomId, seq)));
    await Promise.all(all.map((each) => log.append({ entry: each })));
    for (const roomId of ROOMS) expect((await log.read(roomId)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('given a place that is taken, then the second entry is refused and the first stays', async () => {
    await log.append({ entry: entry('r1', 1) });
    const second = entry('r1', 1, { commandId: 'other' });
    await expect(log.append({ entry: second })).rejects.toBeInstanceOf(ConstraintError);
    expect(await log.read('r1')).toEqual([entry('r1', 1)]);
  });

  it('given a batch with one conflict, then the other rooms are written all the same', async () => {
    await log.append({ entry: entry('r2', 1) });
    const results = await Promise.allSettled([
      log.append({ entry: entry('r1', 1) }),
      log.append({ entry: entry('r2', 1, { commandId: 'late' }) }),
      log.append({ entry: entry('r3', 1) }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await log.read('r3')).toHaveLength(1);
  });
});

describe('group commit', () => {
  it('given appends while a write is under way, then they share the next one', async () => {
    const batches: number[] = [];
    let finish = () => {};
    const store: RoomLogStore = {
      write: (batch) => {
        batches.push(batch.length);
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
      read: async () => [],
    };
    const log = new RoomLog(store);
    const first = log.append({ entry: entry('r1', 1) });
    await new Promise(setImmediate);
    const later = ['r2', 'r3', 'r4'].map((roomId) => log.append({ entry: entry(roomId, 1) }));
    expect(batches).toEqual([1]);
    finish();
    await first;
    await Promise.resolve();
    finish();
    await Promise.all(later);
    expect(batches).toEqual([1, 3]);
  });

  it('given a store that fails, then everybody in the batch learns it and the next batch is tried', async () => {
    let isBroken = true;
    const store: RoomLogStore = {
      write: async () => {
        if (isBroken) throw new StorageUnavailableError(10);
      },
      read: async () => [],
    };
    const log = new RoomLog(store);
    const results = await Promise.allSettled(ROOMS.map((roomId) => log.append({ entry: entry(roomId, 1) })));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    isBroken = false;
    await expect(log.append({ entry: entry('r1', 1) })).resolves.toBeUndefined();
  });
});
