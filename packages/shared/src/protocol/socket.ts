import type { Command } from '../room/commands.js';
import type { Refusal } from '../room/errors.js';
import type { Briefing, Mine, View } from '../room/views.js';

/** The answer to a command. `ok` means: on disk. */
export type Ack = { ok: true } | { ok: false; error: Refusal };

export type EndCode = 'TOKEN_INVALID' | 'REMOVED';

/**
 * What a refused handshake carries as `data`. `removed` tells whoever holds the link of a seat that was taken
 * away why it does not work; nobody else ever gets it.
 */
export interface HandshakeProblem {
  code: 'TOKEN_INVALID' | 'RATE_LIMITED' | 'STORAGE_UNAVAILABLE';
  message: string;
  removed?: true;
}

export interface ServerToClientEvents {
  briefing: (briefing: Briefing) => void;
  view: (view: View) => void;
  mine: (mine: Mine) => void;
  /**
   * The socket closes next, and its link is no good any more. `REMOVED`: its holder was removed from the room.
   * `TOKEN_INVALID`: the link was replaced, or the room was deleted.
   */
  ended: (reason: { code: EndCode; message: string }) => void;
}

export interface ClientToServerEvents {
  command: (command: Command, ack: (answer: Ack) => void) => void;
  /** Answers the server's clock, epoch ms. */
  clock: (ack: (serverNow: number) => void) => void;
}
