import type { Briefing, Mine, Shown, View } from '@mockpanel/shared/room/views';

interface Part {
  readonly name: string;
  readonly value: unknown;
  /** Undefined where the value is, as in JSON itself. */
  readonly json: string | undefined;
}

/**
 * Something on its way out: made from what the view functions of the core have made and from nothing
 * else. Each part that is the very same as in the last frame keeps the JSON it had there.
 */
export class Frame {
  #encoded: unknown;

  private constructor(
    readonly event: 'briefing' | 'view' | 'mine',
    private readonly parts: readonly Part[],
    /** Whether it says anything that the last frame did not; the server's time alone is no news. */
    readonly isNews: boolean,
  ) {}

  static briefing(briefing: Shown<Briefing>): Frame {
    return Frame.#after(null, 'briefing', briefing);
  }

  static view(view: Shown<View>, last: Frame | null = null): Frame {
    return Frame.#after(last, 'view', view);
  }

  static mine(mine: Shown<Mine>, last: Frame | null = null): Frame {
    return Frame.#after(last, 'mine', mine);
  }

  static #after(last: Frame | null, event: Frame['event'], body: object): Frame {
    const names = Object.keys(body);
    const parts = Object.values(body).map((value: unknown, index): Part => {
      const name = names[index] as string;
      const before = last?.parts[index];
      return before?.name === name && before.value === value
        ? before
        : { name, value, json: JSON.stringify(value) };
    });
    const isNews =
      parts.length !== last?.parts.length || parts.some((part, index) => differs(part, last.parts[index]));
    return new Frame(event, parts, isNews);
  }

  get json(): string {
    let json = '';
    for (const part of this.parts)
      if (part.json !== undefined) json += `${json === '' ? '{' : ','}"${part.name}":${part.json}`;
    return `${json}}`;
  }

  /** What `encode` makes of this frame, made once however many connections it goes to. */
  encoded<T>(encode: (frame: Frame) => T): T {
    this.#encoded ??= encode(this);
    return this.#encoded as T;
  }
}

const differs = (part: Part, before: Part | undefined): boolean =>
  part !== before && (part.name !== before?.name || (part.name !== 'serverNow' && part.json !== before.json));
