import type { Actor, Command, InternalCommand } from './commands.js';
import type { Refusal } from './errors.js';
import type { RoomEvent } from './events.js';
import type { RoomState } from './state.js';

export interface DecideContext {
  actor: Actor;
  /** Epoch ms. */
  now: number;
  /** Makes a fresh random id; the only source of chance. */
  newId: () => string;
}

export type Decision = { ok: true; events: RoomEvent[] } | { ok: false; error: Refusal };

/** Decides what a command does to a room: events, or a refusal that depends only on what its sender can see. */
export declare function decide(
  state: RoomState,
  command: Command | InternalCommand,
  context: DecideContext,
): Decision;
