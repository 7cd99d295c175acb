import type { Command } from '../room/commands.js';
import { chance } from '../room/shuffle.js';
import type { Briefing, Mine, View } from '../room/views.js';

/** What a bot knows: what any member of its kind is sent, and nothing else. */
export interface Seen {
  briefing: Briefing;
  view: View;
  mine: Mine;
  /** The question that was in the room last, as far as it was there. */
  heard?: string | undefined;
}

/** A command without its id; the connection that sends it makes one. */
export type BareCommand = WithoutId<Command>;
type WithoutId<C> = C extends { id: string } ? Omit<C, 'id'> : never;

/**
 * What a bot is about to do, and how long it waits with it, in milliseconds. While the key stays the same
 * the wait goes on; another key begins another.
 */
export interface Move {
  key: string;
  afterMs: number;
  command: BareCommand;
}

/** How fast a bot does things, in milliseconds. */
export interface Pace {
  /** Until it says that it is ready. */
  readyMs: number;
  /** Until it asks, once it could. */
  thinkMs: number;
  /** Between the things it hears in an answer. */
  hearMs: number;
  /** For which it listens before it pushes or ends the answer. */
  answerMs: number;
}

/** Among people: an answer takes as long as a person's. */
export const ROOM_PACE: Pace = { readyMs: 2_000, thinkMs: 8_000, hearMs: 12_000, answerMs: 90_000 };

/** Which bot it is (the same nature does the same things) and how fast. */
export interface Nature {
  seed: string;
  pace: Pace;
}

/** One thing that a bot may do; null where it is not the moment. */
export type Habit = (seen: Seen, nature: Nature) => Move | null;

/** The first habit that has something to do. */
export function firstMove(habits: readonly Habit[], seen: Seen, nature: Nature): Move | null {
  for (const habit of habits) {
    const move = habit(seen, nature);
    if (move) return move;
  }
  return null;
}

/** Whether a bot of this nature does a thing that it does `share` (0 to 1) of the time. */
export const does = ({ seed }: Nature, what: string, share: number): boolean =>
  chance(`${seed} ${what}`) < share;

/** One of several things, the same for the same nature. */
export const oneOf = <T>({ seed }: Nature, what: string, things: readonly [T, ...T[]]): T =>
  things[Math.floor(chance(`${seed} ${what}`) * things.length)] as T;

/** What of a view stays in mind when the next one comes. */
export const heardIn = ({ asking }: View): Pick<Seen, 'heard'> =>
  asking?.questionId === undefined ? {} : { heard: asking.questionId };

export const mayDo = ({ mine }: Seen, type: Command['type']): boolean => mine.allowedCommands.includes(type);

/** The bot itself among the participants. */
export const myself = ({ briefing, view }: Seen) =>
  view.participants.find(({ id }) => id === briefing.me.participantId);

/** The open round, while its clock runs. */
export const runningRound = ({ view }: Seen) => (view.round?.state === 'running' ? view.round : null);
