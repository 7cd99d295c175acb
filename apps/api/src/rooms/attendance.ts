import { AWAY_AFTER_MS, CHAIR_AWAY_MS, type Presence } from '@mockpanel/shared/room/presence';

/**
 * Who is here. Whoever loses their last connection stays here for a moment, so that a reload goes unseen;
 * whoever was never here counts as gone since they joined, or since the room was opened. All by member key.
 */
export class Attendance {
  readonly #here = new Set<string>();
  readonly #lastHereAt = new Map<string, number>();
  /** Gone, and not yet away. */
  readonly #leaving = new Set<string>();
  #present: ReadonlySet<string> = new Set();

  constructor(private readonly openedAt: number) {}

  arrive(key: string): void {
    this.#here.add(key);
    this.#leaving.delete(key);
    this.#count();
  }

  leave(key: string, at: number): void {
    this.#here.delete(key);
    this.#lastHereAt.set(key, at);
    this.#leaving.add(key);
  }

  /** Somebody has joined, and their page is about to connect. */
  expect(key: string, at: number): void {
    if (!this.#here.has(key)) this.#lastHereAt.set(key, at);
  }

  /** Who is here at `now` (epoch ms). */
  at(now: number): Presence {
    for (const key of this.#leaving)
      if (this.#goneSince(key) + AWAY_AFTER_MS <= now) {
        this.#leaving.delete(key);
        this.#count();
      }
    return { present: this.#present, awaySince: (key) => this.#awaySince(key, now) };
  }

  /** When something of it changes by itself after `now`, with `chairKey` in the chair; null: never. */
  nextChangeAt(chairKey: string, now: number): number | null {
    const moments = [...this.#leaving].map((key) => this.#goneSince(key) + AWAY_AFTER_MS);
    if (!this.#here.has(chairKey)) {
      const since = this.#goneSince(chairKey);
      moments.push(since + AWAY_AFTER_MS, since + CHAIR_AWAY_MS);
    }
    const coming = moments.filter((moment) => moment > now);
    return coming.length > 0 ? Math.min(...coming) : null;
  }

  #awaySince(key: string, now: number): number | null {
    if (this.#here.has(key)) return null;
    const since = this.#goneSince(key);
    return since + AWAY_AFTER_MS <= now ? since : null;
  }

  #goneSince(key: string): number {
    return this.#lastHereAt.get(key) ?? this.openedAt;
  }

  #count(): void {
    this.#present = new Set([...this.#here, ...this.#leaving]);
  }
}
