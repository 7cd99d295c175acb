import type { PackRound, Segment } from '@mockpanel/shared/pack/schema';

/** The list with one item moved to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  const [item] = rest.splice(from, 1);
  if (item === undefined) return [...list];
  rest.splice(to, 0, item);
  return rest;
}

/** The parts laid end to end, each as long as it was. */
export function endToEnd(segments: readonly Segment[]): Segment[] {
  let at = 0;
  return segments.map((segment) => {
    const startMs = at;
    at += segment.endMs - segment.startMs;
    return { ...segment, startMs, endMs: at };
  });
}

/** Where the last part ends. */
export const partsMs = (round: PackRound): number =>
  round.segments.reduce((last, segment) => Math.max(last, segment.endMs), 0);

/** A round with other parts. One that they filled is as long as they are; any other keeps its length if it can. */
export function withParts(round: PackRound, segments: readonly Segment[]): PackRound {
  const laid = endToEnd(segments);
  const next = { ...round, segments: laid };
  const filled = round.segments.length > 0 && partsMs(round) === round.durationMs;
  const needed = partsMs(next);
  if (laid.length === 0) return next;
  return { ...next, durationMs: filled ? needed : Math.max(round.durationMs, needed) };
}

/** What a round's length and its parts' differ by: above zero, there is time left. */
export const freeMs = (round: PackRound): number => round.durationMs - partsMs(round);
