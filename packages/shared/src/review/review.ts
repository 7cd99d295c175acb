import { sheetOf } from '../room/participants.js';
import { roundState } from '../room/rounds.js';
import type { RoomState } from '../room/state.js';
import { reviewAsking } from './asking.js';
import { reviewCoverage } from './coverage.js';
import { allPanelists, isCounted } from './criteria.js';
import { reviewDoOvers } from './do-overs.js';
import { findingsOf } from './findings.js';
import { predictionGaps } from './gaps.js';
import { reviewKeyPoints } from './key-points.js';
import { withoutNames } from './names.js';
import { reviewQuestions } from './questions.js';
import { reviewRound } from './round-review.js';
import { totalsOf } from './totals.js';
import type { Review } from './types.js';

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
  const facts = reviewOf(state);
  const review = hidesNames(state, viewer) ? withoutNames(facts, state.seed) : facts;
  // Last, so that a finding names nobody whom this reader may not know.
  return { ...review, findings: findingsOf(review) };
}

/** The host may hide names from the candidate, and from whoever reads without a seat. */
const hidesNames = (state: RoomState, { participantId, names }: ReviewViewer): boolean =>
  names === 'hidden' ||
  (state.settings.hideNames &&
    (participantId === null || state.participants[participantId]?.role === 'candidate'));

type Facts = Omit<Review, 'findings'>;

function reviewOf(state: RoomState): Facts {
  const { pack, revealed, allRevealed } = state;
  const room = roomOf(state);
  const rounds = pack.rounds
    .filter(({ id }) => revealed.includes(id))
    .map(({ id }) => reviewRound(state, id));
  const predictions = allRevealed
    ? Object.entries(state.predictions).map(([participantId, scores]) => ({ participantId, scores }))
    : [];
  const keyPoints = reviewKeyPoints(state);
  const questions = reviewQuestions(state, keyPoints);
  const written = notes(state);
  return {
    room,
    revealed,
    allRevealed,
    totals: totalsOf({ rounds, room, questions, notes: written, allRevealed }, pack),
    rounds,
    disagreements: disagreementsOf(rounds),
    overall: allRevealed ? overall(state) : [],
    predictions,
    predictionGaps: predictionGaps({ predictions, room, rounds }),
    reflection: allRevealed ? state.reflection : null,
    timeline: timeline(state),
    notes: written,
    questions,
    keyPoints,
    coverage: allRevealed ? reviewCoverage(state) : null,
    drill: allRevealed ? drill(state) : [],
    ...reviewAsking(state),
    doOvers: reviewDoOvers(state),
    actionItems: state.actionItems,
    recording: state.recording,
  };
}

function roomOf(state: RoomState): Review['room'] {
  const { pack } = state;
  return {
    id: state.roomId,
    title: pack.title,
    state: state.phase,
    startedAt: state.startedAt,
    candidate: pack.candidate ?? null,
    hideNames: state.settings.hideNames,
    participants: Object.values(state.participants).map(
      ({ id, name, role, seatIds, removed, trainee, bot, counted }) => ({
        id,
        name,
        role,
        seatIds,
        removed,
        trainee,
        bot,
        counted,
      }),
    ),
    seats: pack.roleCards.map(({ id, title, name }) => ({ id, title, persona: name })),
    rounds: pack.rounds.map(({ id, title, kind, durationMs }) => ({
      id,
      title,
      kind,
      plannedMs: durationMs,
      status: roundState(state, id)?.status ?? 'pending',
    })),
  };
}

/** The widest range first; among equals, more raters first, then the order of the run sheet. */
const disagreementsOf = (rounds: Review['rounds']): Review['disagreements'] =>
  rounds
    .flatMap(({ id: roundId, criteria }) =>
      criteria.flatMap(({ id: criterionId, n, min, max }) =>
        min === null || max === null ? [] : [{ roundId, criterionId, n, range: max - min }],
      ),
    )
    .sort((a, b) => b.range - a.range || b.n - a.n);

const overall = (state: RoomState): Review['overall'] =>
  allPanelists(state)
    .filter(({ removed }) => !removed)
    .flatMap((panelist) => {
      const saved = sheetOf(state, panelist.id).verdict;
      if (!saved) return [];
      const { cards, ...verdict } = saved;
      const perCard = panelist.seatIds.flatMap((seatId) => {
        const lines = cards && Object.hasOwn(cards, seatId) ? cards[seatId] : undefined;
        return lines && Object.keys(lines).length > 0 ? [{ seatId, ...lines }] : [];
      });
      const given = {
        participantId: panelist.id,
        ...verdict,
        ...(perCard.length === 0 ? {} : { cards: perCard }),
      };
      return [isCounted(panelist) ? given : { ...given, counted: false as const }];
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
