import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Archives } from './archives.js';
import { Database } from './database.js';
import { Drills } from './drills.js';
import { migrate } from './migrate.js';
import { Outcomes } from './outcomes.js';
import { Packs } from './packs.js';
import { RoomLog } from './room-log.js';
import { Rooms } from './rooms.js';
import { ServerState } from './server-state.js';
import { Shredder } from './shredder.js';
import { SqliteRoomLogStore } from './sqlite-room-log.js';
import { Tokens } from './tokens.js';
import { Workspaces } from './workspaces.js';

export interface StorageOptions {
  dataDir: string;
  now?: () => number;
  /** How long a statement waits for another process to let go of the database. */
  patienceMs?: number;
  onLostWrites?: () => void;
}

export type Storage = Awaited<ReturnType<typeof openStorage>>;

/** Opens the database of a data folder, brings it up to date, and refuses one that would lose writes. */
export async function openStorage({ dataDir, now = Date.now, ...options }: StorageOptions) {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'mockpanel.db');
  await migrate(file);
  const database = new Database({ file, ...options });
  const serverState = new ServerState(database);
  await serverState.set('openedAt', String(now()));
  await database.assertDurable();

  const tokens = new Tokens(database, now);
  const store = new SqliteRoomLogStore(database, tokens);
  const log = new RoomLog(store);
  const rooms = new Rooms(database, now);
  const outcomes = new Outcomes(database, rooms, log);
  await outcomes.bringUpToDate(serverState);
  return {
    serverState,
    tokens,
    workspaces: new Workspaces(database, now),
    packs: new Packs(database, now),
    drills: new Drills(database, now),
    archives: new Archives(database),
    rooms,
    log,
    outcomes,
    /** Erases what was deleted from the files themselves. */
    shredder: new Shredder(database),
    rebuildProjections: async (roomId: string): Promise<void> => {
      await store.rebuild(roomId);
      await outcomes.rebuild(roomId);
    },
    /** Whether the database answers. */
    isReady: async (): Promise<boolean> => {
      try {
        await serverState.get('openedAt');
        return true;
      } catch {
        return false;
      }
    },
    database,
    close: () => database.close(),
  };
}
