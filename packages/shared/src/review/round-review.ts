import { elapsedMs, overtimeMs } from '../room/clock.js';
import { sheetOf } from '../room/participants.js';
import { drillItem, packRound, roundElapsedMs, roundState, segmentOf } from '../room/rounds.js';
import type { RoomState, RoundState } from '../room/state.js';
import { allPanelists, isCounted, missingFrom, reviewCriteria } from './criteria.js';
import type { ReviewRound, ReviewSegment } from './types.js';

/** One revealed round: its scores, its time against the plan, and what was tapped in it. */
export function reviewRound(state: RoomState, roundId: string): ReviewRound {
  const round = roundState(state, roundId);
  const planned = packRound(state, roundId);
  return {
    id: roundId,
    kind: planned?.kind ?? 'pitch',
    title: planned?.title ?? '',
    plannedMs: planned?.durationMs ?? 0,
    criteria: reviewCriteria(state, roundId),
    // A revealed round is closed, and a closed clock stands still: the time it is asked at is all one.
    talkMs: round?.clock ? elapsedMs(round.clock, 0) : 0,
    overtimeMs: round?.clock ? overtimeMs(round.clock, 0) : 0,
    missing: missingFrom(state, roundId),
    segments: round ? segmentsOf(state, round) : [],
    tallies: talliesOf(state, roundId),
    interruptions: state.interruptions
      .filter((interruption) => interruption.roundId === roundId)
      .map(({ participantId, at, resumedAt }) => ({
        participantId,
        at,
        resumeMs: resumedAt === null ? null : resumedAt - at,
      })),
  };
}

const talliesOf = (state: RoomState, roundId: string): ReviewRound['tallies'] =>
  allPanelists(state)
    .filter(isCounted)
    .flatMap((panelist) =>
      sheetOf(state, panelist.id)
        .tallies.filter((tally) => tally.roundId === roundId)
        .map(({ kind, at }) => ({ participantId: panelist.id, kind, at })),
    )
    .sort((a, b) => a.at - b.at);

/** The steps of a round as they went, then those it never came to. Drill items stay out until the last reveal. */
function segmentsOf(state: RoomState, round: RoundState): ReviewSegment[] {
  const spent = new Map(
    round.visits.map(({ id, startedMs, endedMs }) => [id, (endedMs ?? startedMs) - startedMs]),
  );
  const visited = round.visits.map(({ id }) => id);
  const others = round.stepIds.filter((id) => !spent.has(id));
  return [...visited, ...others].flatMap((id) => {
    const step = stepOf(state, round.id, id);
    return step ? [{ id, ...step, spentMs: spent.get(id) ?? 0, reached: isReached(state, round, id) }] : [];
  });
}

function stepOf(
  state: RoomState,
  roundId: string,
  id: string,
): Pick<ReviewSegment, 'label' | 'plannedMs'> | undefined {
  const segment = segmentOf(state, roundId, id);
  if (segment) return { label: segment.label, plannedMs: segment.endMs - segment.startMs };
  const item = state.allRevealed ? drillItem(state, id) : undefined;
  return item && { label: item.question, plannedMs: item.limitMs };
}

/**
 * Whether a round came to one of its steps. Where somebody moved the steps on, those that were visited; where
 * nobody did, as happens in a talk that everybody listens to, the clock tells how far the plan was.
 */
export function isReached(state: RoomState, round: RoundState, stepId: string): boolean {
  if (round.visits.some(({ id }) => id === stepId)) return true;
  if (round.visits.length > 1) return false;
  const segment = segmentOf(state, round.id, stepId);
  return segment !== undefined && roundElapsedMs(round, 0) > segment.startMs;
}
