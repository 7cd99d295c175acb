import type { Command } from '../room/commands.js';
import type { Refusal } from '../room/errors.js';
import type { Briefing, Mine, View } from '../room/views.js';

/** The answer to a command. `ok` means: on disk. */
export type Ack = { ok: true } | { ok: false; error: Refusal };

export interface ServerToClientEvents {
  briefing: (briefing: Briefing) => void;
  view: (view: View) => void;
  mine: (mine: Mine) => void;
  /** The link behind this connection was revoked, or the room was deleted; the socket closes next. */
  ended: (reason: { code: 'TOKEN_INVALID'; message: string }) => void;
}

export interface ClientToServerEvents {
  command: (command: Command, ack: (answer: Ack) => void) => void;
  /** Answers the server's clock, epoch ms. */
  clock: (ack: (serverNow: number) => void) => void;
}
