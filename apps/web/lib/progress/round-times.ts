import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { FEWEST_FOR_A_LINE } from './criterion-points';

/** What a round took in one session, and the slot it had. */
export interface RoundTime {
  /** From 1. */
  session: number;
  tookMs: number;
  plannedMs: number;
  isOver: boolean;
}

/** One round over all sessions in which it ran. */
export interface RoundTimes {
  id: string;
  title: string;
  /** As of the last session that had it. */
  plannedMs: number;
  times: RoundTime[];
}

/** Below this nobody calls it late. */
const LEAST_OVER_MS = 1_000;

export const isOver = ({ overtimeMs }: { overtimeMs: number }): boolean => overtimeMs >= LEAST_OVER_MS;

/** Every round of the sessions, in the order in which it first came up. */
export function roundTimes(sessions: ProgressAnswer['sessions']): RoundTimes[] {
  const rounds = new Map<string, RoundTimes>();
  for (const [index, session] of sessions.entries())
    for (const { id, title, plannedMs, talkMs, overtimeMs } of session.rounds) {
      const times = rounds.get(id)?.times ?? [];
      times.push({ session: index + 1, tookMs: talkMs, plannedMs, isOver: isOver({ overtimeMs }) });
      rounds.set(id, { id, title, plannedMs, times });
    }
  return [...rounds.values()];
}

/** Times that may be joined by a line: three at least, all against the same slot. */
export function runsOfTimes(times: readonly RoundTime[]): RoundTime[][] {
  const runs: RoundTime[][] = [];
  for (const time of times) {
    const last = runs.at(-1);
    if (last?.at(-1)?.plannedMs === time.plannedMs) last.push(time);
    else runs.push([time]);
  }
  return runs.filter(({ length }) => length >= FEWEST_FOR_A_LINE);
}
