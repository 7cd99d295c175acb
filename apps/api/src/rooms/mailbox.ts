/** Tasks are taken one at a time, in the order in which they came. */
export class Mailbox<T> {
  readonly #waiting: T[] = [];
  #working: Promise<void> | null = null;

  /** `take` never rejects. */
  constructor(private readonly take: (task: T) => Promise<void>) {}

  /** Nothing waits, and nothing is under way. */
  get isIdle(): boolean {
    return this.#working === null;
  }

  put(task: T): void {
    this.#waiting.push(task);
    this.#working ??= this.#work();
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    for (let task = this.#waiting.shift(); task; task = this.#waiting.shift()) await this.take(task);
    this.#working = null;
  }
}
