import { setTimeout as pause } from 'node:timers/promises';
import { CannotStartError } from '../faults.js';
import { PrismaClient } from '../generated/prisma/client.js';
import { SteadyConnection } from './connection.js';
import {
  ConstraintError,
  isBusy,
  isConstraint,
  losesWrites,
  StorageUnavailableError,
  sqliteCode,
} from './errors.js';

/** How long a statement waits, without blocking anybody, for another process to let go of the database. */
const PATIENCE_MS = 4_000;
const LONGEST_PAUSE_MS = 400;

export interface DatabaseOptions {
  file: string;
  patienceMs?: number;
  /** Called when what was written can no longer be trusted to be there. */
  onLostWrites?: () => void;
}

/** The one way to the database: waits while it is busy, and turns failures into two kinds of error. */
export class Database {
  readonly prisma: PrismaClient;

  constructor(private readonly options: DatabaseOptions) {
    this.prisma = new PrismaClient({
      adapter: new SteadyConnection(options.file),
      errorFormat: 'minimal',
      log: [],
    });
  }

  /** Runs `work` until the database is free; `work` must be one statement or one array batch. */
  async run<T>(work: (prisma: PrismaClient) => PromiseLike<T>): Promise<T> {
    const giveUpAt = performance.now() + (this.options.patienceMs ?? PATIENCE_MS);
    for (let wait = 25; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        return await work(this.prisma);
      } catch (error) {
        if (isConstraint(error)) throw new ConstraintError('Another row stands in its place.');
        if (!isBusy(error) || performance.now() + wait > giveUpAt) throw this.#unavailable(error);
        await pause(wait);
      }
    }
  }

  /** Refuses a database that would lose what it acknowledged, by reading back what it really does. */
  async assertDurable(): Promise<void> {
    const [mode] = await this.prisma.$queryRaw<{ journal_mode: string }[]>`PRAGMA journal_mode`;
    const [level] = await this.prisma.$queryRaw<{ synchronous: bigint }[]>`PRAGMA synchronous`;
    if (mode?.journal_mode !== 'wal' || Number(level?.synchronous) !== 2)
      throw new CannotStartError(
        `The database does not write safely (journal_mode=${mode?.journal_mode}, synchronous=${level?.synchronous}). ` +
          'Put DATA_DIR on a local disk that supports SQLite in WAL mode.',
      );
  }

  close(): Promise<void> {
    return this.prisma.$disconnect();
  }

  #unavailable(error: unknown): unknown {
    if (isFaultOfOurs(error)) return error;
    const code = sqliteCode(error);
    if (losesWrites(code)) this.options.onLostWrites?.();
    return new StorageUnavailableError(code);
  }
}

/** A request that no database could answer is a fault of this program, and must not look like an outage. */
const isFaultOfOurs = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  (error instanceof Error && error.name === 'PrismaClientValidationError');
