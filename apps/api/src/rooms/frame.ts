import { remembered } from '@mockpanel/shared/remembered';
import type { Briefing, Mine, Shown, View } from '@mockpanel/shared/room/views';

/**
 * Something on its way out: made from what the view functions of the core have made and from nothing
 * else. A part that many frames have in common is serialised once.
 */
export class Frame {
  private constructor(
    readonly event: 'briefing' | 'view' | 'mine',
    private readonly parts: Readonly<Record<string, unknown>>,
  ) {}

  static briefing(briefing: Shown<Briefing>): Frame {
    return new Frame('briefing', { ...briefing });
  }

  static view(view: Shown<View>): Frame {
    return new Frame('view', { ...view });
  }

  static mine(mine: Shown<Mine>): Frame {
    return new Frame('mine', { ...mine });
  }

  get json(): string {
    let json = '';
    for (const name in this.parts) {
      const part = jsonOf(this.parts[name]);
      if (part !== undefined) json += `${json === '' ? '{' : ','}"${name}":${part}`;
    }
    return `${json}}`;
  }

  /** Whether it says the same as `other`; the server's time alone is no news. */
  repeats(other: Frame): boolean {
    const names = Object.keys(this.parts);
    return (
      names.length === Object.keys(other.parts).length &&
      names.every((name) => name === 'serverNow' || isSame(this.parts[name], other.parts[name]))
    );
  }
}

const isSame = (one: unknown, other: unknown): boolean => one === other || jsonOf(one) === jsonOf(other);

const jsonOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? jsonOfObject(value) : JSON.stringify(value);

const jsonOfObject = remembered((value: object): string => JSON.stringify(value));
