/** Lets `rate` commands a second through, and bursts of twice that. */
export class CommandRate {
  #tokens: number;
  #at: number;

  constructor(
    private readonly rate: number,
    private readonly now: () => number,
  ) {
    this.#tokens = rate * 2;
    this.#at = now();
  }

  take(): boolean {
    const now = this.now();
    this.#tokens = Math.min(this.rate * 2, this.#tokens + ((now - this.#at) / 1_000) * this.rate);
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
