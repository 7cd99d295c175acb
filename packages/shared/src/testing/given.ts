import type { Pack } from '../pack/schema.js';
import type { CarryOver } from '../room/carry-over.js';
import { type Actor, actorId, type Command, type InternalCommand } from '../room/commands.js';
import { decide } from '../room/decide.js';
import type { Refusal } from '../room/errors.js';
import type { RoomEvent } from '../room/events.js';
import { evolve } from '../room/evolve.js';
import type { Presence } from '../room/presence.js';
import { type Settings, settingsSchema } from '../room/settings.js';
import { initialRoomState, type RoomState } from '../room/state.js';
import { samplePack } from './sample-pack.js';

/** A command as a test writes it: without the id, which the scene makes. */
export type Bare = AnyBare<Command | InternalCommand>;
type AnyBare<C> = C extends { id: string } ? Omit<C, 'id'> : never;

export const START = 1_700_000_000_000;

export interface Outcome {
  events: RoomEvent[];
  refusal: Refusal | null;
}

/**
 * A room on a controllable clock, for given/when/then tests: `given(…)` sends commands that must be
 * accepted, `when(…)` sends one and answers its events or its refusal.
 */
export class Scene {
  state: RoomState;
  now = START;
  /** Who is connected, for the few rules that look at it. */
  presence: Presence = { present: new Set() };
  readonly log: { at: number; events: RoomEvent[] }[] = [];
  private ids = 0;

  constructor(settings: Partial<Settings> = {}, pack = samplePack(), carryOver: CarryOver | null = null) {
    this.state = initialRoomState({
      roomId: 'room',
      pack,
      settings: settingsSchema.parse(settings),
      carryOver,
    });
  }

  when(actor: Actor | string, command: Bare): Outcome {
    const sender: Actor =
      typeof actor !== 'string'
        ? actor
        : actor === '@facilitator'
          ? { kind: 'facilitator' }
          : actor === '@system'
            ? { kind: 'system' }
            : { kind: 'participant', participantId: actor };
    const id = `${actorId(sender)}-${++this.ids}`;
    const decision = decide(this.state, { ...command, id } as Command | InternalCommand, {
      actor: sender,
      now: this.now,
      newId: () => `new-${++this.ids}`,
      presence: this.presence,
    });
    if (!decision.ok) return { events: [], refusal: decision.error };
    for (const event of decision.events) this.state = evolve(this.state, event, this.now);
    this.log.push({ at: this.now, events: decision.events });
    return { events: decision.events, refusal: null };
  }

  given(actor: Actor | string, ...commands: Bare[]): this {
    for (const command of commands) {
      const { refusal } = this.when(actor, command);
      if (refusal) throw new Error(`${command.type} was refused: ${refusal.code} ${refusal.message}`);
    }
    return this;
  }

  /** Lets `ms` milliseconds pass. */
  later(ms: number): this {
    this.now += ms;
    return this;
  }

  join(name: string, role: 'candidate' | 'panelist' | 'observer', ...seatIds: string[]): this {
    return this.given('@system', {
      type: 'join',
      participantId: name,
      name,
      role,
      asHost: false,
      ...(seatIds.length ? { seatIds } : {}),
    });
  }

  /** The candidate holds the host token and the chair: the normal case and the special hazard. */
  joinAsHost(name: string, role: 'candidate' | 'panelist' | 'observer'): this {
    return this.given('@system', { type: 'join', participantId: name, name, role, asHost: true });
  }
}

/** Robin is candidate, host and chair; Ada, Ben and Cleo hold one card each; Olga watches. */
export const seatedScene = (settings: Partial<Settings> = {}, pack?: Pack): Scene =>
  new Scene(settings, pack)
    .joinAsHost('robin', 'candidate')
    .join('ada', 'panelist', 'alpha')
    .join('ben', 'panelist', 'beta')
    .join('cleo', 'panelist', 'gamma')
    .join('olga', 'observer');

/** The seated scene with the session started and, where one is named, a round open. */
export function runningScene(roundId?: string, settings: Partial<Settings> = {}, pack?: Pack): Scene {
  const scene = seatedScene(settings, pack).given('robin', { type: 'startSession' });
  return roundId === undefined ? scene : scene.given('robin', { type: 'startRound', roundId });
}
