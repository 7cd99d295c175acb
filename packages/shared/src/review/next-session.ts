import type { Review } from './types.js';

const WEEK_MS = 7 * 86_400_000;
const SHORTEST_MS = 15 * 60_000;

/** The next session as a calendar has it. Times are epoch ms. */
export interface NextSession {
  title: string;
  startsAt: number;
  endsAt: number;
  /** Plain text: what to work on, each with how anybody would see it. */
  description: string;
}

/**
 * The session after this one, as long as its run sheet says. Where nobody names a time it is a week later, at the
 * same time of day, the first such day that is still to come at `now`.
 */
export function nextSessionOf({ room, actionItems }: Review, now: number, startsAt?: number): NextSession {
  const last = room.startedAt ?? now;
  const weeks = Math.max(1, Math.floor((now - last) / WEEK_MS) + 1);
  const start = startsAt ?? last + weeks * WEEK_MS;
  const plannedMs = room.rounds.reduce((sum, round) => sum + round.plannedMs, 0);
  return {
    title: `Rehearsal: ${room.title}`,
    startsAt: start,
    endsAt: start + Math.max(SHORTEST_MS, plannedMs),
    description: actionItems
      .map(({ text, check }, index) => `${index + 1}. ${text}\n   Check: ${check}`)
      .join('\n'),
  };
}
