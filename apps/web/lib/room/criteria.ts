import type { RoundKind } from '@mockpanel/shared/pack/schema';
import type { Briefing, BriefingCriterion, Mine, View } from '@mockpanel/shared/room/views';

const CARD_CRITERIA_KINDS: readonly RoundKind[] = ['panel-questions', 'pressure'];

/** What I score in a round of this kind; a test holds it against the rule that the room goes by. */
export function myCriteria(
  criteria: readonly BriefingCriterion[],
  kind: RoundKind,
  seatIds: readonly string[],
): BriefingCriterion[] {
  if (kind === 'rapid-fire') return [];
  return criteria.filter(
    ({ roleCardId }) =>
      roleCardId === undefined || (CARD_CRITERIA_KINDS.includes(kind) && seatIds.includes(roleCardId)),
  );
}

export interface OpenBallot {
  roundId: string;
  title: string;
  criteria: BriefingCriterion[];
  scores: Mine['ballots'][string]['scores'];
  scored: number;
  status: 'blank' | 'draft' | 'handed-in' | 'changed';
}

/** The rounds with score sheets that were opened and are not revealed, in the order of the run sheet. */
export const openBallotRounds = (briefing: Briefing, view: View): Briefing['rounds'] =>
  briefing.rounds.filter((round) => {
    const state = view.rounds.find((other) => other.id === round.id)?.state;
    const opened = state === 'open' || state === 'closed';
    return opened && round.kind !== 'rapid-fire' && !view.revealed.includes(round.id);
  });

/** Every score sheet that can still be written on, in the order of the run sheet. */
export function openBallots(briefing: Briefing, view: View, mine: Mine): OpenBallot[] {
  return openBallotRounds(briefing, view).map((round) => {
    const ballot = mine.ballots[round.id];
    const criteria = myCriteria(briefing.rubric.criteria, round.kind, briefing.me.seatIds);
    const scores = ballot?.scores ?? {};
    return {
      roundId: round.id,
      title: round.title,
      criteria,
      scores,
      scored: criteria.filter((criterion) => scores[criterion.id] !== undefined).length,
      status: ballotStatus(ballot),
    };
  });
}

function ballotStatus(ballot: Mine['ballots'][string] | undefined): OpenBallot['status'] {
  if (!ballot) return 'blank';
  if (ballot.submitted) return ballot.changedSince ? 'changed' : 'handed-in';
  return Object.keys(ballot.scores).length > 0 ? 'draft' : 'blank';
}
