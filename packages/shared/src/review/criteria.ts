import type { Criterion } from '../pack/schema.js';
import type { ScoreValue } from '../room/commands.js';
import { sheetOf } from '../room/participants.js';
import { packRound } from '../room/rounds.js';
import { criteriaFor } from '../room/scoring.js';
import type { Ballot } from '../room/sheet.js';
import type { Participant, RoomState } from '../room/state.js';
import { summarise } from './statistics.js';
import type { ReviewCriterion } from './types.js';

/** Everybody who was ever on the panel, those who were removed included. */
export const allPanelists = (state: RoomState): Participant[] =>
  Object.values(state.participants).filter((participant) => participant.role === 'panelist');

/** Whether a panelist's scores count: those of trainees, bots and people who were removed are kept and marked only. */
export const isCounted = ({ removed, counted }: Pick<Participant, 'removed' | 'counted'>): boolean =>
  !removed && counted;

const submittedScores = (state: RoomState, roundId: string, participantId: string) =>
  sheetOf(state, participantId).ballots[roundId]?.submitted ?? null;

/** Counted panelists who did not hand in their ballot of a round. */
export const missingFrom = (state: RoomState, roundId: string): string[] =>
  allPanelists(state)
    .filter((panelist) => isCounted(panelist) && submittedScores(state, roundId, panelist.id) === null)
    .map((panelist) => panelist.id);

/** The criteria of a round with every score; a card's own criterion appears if somebody held that card. */
export function reviewCriteria(state: RoomState, roundId: string): ReviewCriterion[] {
  const kind = packRound(state, roundId)?.kind;
  if (kind === undefined) return [];
  const held = allPanelists(state).flatMap((panelist) => panelist.seatIds);
  return criteriaFor(state.pack.rubric.criteria, kind, held).map((criterion) =>
    reviewCriterion(state, roundId, criterion),
  );
}

function reviewCriterion(state: RoomState, roundId: string, criterion: Criterion): ReviewCriterion {
  const { id, title, roleCardId, anchors } = criterion;
  const raters = allPanelists(state).filter(
    ({ seatIds }) => roleCardId === undefined || seatIds.includes(roleCardId),
  );
  const given = raters.flatMap((rater) => {
    const ballot = sheetOf(state, rater.id).ballots[roundId];
    return ballot?.submitted ? [{ rater, ...scoreOf(ballot, id) }] : [];
  });
  const counted = given.filter(({ rater }) => isCounted(rater));
  const numeric = given.flatMap(({ rater, value, history }) =>
    typeof value === 'number'
      ? [
          {
            participantId: rater.id,
            value,
            counted: isCounted(rater),
            ...(history.length ? { history } : {}),
          },
        ]
      : [],
  );
  const notObservedBy = counted.filter(({ value }) => value === 'not-observed').map(({ rater }) => rater.id);
  return {
    id,
    title,
    ...(roleCardId === undefined ? {} : { roleCardId }),
    anchors,
    scores: numeric,
    notObserved: notObservedBy.length,
    notObservedBy,
    blankBy: counted.filter(({ value }) => value === undefined).map(({ rater }) => rater.id),
    missingBy: raters
      .filter((rater) => isCounted(rater) && submittedScores(state, roundId, rater.id) === null)
      .map(({ id: raterId }) => raterId),
    raters: raters.filter(isCounted).length,
    ...summarise(numeric.filter((score) => score.counted).map(({ value }) => value)),
  };
}

/** One criterion's score as it stands after the talk, and what it was before, oldest first. */
function scoreOf({ submitted, revisions }: Ballot, criterionId: string) {
  const history: { value: ScoreValue | null; until: number }[] = [];
  let value: ScoreValue | undefined = submitted?.[criterionId];
  for (const revision of revisions.filter((each) => each.criterionId === criterionId)) {
    history.push({ value: value ?? null, until: revision.at });
    value = revision.value;
  }
  return { value, history };
}
