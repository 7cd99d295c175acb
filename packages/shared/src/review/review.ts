import { elapsedMs, overtimeMs } from '../room/clock.js';
import { sheetOf } from '../room/participants.js';
import { drillItem, packRound, roundState, segmentOf } from '../room/rounds.js';
import type { RoomState, RoundState } from '../room/state.js';
import { reviewAsking } from './asking.js';
import { allPanelists, isCounted, missingFrom, reviewCriteria } from './criteria.js';
import { reviewKeyPoints } from './key-points.js';
import { withoutNames } from './names.js';
import type { Review, ReviewRound } from './types.js';

/** Who reads a review. `names: 'hidden'` asks for panelists without names whatever their seat. */
export interface ReviewViewer {
  participantId: string | null;
  names: 'shown' | 'hidden';
}

/**
 * What the panel found, from the revealed rounds and nothing else; null while no round is revealed.
 * Verdicts and the drill come with the last reveal, private notes never.
 */
export function reviewFor(state: RoomState, viewer: ReviewViewer): Review | null {
  if (state.revealed.length === 0) return null;
  const review = reviewOf(state);
  return hidesNames(state, viewer) ? withoutNames(review, state.seed) : review;
}

/** The host may hide names from the candidate, and from whoever reads without a seat. */
const hidesNames = (state: RoomState, { participantId, names }: ReviewViewer): boolean =>
  names === 'hidden' ||
  (state.settings.hideNames &&
    (participantId === null || state.participants[participantId]?.role === 'candidate'));

function reviewOf(state: RoomState): Review {
  const { pack, revealed } = state;
  return {
    room: {
      id: state.roomId,
      title: pack.title,
      state: state.phase,
      startedAt: state.startedAt,
      candidate: pack.candidate ?? null,
      hideNames: state.settings.hideNames,
      participants: Object.values(state.participants).map(({ id, name, role, seatIds, removed }) => ({
        id,
        name,
        role,
        seatIds,
        removed,
      })),
      seats: pack.roleCards.map(({ id, title, name }) => ({ id, title, persona: name })),
      rounds: pack.rounds.map(({ id, title, kind }) => ({ id, title, kind })),
    },
    revealed,
    allRevealed: state.allRevealed,
    rounds: pack.rounds.filter(({ id }) => revealed.includes(id)).map(({ id }) => reviewRound(state, id)),
    overall: state.allRevealed ? overall(state) : [],
    predictions: state.allRevealed
      ? Object.entries(state.predictions).map(([participantId, scores]) => ({ participantId, scores }))
      : [],
    timeline: timeline(state),
    notes: notes(state),
    keyPoints: reviewKeyPoints(state),
    drill: state.allRevealed ? drill(state) : [],
    ...reviewAsking(state),
    actionItems: state.actionItems,
  };
}

function reviewRound(state: RoomState, roundId: string): ReviewRound {
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
    segments: round ? segments(state, round) : [],
    tallies: allPanelists(state)
      .filter(isCounted)
      .flatMap((panelist) =>
        sheetOf(state, panelist.id)
          .tallies.filter((tally) => tally.roundId === roundId)
          .map(({ kind, at }) => ({ participantId: panelist.id, kind, at })),
      )
      .sort((a, b) => a.at - b.at),
    interruptions: state.interruptions
      .filter((interruption) => interruption.roundId === roundId)
      .map(({ participantId, at, resumedAt }) => ({
        participantId,
        at,
        resumeMs: resumedAt === null ? null : resumedAt - at,
      })),
  };
}

/** The steps of a round as they went. Drill items stay out until everything is revealed. */
function segments(state: RoomState, round: RoundState): ReviewRound['segments'] {
  return round.visits.flatMap(({ id, startedMs, endedMs }) => {
    const spentMs = (endedMs ?? startedMs) - startedMs;
    const segment = segmentOf(state, round.id, id);
    if (segment) return [{ id, label: segment.label, plannedMs: segment.endMs - segment.startMs, spentMs }];
    const item = state.allRevealed ? drillItem(state, id) : undefined;
    return item ? [{ id, label: item.question, plannedMs: item.limitMs, spentMs }] : [];
  });
}

const overall = (state: RoomState): Review['overall'] =>
  allPanelists(state)
    .filter(isCounted)
    .flatMap((panelist) => {
      const verdict = sheetOf(state, panelist.id).verdict;
      return verdict ? [{ participantId: panelist.id, ...verdict }] : [];
    });

const timeline = (state: RoomState): Review['timeline'] =>
  state.moments.filter(
    ({ roundId, kind }) => state.revealed.includes(roundId) && (kind !== 'item' || state.allRevealed),
  );

/** Notes of revealed rounds; one written before the first round comes with the last reveal. */
const notes = (state: RoomState): Review['notes'] =>
  allPanelists(state)
    .flatMap((panelist) =>
      Object.values(sheetOf(state, panelist.id).notes)
        .filter((note) => !note.private)
        .filter(({ roundId }) => (roundId === null ? state.allRevealed : state.revealed.includes(roundId)))
        .map(({ noteId, text, kind, roundId, at }) => ({
          participantId: panelist.id,
          noteId,
          text,
          kind,
          roundId,
          at,
        })),
    )
    .sort((a, b) => a.at - b.at);

function drill(state: RoomState): Review['drill'] {
  const asked = new Set(Object.values(state.rounds).flatMap(({ visits }) => visits.map(({ id }) => id)));
  return state.pack.drill.map(({ id, question, answer }) => {
    const marks = allPanelists(state)
      .filter(isCounted)
      .flatMap((panelist) => {
        const { marks: own } = sheetOf(state, panelist.id);
        const result = Object.hasOwn(own, id) ? own[id] : undefined;
        return result ? [{ participantId: panelist.id, result }] : [];
      });
    const count = (wanted: string) => marks.filter(({ result }) => result === wanted).length;
    return {
      id,
      question,
      answer,
      asked: asked.has(id),
      marks,
      hit: count('hit'),
      partial: count('partial'),
      miss: count('miss'),
    };
  });
}
