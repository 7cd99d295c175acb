import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDataDir, removeDataDir, startServer } from '../support/server.js';

describe('a server that cannot start says why', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await freshDataDir();
  });
  afterEach(() => removeDataDir(dataDir));

  it('Upgrade 9: given a database of a newer version, then it leaves it alone and says what to do', async () => {
    await (await startServer({ dataDir })).stop();
    const database = createClient({ url: `file:${dataDir}/mockpanel.db` });
    await database.execute(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '99990101000000_later')`,
    );
    const failed = startServer({ dataDir });
    await expect(failed).rejects.toThrow(/exited with 1/);
    await expect(failed).rejects.toThrow(/opened by a newer version: start that one, or point DATA_DIR/);
    const { rows } = await database.execute('SELECT COUNT(*) AS known FROM _prisma_migrations');
    expect(Number(rows[0]?.known)).toBeGreaterThan(2);
    database.close();
  });

  it('given its port is taken, then it names the port', async () => {
    const first = await startServer({ dataDir });
    const port = Number(new URL(first.url).port);
    const other = await freshDataDir();
    await expect(startServer({ dataDir: other, port })).rejects.toThrow(`Port ${port} is in use`);
    await first.stop();
    await removeDataDir(other);
  });
});
