import type { ReviewPeople } from './people';
import type { ScoreRow } from './score-rows';

/** Whom to ask about a criterion, and in which order: facts from both ends before anybody explains. */
export function askFirst(
  { criterion, range }: ScoreRow,
  people: ReviewPeople,
): { line: string; order: string } | null {
  if (criterion.n < 2 || range === 0) return null;
  const counted = criterion.scores.filter((score) => score.counted);
  const lowest = counted.find((score) => score.value === criterion.min);
  const highest = counted.find((score) => score.value === criterion.max);
  if (!lowest || !highest) return null;
  return {
    line: `${people.name(lowest.participantId)}, what did you hear that made it a ${lowest.value}?`,
    order: `Then ${people.name(highest.participantId)} on the ${highest.value}, then ${people.candidate}. Nobody has to change a score.`,
  };
}
