import type { ReviewPeople } from './people';
import type { ScoreRow } from './score-rows';
import type { ReviewTexts } from './texts';

/** Whom to ask about a criterion, and in which order: facts from both ends before anybody explains. */
export function askFirst(
  { criterion, range }: ScoreRow,
  people: ReviewPeople,
  { ask }: ReviewTexts,
): { line: string; order: string } | null {
  if (criterion.n < 2 || range === 0) return null;
  const counted = criterion.scores.filter((score) => score.counted);
  const lowest = counted.find((score) => score.value === criterion.min);
  const highest = counted.find((score) => score.value === criterion.max);
  if (!lowest || !highest) return null;
  return {
    line: ask.line(people.name(lowest.participantId), lowest.value),
    order: ask.order(people.name(highest.participantId), highest.value, people.candidate),
  };
}
