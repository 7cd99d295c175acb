import type { Outcome } from '@mockpanel/shared/review/outcome';
import type { LogEntry } from '@mockpanel/shared/room/events';
import type { Phase } from '@mockpanel/shared/room/state';
import { ConstraintError } from './errors.js';
import type { NewToken } from './tokens.js';

/** One accepted command on its way to disk, with what must become true in the same moment. */
export interface Append {
  entry: LogEntry;
  /** The room's new phase, where it changed. */
  phase?: Phase;
  /** What is revealed of the session, where that changed. */
  outcome?: Outcome;
  /** The link of somebody who sits down with this entry. */
  token?: NewToken;
  /** The host link that becomes the newcomer's. */
  hostToken?: { hash: string; participantId: string };
  /** The hash of an invite that works once, and that somebody sits down through. */
  usedInvite?: string;
}

/** Where the log lives. `write` is atomic: all of a batch, or none. */
export interface RoomLogStore {
  write(batch: readonly Append[]): Promise<void>;
  read(roomId: string): Promise<LogEntry[]>;
}

interface Waiting {
  append: Append;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * The append-only log of all rooms. Appends that wait while a write is under way share the next one, so
 * that a busy server pays for one commit, not for one each.
 */
export class RoomLog {
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;

  constructor(private readonly store: RoomLogStore) {}

  /** Resolves once the entry is on disk. Rejects with ConstraintError or StorageUnavailableError. */
  append(append: Append): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ append, resolve, reject });
      this.#writing ??= this.#drain();
    });
  }

  read(roomId: string): Promise<LogEntry[]> {
    return this.store.read(roomId);
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  async #drain(): Promise<void> {
    // Rooms that were handed a command in the same turn of the event loop get to wait together.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#write(batch);
    }
    this.#writing = null;
  }

  async #write(batch: Waiting[]): Promise<void> {
    try {
      await this.store.write(batch.map(({ append }) => append));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      if (batch.length > 1 && error instanceof ConstraintError) await this.#writeOneByOne(batch);
      else for (const { reject } of batch) reject(error);
    }
  }

  /** One room's conflict must not cost the others their write. */
  async #writeOneByOne(batch: Waiting[]): Promise<void> {
    for (const waiting of batch) await this.#write([waiting]);
  }
}
