import { StorageUnavailableError } from '../storage/errors.js';
import type { Storage } from '../storage/storage.js';
import { LiveRoom, type LiveRoomDeps } from './live-room.js';

const HEARTBEAT = 'heartbeat';
const BEAT_EVERY_MS = 2_000;
const SWEEP_EVERY_MS = 60_000;
const IDLE_AFTER_MS = 10 * 60_000;

export type RegistryStorage = Pick<Storage, 'rooms' | 'log' | 'serverState' | 'tokens' | 'shredder'>;

export interface RegistryOptions extends Omit<LiveRoomDeps, 'log'> {
  storage: RegistryStorage;
  idleAfterMs?: number;
}

interface Slot {
  room: Promise<LiveRoom | null>;
  loaded: LiveRoom | null;
  usedAt: number;
}

/**
 * The rooms in memory: read from the log when somebody asks for one, let go when nobody is there any more.
 * While any clock runs it writes a heartbeat, which tells the next start when this one was last alive.
 */
export class RoomRegistry {
  readonly #slots = new Map<string, Slot>();
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #bootAt: number;
  #lastAliveAt = 0;

  constructor(private readonly options: RegistryOptions) {
    this.#bootAt = options.now();
  }

  /** Reads when the last run was alive; before anything else happens. */
  async start(): Promise<void> {
    this.#lastAliveAt = Number((await this.options.storage.serverState.get(HEARTBEAT)) ?? 0);
    this.#every(BEAT_EVERY_MS, () => this.#beat());
    this.#every(SWEEP_EVERY_MS, () => this.sweep());
    // Rooms whose time came while the server was away go before anybody can ask for them.
    await this.sweep().catch(this.options.onFailure);
  }

  /** The room with this id, read from disk if need be; null where there is none. */
  get(roomId: string): Promise<LiveRoom | null> {
    const slot = this.#slots.get(roomId) ?? this.#open(roomId);
    slot.usedAt = this.options.now();
    return slot.room;
  }

  /** The room, if it is in memory just now. */
  loaded(roomId: string): LiveRoom | null {
    return this.#slots.get(roomId)?.loaded ?? null;
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Closes the live connections of links that were revoked. */
  endLinks(roomId: string, hashes: readonly string[]): void {
    this.loaded(roomId)?.end(({ tokenHash }) => hashes.includes(tokenHash));
  }

  /** Deletes a room for good: its people are told, its rows and their traces in the files are gone. */
  async erase(roomId: string): Promise<void> {
    const live = await this.get(roomId);
    this.#slots.set(roomId, { room: Promise.resolve(null), loaded: null, usedAt: Infinity });
    try {
      await live?.retire();
      await this.options.storage.rooms.delete(roomId);
      this.options.storage.tokens.forget();
      await this.#forget(roomId);
    } finally {
      this.#slots.delete(roomId);
    }
    await this.options.storage.shredder.shred();
  }

  /** What other rooms took over from one that is gone, those that are being read just now included. */
  async #forget(roomId: string): Promise<void> {
    const rooms = [...this.#slots.values()].map(({ room }) => room.catch(() => null));
    for (const live of await Promise.all(rooms)) live?.forget(roomId);
  }

  /** Lets idle rooms go, and erases those whose time has come. */
  async sweep(): Promise<void> {
    const now = this.options.now();
    for (const [roomId, { loaded, usedAt }] of this.#slots) {
      const isForgotten = now - usedAt > (this.options.idleAfterMs ?? IDLE_AFTER_MS);
      if (!loaded?.isIdle || !isForgotten || loaded.isClockRunning) continue;
      loaded.rest();
      this.#slots.delete(roomId);
    }
    for (const roomId of await this.options.storage.rooms.expired(now)) await this.erase(roomId);
  }

  /** Finds the rooms whose clock ran when the server went down, and stops those clocks where they were. */
  async recoverClocks(): Promise<void> {
    for (const roomId of await this.options.storage.rooms.running()) await this.get(roomId);
  }

  /** Starts nothing by itself any more. */
  halt(): void {
    for (const timer of this.#timers) clearInterval(timer);
    for (const { loaded } of this.#slots.values()) loaded?.rest();
  }

  /** Finishes what waits and says when it was last alive. */
  async close(): Promise<void> {
    this.halt();
    // Twice: what waits may take longer than this process is given.
    await this.#beat().catch(this.options.onFailure);
    const rooms = [...this.#slots.values()].flatMap(({ loaded }) => loaded ?? []);
    await Promise.all(rooms.map((room) => room.settled()));
    await this.#beat();
    this.halt();
  }

  #open(roomId: string): Slot {
    const slot: Slot = { room: this.#load(roomId), loaded: null, usedAt: this.options.now() };
    this.#slots.set(roomId, slot);
    const forget = () => {
      if (this.#slots.get(roomId) === slot) this.#slots.delete(roomId);
    };
    slot.room.then((room) => {
      slot.loaded = room;
      if (!room) forget();
    }, forget);
    return slot;
  }

  async #load(roomId: string): Promise<LiveRoom | null> {
    const { storage, ...deps } = this.options;
    const origin = await storage.rooms.origin(roomId);
    if (!origin) return null;
    const entries = await storage.log.read(roomId);
    const room = new LiveRoom(origin, entries, { ...deps, log: storage.log });
    await this.#recoverClock(room);
    return room;
  }

  /** A clock that ran while the server was down comes back paused where it was last known. */
  async #recoverClock(room: LiveRoom): Promise<void> {
    if (!room.isClockRunning || room.lastEntryAt >= this.#bootAt) return;
    const lastKnownAt = Math.max(room.lastEntryAt, this.#lastAliveAt);
    const command = { id: this.options.newId(), type: 'recoverClock', lastKnownAt } as const;
    const ack = await room.ask(command, { kind: 'system' });
    if (ack.ok || ack.error.code !== 'STORAGE_UNAVAILABLE') return;
    room.rest();
    throw new StorageUnavailableError(null);
  }

  async #beat(): Promise<void> {
    const isAnyClockRunning = [...this.#slots.values()].some(({ loaded }) => loaded?.isClockRunning);
    if (!isAnyClockRunning) return;
    await this.options.storage.serverState.set(HEARTBEAT, String(this.options.now()));
  }

  #every(ms: number, work: () => Promise<void>): void {
    const timer = setInterval(() => work().catch(this.options.onFailure), ms);
    timer.unref();
    this.#timers.push(timer);
  }
}
