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
