import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { CannotStartError } from '../faults.js';
import { SteadyConnection } from './connection.js';

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** The table that Prisma's own command line keeps, so that both can be used on one database. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

/**
 * Brings a database up to the committed migrations, each in one transaction. Refuses one that is newer
 * than this server, or whose history was edited, before touching it.
 */
export async function migrate(file: string, folder = MIGRATIONS_FOLDER): Promise<void> {
  const adapter = await new SteadyConnection(file).connect();
  try {
    await adapter.executeScript(MIGRATIONS_TABLE);
    const committed = readMigrations(folder);
    const applied = await appliedMigrations(adapter);
    refuseForeignHistory(committed, applied);
    for (const migration of committed.slice(applied.length)) await apply(adapter, migration);
  } finally {
    await adapter.dispose();
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function appliedMigrations(adapter: SqlDriverAdapter): Promise<{ name: string; checksum: string }[]> {
  const { rows } = await adapter.queryRaw({
    sql: `SELECT "migration_name", "checksum" FROM "_prisma_migrations"
      WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"`,
    args: [],
    argTypes: [],
  });
  return rows.map(([name, checksum]) => ({ name: String(name), checksum: String(checksum) }));
}

function refuseForeignHistory(committed: Migration[], applied: { name: string; checksum: string }[]): void {
  for (const [index, { name, checksum }] of applied.entries()) {
    const expected = committed[index];
    if (expected?.name !== name)
      throw new CannotStartError(
        `The database has the change "${name}", which this version of Mockpanel does not know. ` +
          'It was opened by a newer version: start that one, or point DATA_DIR to another folder.',
      );
    if (expected.checksum !== checksum)
      throw new CannotStartError(
        `The migration "${name}" was edited after it was applied. Restore the original file.`,
      );
  }
}

async function apply(adapter: SqlDriverAdapter, { name, sql, checksum }: Migration): Promise<void> {
  const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
  await adapter.executeScript(`
    PRAGMA foreign_keys = OFF;
    BEGIN IMMEDIATE;
    ${sql}
    INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
    VALUES (${quoted(randomUUID())}, ${quoted(checksum)}, ${quoted(name)}, current_timestamp, 1);
    COMMIT;
  `);
}
