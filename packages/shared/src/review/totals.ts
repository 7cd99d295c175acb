import type { Pack } from '../pack/schema.js';
import { NOTE_KINDS, TALLY_KINDS } from '../room/commands.js';
import { isCounted } from './criteria.js';
import type { Review, ReviewTotals } from './types.js';

type Parts = Pick<Review, 'rounds' | 'room' | 'questions' | 'notes' | 'allRevealed'>;

/** The figures of a review's head, all from its own parts. */
export function totalsOf({ rounds, room, questions, notes, allRevealed }: Parts, pack: Pack): ReviewTotals {
  const sum = (of: (round: Review['rounds'][number]) => number) =>
    rounds.reduce((total, round) => total + of(round), 0);
  const tallies = rounds.flatMap((round) => round.tallies);
  return {
    plannedMs: sum(({ plannedMs }) => plannedMs),
    talkMs: sum(({ talkMs }) => talkMs),
    overtimeMs: sum(({ overtimeMs }) => overtimeMs),
    panelists: room.participants.filter((each) => each.role === 'panelist' && isCounted(each)).length,
    scores: sum(({ criteria }) => criteria.reduce((total, { n }) => total + n, 0)),
    questionsAsked: new Set(questions.map(({ questionId }) => questionId)).size,
    questionsInPack: allRevealed ? askableCount(pack) : null,
    improvised: questions.filter(({ source }) => source === 'improvised').length,
    tallies: countBy(TALLY_KINDS, tallies),
    notes: countBy(NOTE_KINDS, notes),
  };
}

const askableCount = ({ questions, weakSpots, roleCards }: Pack): number =>
  questions.length +
  weakSpots.length +
  roleCards.reduce((total, { questions: own }) => total + own.length, 0);

const countBy = <K extends string>(kinds: readonly K[], items: readonly { kind: K }[]): Record<K, number> =>
  Object.fromEntries(
    kinds.map((kind) => [kind, items.filter((item) => item.kind === kind).length]),
  ) as Record<K, number>;
