import type { LogEntry } from '@mockpanel/shared/room/events';
import { ConstraintError } from './errors.js';
import type { Append, RoomLogStore } from './room-log.js';

/** The log's twin without a disk, for tests that run thousands of rooms. */
export class MemoryRoomLogStore implements RoomLogStore {
  readonly #rooms = new Map<string, LogEntry[]>();

  write(batch: readonly Append[]): Promise<void> {
    const entries = batch.map(({ entry }) => entry);
    const clashes = entries.some((entry, index) =>
      [...this.#entries(entry.roomId), ...entries.slice(0, index)].some((other) => clash(entry, other)),
    );
    if (clashes) return Promise.reject(new ConstraintError('Another entry stands in its place.'));
    for (const entry of entries)
      this.#rooms.set(entry.roomId, [...this.#entries(entry.roomId), structuredClone(entry)]);
    return Promise.resolve();
  }

  read(roomId: string): Promise<LogEntry[]> {
    return Promise.resolve(structuredClone(this.#entries(roomId)).sort((a, b) => a.seq - b.seq));
  }

  #entries(roomId: string): LogEntry[] {
    return this.#rooms.get(roomId) ?? [];
  }
}

const clash = (a: LogEntry, b: LogEntry): boolean => a.roomId === b.roomId && a.seq === b.seq;
