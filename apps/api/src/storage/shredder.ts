import type { Database } from './database.js';

/**
 * Makes deleted rows disappear from the files too: the database is rewritten without them, and the
 * write-ahead log emptied. Requests that come while one run is under way share the next.
 */
export class Shredder {
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(private readonly database: Database) {}

  /** Resolves when nothing that was deleted before this call is left in any file. */
  shred(): Promise<void> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running.then(
      () => this.#startNext(),
      () => this.#startNext(),
    );
    return this.#next;
  }

  #startNext(): Promise<void> {
    this.#next = null;
    return this.#start();
  }

  #start(): Promise<void> {
    this.#running = this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    await this.database.run((prisma) => prisma.$executeRaw`VACUUM`);
    const [result] = await this.database.run(
      (prisma) => prisma.$queryRaw<{ busy: bigint }[]>`PRAGMA wal_checkpoint(TRUNCATE)`,
    );
    if (Number(result?.busy) !== 0) throw new Error('The write-ahead log could not be emptied.');
  }
}
