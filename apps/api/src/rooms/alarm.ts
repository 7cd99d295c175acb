const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One timer for one moment of the server's clock: set again, it forgets the moment before. Keeps no process alive. */
export class Alarm {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly now: () => number) {}

  /** Calls `ring` once it is `at` (epoch ms), and not before `retryInMs`; null: never. */
  set(at: number | null, ring: () => void, retryInMs = 0): void {
    this.stop();
    if (at === null) return;
    const waitMs = Math.max(at - this.now(), retryInMs, 0);
    this.#timer = setTimeout(
      () => (this.now() < at ? this.set(at, ring) : ring()),
      Math.min(waitMs, LONGEST_TIMER_MS),
    );
    this.#timer.unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
