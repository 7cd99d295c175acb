import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeOf } from '@mockpanel/shared/review/outcome';
import { settingsSchema } from '@mockpanel/shared/room/settings';
import { runningScene } from '@mockpanel/shared/testing/given';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { SteadyConnection } from './connection.js';
import { StorageUnavailableError } from './errors.js';
import { MIGRATIONS_FOLDER, migrate } from './migrate.js';
import { openStorage, type Storage } from './storage.js';

let dataDir: string;
let open: Storage[];
beforeEach(() => {
  dataDir = temporaryFolder();
  open = [];
});
afterEach(async () => {
  for (const storage of open) await storage.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const file = () => join(dataDir, 'mockpanel.db');

async function openHere(options: { patienceMs?: number } = {}): Promise<Storage> {
  const storage = await openStorage({ dataDir, ...options });
  open.push(storage);
  return storage;
}

async function query(sql: string): Promise<unknown[][]> {
  const adapter = await new SteadyConnection(file()).connect();
  const { rows } = await adapter.queryRaw({ sql, args: [], argTypes: [] });
  await adapter.dispose();
  return rows;
}

const newRoom = (id: string, mark: string) => ({
  id,
  workspaceId: 'w',
  packId: 'p',
  code: id,
  pack: samplePack(mark),
  settings: settingsSchema.parse({}),
  passcodeHash: null,
});

describe('opening a data folder', () => {
  it('given a new folder, then writes survive a power cut: WAL and full synchronisation', async () => {
    const { database } = await openHere();
    await expect(database.assertDurable()).resolves.toBeUndefined();
    const pragma = async (name: string) =>
      Object.values((await database.prisma.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(Number(await pragma('synchronous'))).toBe(2);
    await database.prisma.$transaction([database.prisma.workspace.count(), database.prisma.token.count()]);
    expect(Number(await pragma('synchronous'))).toBe(2);
    expect(Number(await pragma('secure_delete'))).toBe(1);
  });

  it('given a connection that would not wait for the disk, then it refuses to serve', async () => {
    const { database } = await openHere();
    await database.prisma.$executeRawUnsafe('PRAGMA synchronous = NORMAL');
    await expect(database.assertDurable()).rejects.toThrow('does not write safely');
  });

  it('given an up-to-date database, when it is opened again, then nothing is applied twice', async () => {
    await (await openHere()).workspaces.create('w', 'hash');
    await openHere();
    expect(await query('SELECT count(*) FROM "_prisma_migrations"')).toEqual([[expect.anything()]]);
    expect(Number((await query('SELECT count(*) FROM "_prisma_migrations"'))[0]?.[0])).toBe(
      readdirSync(MIGRATIONS_FOLDER, { withFileTypes: true }).filter((item) => item.isDirectory()).length,
    );
    expect((await query('SELECT "id" FROM "Workspace"')).flat()).toEqual(['w']);
  });

  it('given a database of a newer version, then it is refused and left alone', async () => {
    await migrate(file());
    const adapter = await new SteadyConnection(file()).connect();
    await adapter.executeScript(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', 'y', '99999999999999_later')`,
    );
    await adapter.dispose();
    await expect(openStorage({ dataDir })).rejects.toThrow('newer version');
  });

  it('given a migration that was edited after it was applied, then it is refused', async () => {
    const folder = join(dataDir, 'migrations');
    cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
    await migrate(file(), folder);
    const [name = ''] = readdirSync(folder).filter((item) => item.includes('_init'));
    const sql = join(folder, name, 'migration.sql');
    writeFileSync(sql, `${readFileSync(sql, 'utf8')}\n-- edited`);
    await expect(migrate(file(), folder)).rejects.toThrow('was edited');
  });

  it('given a migration that fails halfway, then nothing of it stays', async () => {
    const folder = join(dataDir, 'migrations');
    cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
    cpSync(
      join(MIGRATIONS_FOLDER, readdirSync(MIGRATIONS_FOLDER).find((name) => name.includes('_init')) ?? ''),
      join(folder, '99990101000000_broken'),
      { recursive: true },
    );
    writeFileSync(
      join(folder, '99990101000000_broken', 'migration.sql'),
      'CREATE TABLE "Half" ("id" TEXT);\nNOT SQL;\n',
    );
    await expect(migrate(file(), folder)).rejects.toThrow();
    expect(await query(`SELECT name FROM sqlite_master WHERE name = 'Half'`)).toEqual([]);
  });

  it('given a database from before links could end, then its links live on and its sessions are in progress', async () => {
    const folder = join(dataDir, 'migrations');
    const [init = ''] = readdirSync(MIGRATIONS_FOLDER).filter((name) => name.endsWith('_init'));
    cpSync(join(MIGRATIONS_FOLDER, init), join(folder, init), { recursive: true });
    await migrate(file(), folder);
    const scene = runningScene('pitch').given('robin', { type: 'reveal' });
    const quoted = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'`;
    const adapter = await new SteadyConnection(file()).connect();
    await adapter.executeScript(`
      INSERT INTO "Workspace" VALUES ('w', 1);
      INSERT INTO "Token" ("hash", "kind", "roomId", "createdAt") VALUES ('host-hash', 'host', 'r', 1);
      INSERT INTO "Room" ("id", "workspaceId", "packId", "code", "title", "pack", "settings", "state", "createdAt")
        VALUES ('r', 'w', 'p', 'CODE', 'Title', ${quoted(scene.state.pack)}, '{}', 'debrief', 1);
      ${scene.log
        .map(
          ({ at, events }, index) =>
            `INSERT INTO "RoomEntry" VALUES ('r', ${index + 1}, 'a', 'c${index}', 'h', ${at}, ${quoted(events)});`,
        )
        .join('\n')}
    `);
    await adapter.dispose();

    const storage = await openHere();
    expect(await storage.tokens.find('host-hash')).toMatchObject({ expiresAt: null, hidesNames: false });
    expect(await storage.outcomes.ofPack('w', 'p')).toEqual([
      { roomId: 'r', title: 'Title', state: 'debrief', outcome: outcomeOf(scene.state) },
    ]);
  });

  it('given the migrations, then they make exactly what the schema says', async () => {
    await migrate(file());
    for (const [model, fields] of modelsOfTheSchema()) {
      const columns = await query(`SELECT name, "notnull" FROM pragma_table_info('${model}')`);
      const made = columns.map(([name, notNull]) => `${name}${Number(notNull) === 1 ? '' : '?'}`);
      expect([model, made.sort()]).toEqual([model, fields.sort()]);
    }
    const tables = await query(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
    );
    expect(
      tables
        .flat()
        .filter((name) => !String(name).startsWith('sqlite_'))
        .sort(),
    ).toEqual(
      modelsOfTheSchema()
        .map(([model]) => model)
        .sort(),
    );
  });
});

/** Model → its columns as the schema has them; `?` marks those that may be null. */
function modelsOfTheSchema(): [string, string[]][] {
  const schema = readFileSync(join(MIGRATIONS_FOLDER, '../schema.prisma'), 'utf8');
  const scalar = /^ +(\w+) +(String|BigInt|Int|Boolean)(\??)(?: |$)/gm;
  return [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, model = '', body = '']) => [
    model,
    [...body.matchAll(scalar)].map(([, field, , optional]) => `${field}${optional}`),
  ]);
}

describe('a database that somebody else holds', () => {
  async function hold() {
    const adapter = await new SteadyConnection(file()).connect();
    const run = (sql: string) => adapter.executeRaw({ sql, args: [], argTypes: [] });
    await run('BEGIN IMMEDIATE');
    return async () => {
      await run(`INSERT INTO "Workspace" VALUES ('elsewhere', 1)`);
      await run('COMMIT');
      await adapter.dispose();
    };
  }

  it('given it is let go in time, then the write waits and happens', async () => {
    const storage = await openHere();
    const release = await hold();
    const write = storage.workspaces.create('w', 'hash');
    await release();
    await expect(write).resolves.toBeUndefined();
  });

  it('given it is not let go, then writes are refused, and go on by themselves afterwards', async () => {
    const storage = await openHere({ patienceMs: 150 });
    const release = await hold();
    await expect(storage.workspaces.create('w', 'h1')).rejects.toBeInstanceOf(StorageUnavailableError);
    await expect(storage.serverState.set('k', 'v')).rejects.toBeInstanceOf(StorageUnavailableError);
    await release();
    await storage.workspaces.create('w', 'h2');
    await storage.database.assertDurable();
    await storage.shredder.shred();
    expect((await query('SELECT "id" FROM "Workspace" ORDER BY "id"')).flat()).toEqual(['elsewhere', 'w']);
  });
});

describe('deleting', () => {
  const CANARY = 'canary-8f3a51c7';

  const filesWith = (text: string) =>
    readdirSync(dataDir).filter((name) => readFileSync(join(dataDir, name)).includes(text));

  it('given a room with notes and scores, when it is deleted, then no file has a trace of it', async () => {
    const storage = await openHere();
    await storage.workspaces.create('w', 'hash');
    await storage.rooms.create(newRoom('kept', 'kept'), []);
    await storage.rooms.create(newRoom('gone', CANARY), []);
    for (const [index, roomId] of ['kept', 'gone', 'gone', 'gone'].entries())
      await storage.log.append({
        entry: {
          roomId,
          seq: index + 1,
          actorId: 'ada',
          commandId: `c${index}`,
          bodyHash: 'h',
          at: 1,
          events: [
            {
              type: 'noteSaved',
              participantId: 'ada',
              noteId: `n${index}`,
              text: roomId === 'gone' ? `${CANARY} note` : 'kept',
              kind: 'other',
              private: true,
              roundId: null,
            },
          ],
        },
      });
    expect(filesWith(CANARY)).not.toEqual([]);
    await storage.rooms.delete('gone');
    await storage.shredder.shred();
    expect(filesWith(CANARY)).toEqual([]);
    expect(await storage.log.read('kept')).toHaveLength(1);
  });

  it('CR6 given the room before was deleted since it was read, when the next is made, then it takes nothing over', async () => {
    const storage = await openHere();
    await storage.workspaces.create('w', 'hash');
    await storage.rooms.create(newRoom('last', 'x'), []);
    const takenOver = { watchFor: [], drillFirst: ['d'], again: [] };
    for (const roomId of ['last', 'gone'])
      await storage.rooms.create(
        { ...newRoom(`after-${roomId}`, 'x'), carryOver: { roomId, ...takenOver } },
        [],
      );
    expect((await storage.rooms.origin('after-last'))?.carryOver?.roomId).toBe('last');
    expect((await storage.rooms.origin('after-gone'))?.carryOver).toBeNull();
  });

  it('given deletions while one is being erased, then all of them are erased', async () => {
    const storage = await openHere();
    await storage.workspaces.create('w', 'hash');
    for (const id of ['a', 'b', 'c']) await storage.rooms.create(newRoom(id, `${CANARY}-${id}`), []);
    await Promise.all(
      ['a', 'b', 'c'].map(async (id) => {
        await storage.rooms.delete(id);
        await storage.shredder.shred();
        expect(filesWith(`${CANARY}-${id}`)).toEqual([]);
      }),
    );
  });
});
