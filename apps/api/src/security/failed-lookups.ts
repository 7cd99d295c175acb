interface Window {
  count: number;
  endsAt: number;
}

const WINDOW_MS = 60_000;
const KEYS_AT_MOST = 10_000;

/**
 * Counts wrong tries per key (an address, or an address at one room). Only failures count, so people who
 * share an address and hold good links never notice.
 */
export class FailedLookups {
  readonly #windows = new Map<string, Window>();

  constructor(
    private readonly now: () => number,
    private readonly perMinute = 20,
  ) {}

  isBlocked(key: string): boolean {
    return (this.#current(key)?.count ?? 0) >= this.perMinute;
  }

  /** Counts a wrong try; answers whether the key is blocked from now on. */
  count(key: string): void {
    const window = this.#current(key);
    if (window) {
      window.count += 1;
      return;
    }
    if (this.#windows.size >= KEYS_AT_MOST) this.#dropOld();
    this.#windows.set(key, { count: 1, endsAt: this.now() + WINDOW_MS });
  }

  /**
   * Looks something up that may be a wrong try. It counts while the look-up goes on, so that many at once
   * are no way around the limit, and no longer where something was found.
   */
  async attempt<T>(key: string, find: () => Promise<T | null>): Promise<T | null> {
    this.count(key);
    let isWrong = false;
    try {
      const found = await find();
      isWrong = found === null;
      return found;
    } finally {
      if (!isWrong) this.#forgive(key);
    }
  }

  #forgive(key: string): void {
    const window = this.#current(key);
    if (window && window.count > 0) window.count -= 1;
  }

  #current(key: string): Window | undefined {
    const window = this.#windows.get(key);
    return window && window.endsAt > this.now() ? window : undefined;
  }

  #dropOld(): void {
    const now = this.now();
    for (const [key, { endsAt }] of this.#windows) if (endsAt <= now) this.#windows.delete(key);
    if (this.#windows.size >= KEYS_AT_MOST) this.#windows.clear();
  }
}
