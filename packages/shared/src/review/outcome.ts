import type { Criterion, RoundKind } from '../pack/schema.js';
import type { ScoreNumber } from '../room/commands.js';
import type { LadderResult } from '../room/commands-asking.js';
import type { RoomEvent } from '../room/events.js';
import type { RoomState } from '../room/state.js';
import { allPanelists, isCounted } from './criteria.js';
import { groupById } from './group-by-id.js';
import { reviewFor } from './review.js';
import { summarise } from './statistics.js';
import type { Review } from './types.js';

/** Grows with every change of `Outcome`, so that what was stored before is written anew. */
export const OUTCOME_VERSION = 2;

/** One shared criterion over the revealed rounds of a session. */
export interface OutcomeCriterion {
  id: string;
  title: string;
  /** Every counted score. */
  scores: { roundId: string; participantId: string; value: ScoreNumber }[];
  notObserved: number;
  n: number;
  median: number | null;
  min: number | null;
  max: number | null;
  /** What the candidate expected of each panelist, and how much more that was than they gave. */
  predicted: { participantId: string; value: ScoreNumber; gap: number | null }[];
  /** The median of the gaps; above zero: the candidate expected more. */
  gap: number | null;
}

/** What progress keeps of one session: from the revealed rounds, as a reader without a seat may see them. */
export interface Outcome {
  startedAt: number;
  allRevealed: boolean;
  panel: { participantId: string; name: string; seatIds: string[]; counted: boolean }[];
  criteria: OutcomeCriterion[];
  rounds: {
    id: string;
    title: string;
    kind: RoundKind;
    plannedMs: number;
    talkMs: number;
    overtimeMs: number;
  }[];
  /** What came up with points to be heard: those that nobody heard, and the ids of those that landed. */
  questions: {
    id: string;
    question: string;
    roundId: string;
    missed: { id: string; text: string }[];
    landed: string[];
  }[];
  drill: { id: string; question: string; hit: number; partial: number; miss: number }[];
  /** Weak spots that were asked, with the worst mark that an answer got. */
  pressure: { id: string; text: string; result: LadderResult | null }[];
  actionItems: Review['actionItems'];
  /** To compare sessions by, and for no reader: the counted panel's names, and each shared criterion's words. */
  keys: { panel: string[]; rubric: Record<string, string> };
}

/** Whether events can change an outcome; all others leave what is revealed as it is. */
export const changesOutcome = (events: readonly RoomEvent[]): boolean =>
  events.some(({ type }) => CHANGES_OUTCOME.includes(type));

const CHANGES_OUTCOME: readonly RoomEvent['type'][] = [
  'revealed',
  'scoreRevised',
  'participantJoined',
  'participantRemoved',
  'traineeSet',
  'actionItemSaved',
  'actionItemDeleted',
];

/** Null while nothing is revealed. */
export function outcomeOf(state: RoomState): Outcome | null {
  const review = reviewFor(state, { participantId: null, names: 'shown' });
  return review && outcomeOfReview(review, { panel: panelKey(state), rubric: rubricKey(state) });
}

/** As far as a review alone can tell: with hidden names the panel is its letters. */
export function outcomeKeys({ room, rounds }: Review): Outcome['keys'] {
  const panel = room.participants.filter((each) => each.role === 'panelist' && isCounted(each));
  const shared = rounds
    .flatMap(({ criteria }) => criteria)
    .filter(({ roleCardId }) => roleCardId === undefined);
  return {
    panel: panel.map(({ name }) => nameKey(name)).sort(),
    rubric: Object.fromEntries(shared.map((criterion) => [criterion.id, wordsKey(criterion)])),
  };
}

export function outcomeOfReview(review: Review, keys: Outcome['keys']): Outcome {
  return {
    startedAt: review.room.startedAt ?? 0,
    allRevealed: review.allRevealed,
    panel: review.room.participants
      .filter(({ role }) => role === 'panelist')
      .map((panelist) => ({
        participantId: panelist.id,
        name: panelist.name,
        seatIds: panelist.seatIds,
        counted: isCounted(panelist),
      })),
    criteria: criteriaOf(review),
    rounds: review.rounds.map(({ id, title, kind, plannedMs, talkMs, overtimeMs }) => ({
      id,
      title,
      kind,
      plannedMs,
      talkMs,
      overtimeMs,
    })),
    questions: questionsOf(review),
    drill: review.drill
      .filter(({ asked, marks }) => asked || marks.length > 0)
      .map(({ id, question, hit, partial, miss }) => ({ id, question, hit, partial, miss })),
    pressure: pressureOf(review),
    actionItems: review.actionItems,
    keys,
  };
}

const WORST_FIRST: readonly (LadderResult | null)[] = ['collapse', 'flex', 'hold', null];

const pressureOf = ({ pressure }: Review): Outcome['pressure'] =>
  [...groupById(pressure.map((each) => ({ ...each, id: each.questionId })))].map(([id, asked]) => ({
    id,
    text: asked[0]?.text ?? '',
    result: WORST_FIRST.find((result) => asked.some((each) => each.result === result)) ?? null,
  }));

function criteriaOf(review: Review): OutcomeCriterion[] {
  const shared = review.rounds.flatMap(({ id, criteria }) =>
    criteria
      .filter(({ roleCardId }) => roleCardId === undefined)
      .map((criterion) => ({ ...criterion, roundId: id })),
  );
  return [...groupById(shared)].map(([id, inRounds]) => {
    const scores = inRounds.flatMap(({ roundId, scores: given }) =>
      given
        .filter(({ counted }) => counted)
        .map(({ participantId, value }) => ({ roundId, participantId, value })),
    );
    const { n, median, min, max } = summarise(scores.map(({ value }) => value));
    const predicted = predictedOf(review, id, scores);
    return {
      id,
      title: inRounds[0]?.title ?? '',
      scores,
      notObserved: inRounds.reduce((sum, { notObserved }) => sum + notObserved, 0),
      n,
      median,
      min,
      max,
      predicted,
      gap: summarise(predicted.flatMap(({ gap }) => gap ?? [])).median,
    };
  });
}

function questionsOf({ keyPoints }: Review): Outcome['questions'] {
  const points = keyPoints.filter(({ asked }) => asked);
  return [...groupById(points.map((point) => ({ ...point, pointId: point.id, id: point.questionId })))].map(
    ([id, own]) => ({
      id,
      question: own[0]?.question ?? '',
      roundId: own[0]?.roundId ?? '',
      missed: own.filter(({ landed }) => !landed).map(({ pointId, text }) => ({ id: pointId, text })),
      landed: own.filter(({ landed }) => landed).map(({ pointId }) => pointId),
    }),
  );
}

/** Each expectation against the median of what that panelist gave, over all rounds. */
function predictedOf(
  { predictions, room }: Review,
  criterionId: string,
  scores: OutcomeCriterion['scores'],
): OutcomeCriterion['predicted'] {
  const counted = new Set(room.participants.filter(isCounted).map(({ id }) => id));
  return predictions.flatMap(({ participantId, scores: expected }) => {
    const value = Object.hasOwn(expected, criterionId) ? expected[criterionId] : undefined;
    if (value === undefined || !counted.has(participantId)) return [];
    const given = scores.filter((score) => score.participantId === participantId).map((score) => score.value);
    const { median } = summarise(given);
    return [{ participantId, value, gap: median === null ? null : value - median }];
  });
}

const panelKey = (state: RoomState): string[] =>
  allPanelists(state)
    .filter(isCounted)
    .map(({ name }) => nameKey(name))
    .sort();

const rubricKey = ({ pack }: RoomState): Record<string, string> =>
  Object.fromEntries(
    pack.rubric.criteria
      .filter(({ roleCardId }) => roleCardId === undefined)
      .map((criterion) => [criterion.id, wordsKey(criterion)]),
  );

const nameKey = (name: string): string => name.trim().toLowerCase();

const wordsKey = ({ title, anchors }: Pick<Criterion, 'title' | 'anchors'>): string =>
  JSON.stringify([title, anchors[1], anchors[2], anchors[3], anchors[4]]);
