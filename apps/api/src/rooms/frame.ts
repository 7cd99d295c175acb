import type { Briefing, Mine, Shown, View } from '@mockpanel/shared/room/views';

/**
 * Something on its way out: made from what the view functions of the core have made and from nothing
 * else, and serialised once, however many get it.
 */
export class Frame {
  private constructor(
    readonly event: 'briefing' | 'view' | 'mine',
    /** What tells whether it is news: all of it but the server's time. */
    readonly content: string,
    readonly json: string,
  ) {}

  static briefing(briefing: Shown<Briefing>): Frame {
    const json = JSON.stringify(briefing);
    return new Frame('briefing', json, json);
  }

  static mine(mine: Shown<Mine>): Frame {
    const json = JSON.stringify(mine);
    return new Frame('mine', json, json);
  }

  static view({ serverNow, ...view }: Shown<View>): Frame {
    const content = JSON.stringify(view);
    return new Frame('view', content, `{"serverNow":${serverNow},${content.slice(1)}`);
  }
}
