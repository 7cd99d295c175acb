import type { Briefing, View } from './views.js';

/** Where a whole session stands against its run sheet; all in ms, `endsAt` epoch ms. */
export interface SessionPace {
  /** The run sheet as it was planned, extensions left out. */
  plannedMs: number;
  /** What the clocks of all rounds have counted. */
  spentMs: number;
  /** When the session ends if every round to come takes its slot from now on. */
  endsAt: number;
  /** Above zero: later than planned. Pauses and talk between rounds count, a skipped round makes up time. */
  behindMs: number;
}

type Plan = Pick<Briefing, 'rounds'>;
type Live = Pick<View, 'startedAt' | 'round' | 'rounds'>;

/** Null before the session starts. `now` is server time, epoch ms. */
export function sessionPace({ rounds: plan }: Plan, view: Live, now: number): SessionPace | null {
  if (view.startedAt === null) return null;
  const plannedMs = sum(plan.map(({ durationMs }) => durationMs));
  const toCome = view.rounds.filter(({ state }) => state === 'pending').map(({ totalMs }) => totalMs);
  const open = openRound(view, now);
  const closedMs = sum(view.rounds.map(({ spentMs = 0 }) => spentMs));
  const endsAt = now + Math.max(0, open.remainingMs) + sum(toCome);
  return {
    plannedMs,
    spentMs: closedMs + open.elapsedMs,
    endsAt,
    behindMs: endsAt - view.startedAt - plannedMs,
  };
}

/** The clock of the round that is open; nothing where none is. */
function openRound({ round, rounds }: Live, now: number): { elapsedMs: number; remainingMs: number } {
  const isOpen = round !== null && rounds.some(({ id, state }) => id === round.id && state === 'open');
  if (!isOpen) return { elapsedMs: 0, remainingMs: 0 };
  const remainingMs = round.endsAt === undefined ? (round.remainingMs ?? 0) : round.endsAt - now;
  return { elapsedMs: round.totalMs - remainingMs, remainingMs };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
