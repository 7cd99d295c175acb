import type { RoomState } from './state.js';

/** The id that stands for the host link without a seat: among who is connected, and where the chair goes back to it. */
export const FACILITATOR = '@facilitator';

/** How long a connection may be lost before its holder counts as away: a reload or a tunnel is not worth a word. */
export const AWAY_AFTER_MS = 10_000;
/** How long the chair must be away before any panelist may take it. */
export const CHAIR_AWAY_MS = 60_000;

/** Who is connected: what only the shell knows. It is not in the log, so a restart begins anew. */
export interface Presence {
  /** Participants who are here, or were a moment ago. */
  present: ReadonlySet<string>;
  /**
   * Since when somebody who is not here is away, epoch ms; by participant id, a facilitator's being
   * `@facilitator`. Absent: nobody is known to be away.
   */
  awaySince?: (id: string) => number | null;
}

/** Since when the room has been without its chair, epoch ms; null while the chair is here. */
export const chairAwayAt = (state: RoomState, { awaySince }: Presence): number | null =>
  awaySince?.(state.chairId ?? FACILITATOR) ?? null;

/** When the chair becomes free to take, epoch ms; null while the chair is here. */
const chairFreeAt = (state: RoomState, presence: Presence): number | null => {
  const awayAt = chairAwayAt(state, presence);
  return awayAt === null ? null : awayAt + CHAIR_AWAY_MS;
};

export const isChairFree = (state: RoomState, presence: Presence | undefined, now: number): boolean => {
  const freeAt = presence ? chairFreeAt(state, presence) : null;
  return freeAt !== null && freeAt <= now;
};
