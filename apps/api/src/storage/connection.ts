import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';

type Client = ReturnType<PrismaLibSql['createClient']>;
type Statement = Parameters<Client['execute']>[0];
type Transaction = Awaited<ReturnType<Client['transaction']>>;

/** Held back at most this long inside SQLite, which blocks the process; waiting longer is done outside. */
const BUSY_TIMEOUT_MS = 100;

const SQLITE_CONSTRAINT = 19;

const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;
`;

/**
 * One connection for everything. The stock adapter opens a new connection after each transaction, which
 * forgets the pragmas; here a transaction begins and ends on the same one. The adapter's own lock keeps
 * single statements out of a transaction that is under way.
 */
export class SteadyConnection extends PrismaLibSql {
  constructor(file: string) {
    super({ url: `file:${file}`, timeout: BUSY_TIMEOUT_MS, intMode: 'bigint' });
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    await adapter.executeScript(PRAGMAS);
    return adapter;
  }

  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    const client = super.createClient(config);
    const steady = new SteadyClient(client);
    return new Proxy(client, {
      get: (target, property) => {
        if (property === 'execute') return (statement: Statement) => steady.execute(statement);
        if (property === 'transaction') return () => steady.begin();
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }
}

/**
 * Any failure but a constraint may leave the connection in doubt (a statement that was never reset holds
 * an old snapshot, and every later write fails). It is then closed and opened again before the next statement.
 */
class SteadyClient {
  #inDoubt = false;

  constructor(private readonly client: Client) {}

  async execute(statement: Statement) {
    await this.#heal();
    return this.#run(statement);
  }

  async begin(): Promise<Transaction> {
    await this.#heal();
    await this.#run('BEGIN IMMEDIATE');
    let open = true;
    const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
      await this.#run(statement);
      open = false;
    };
    return {
      execute: (statement: Statement) => this.#run(statement),
      batch: () => Promise.reject(new Error('A transaction takes single statements.')),
      executeMultiple: (script: string) => this.client.executeMultiple(script),
      commit: () => end('COMMIT'),
      rollback: () => end('ROLLBACK'),
      close: () => undefined,
      get closed() {
        return !open;
      },
    } as Transaction;
  }

  async #run(statement: Statement) {
    try {
      return await this.client.execute(statement);
    } catch (error) {
      if (primaryCode(error) !== SQLITE_CONSTRAINT) this.#inDoubt = true;
      throw error;
    }
  }

  async #heal(): Promise<void> {
    if (!this.#inDoubt) return;
    this.client.reconnect();
    await this.client.executeMultiple(PRAGMAS);
    this.#inDoubt = false;
  }
}

const primaryCode = (error: unknown): number | undefined => {
  const raw = (error as { rawCode?: unknown } | null)?.rawCode;
  return typeof raw === 'number' ? raw & 0xff : undefined;
};
