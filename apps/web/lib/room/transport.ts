import type { Ack, EndCode } from '@mockpanel/shared/protocol/socket';
import type { Command } from '@mockpanel/shared/room/commands';
import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';

/** What a connection tells the room client. */
export interface TransportEvents {
  connected: () => void;
  disconnected: () => void;
  briefing: (briefing: Briefing) => void;
  view: (view: View) => void;
  mine: (mine: Mine) => void;
  /** The link is dead, and nothing will bring it back: its holder was removed, or it or its room is gone. */
  ended: (reason: EndCode) => void;
}

/** The seam between the room client and the network; tests stand in for it. */
export interface RoomTransport {
  /** Null: no answer came, because the connection broke or took too long. */
  sendCommand: (command: Command) => Promise<Ack | null>;
  /** The server's time, epoch ms; null without an answer. */
  askClock: () => Promise<number | null>;
  close: () => void;
}

export type OpenTransport = (token: string, events: TransportEvents) => RoomTransport;
