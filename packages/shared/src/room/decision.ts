import type { Actor } from './commands.js';
import type { Refusal, RefusalCode } from './errors.js';
import type { RoomEvent } from './events.js';
import type { Presence } from './presence.js';
import type { RoomState } from './state.js';

export interface DecideContext {
  actor: Actor;
  /** Epoch ms. */
  now: number;
  /** Makes a fresh random id of `[A-Za-z0-9_-]`; the only source of chance. */
  newId: () => string;
  /** Who is connected, which only the shell knows; absent: nothing is known of anybody. */
  presence?: Presence;
}

export type Decision = { ok: true; events: RoomEvent[] } | { ok: false; error: Refusal };

/** The rule of one command: what it does to a room, once the chart of phases has let it through. */
export type Rule<C> = (state: RoomState, command: C, context: DecideContext) => Decision;

export const accept = (...events: RoomEvent[]): Decision => ({ ok: true, events });

export const refuse = (code: RefusalCode, message: string): Decision => ({
  ok: false,
  error: { code, message },
});

/** The participant behind an actor that the chart of phases has already let through as one. */
export function senderId(actor: Actor): string {
  if (actor.kind !== 'participant') throw new Error('Only a participant can send this command.');
  return actor.participantId;
}
