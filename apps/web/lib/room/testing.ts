import type { Ack } from '@mockpanel/shared/protocol/socket';
import type { Command } from '@mockpanel/shared/room/commands';
import { briefingFor, mineFor, viewerKindOf, viewFor } from '@mockpanel/shared/room/view';
import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import type { Scene } from '@mockpanel/shared/testing/given';
import type { OpenTransport, TransportEvents } from './transport';

/** What one member of a scene's room has on their screen. */
export interface Seen {
  briefing: Briefing;
  view: View;
  mine: Mine;
}

/** `null` is the facilitator. */
export function seenBy(scene: Scene, participantId: string | null): Seen {
  const member = participantId === null ? { participantId: null } : { participantId };
  const present = new Set(Object.keys(scene.state.participants));
  return {
    briefing: briefingFor(scene.state, member),
    view: viewFor(scene.state, viewerKindOf(scene.state, member), { present, now: scene.now }),
    mine: mineFor(scene.state, member),
  };
}

/** A connection that a test holds in its hands: it decides when it is up and what is answered. */
export class FakeConnection {
  readonly sent: Command[] = [];
  events: TransportEvents | null = null;
  closed = false;
  private open: ((answer: Ack | null) => void)[] = [];
  clockAnswer: number | null = null;

  readonly opener: OpenTransport = (_token, events) => {
    this.events = events;
    return {
      sendCommand: (command) => {
        this.sent.push(command);
        return new Promise((resolve) => this.open.push(resolve));
      },
      askClock: () => Promise.resolve(this.clockAnswer),
      close: () => {
        this.closed = true;
      },
    };
  };

  up(): void {
    this.events?.connected();
  }

  /** The connection breaks: whatever was under way stays without an answer. */
  down(): void {
    this.events?.disconnected();
    this.answer(null);
  }

  /** Answers the command under way. */
  answer(ack: Ack | null): void {
    const [first, ...others] = this.open;
    this.open = others;
    first?.(ack);
  }
}
