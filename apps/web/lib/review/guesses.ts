import type { Review } from '@mockpanel/shared/review/types';
import type { ReviewPeople, ReviewPerson } from './people';
import { formatScore } from './score-rows';
import type { ReviewTexts } from './texts';

/** One criterion as the candidate guessed it for one panelist, and what that panelist gave. */
export interface GuessRow {
  criterionId: string;
  title: string;
  guess: number;
  /** Every number this panelist gave here, round by round. */
  given: number[];
  /** The middle of what was given; null without a number. */
  median: number | null;
  /** Above zero: the panelist gave more than was guessed. */
  gap: number | null;
}

export interface PersonGuesses {
  person: ReviewPerson;
  rows: GuessRow[];
  /** The widest gap in either direction; 0 without any. */
  widest: number;
}

export const guessFor = (review: Review, participantId: string, criterionId: string): number | undefined =>
  review.predictions.find((guess) => guess.participantId === participantId)?.scores[criterionId];

/** What the candidate guessed of the whole panel on one criterion: the middle of the guesses; null without any. */
export const medianGuess = ({ predictions }: Review, criterionId: string): number | null =>
  medianOf(predictions.flatMap(({ scores }) => scores[criterionId] ?? []));

/** The guess against each panelist, the widest gap first; people the candidate did not guess are left out. */
export function guessesByPerson(review: Review, people: ReviewPeople): PersonGuesses[] {
  return people.panel
    .map((person) => {
      const rows = guessRows(review, person.id);
      return { person, rows, widest: Math.max(0, ...rows.map(({ gap }) => Math.abs(gap ?? 0))) };
    })
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.widest - a.widest);
}

function guessRows(review: Review, participantId: string): GuessRow[] {
  const shared = new Map(
    review.rounds
      .flatMap((round) => round.criteria)
      .filter(({ roleCardId }) => roleCardId === undefined)
      .map(({ id, title }) => [id, title]),
  );
  return [...shared].flatMap(([criterionId, title]) => {
    const guess = guessFor(review, participantId, criterionId);
    if (guess === undefined) return [];
    const given = review.rounds
      .flatMap((round) => round.criteria.filter(({ id }) => id === criterionId))
      .flatMap(({ scores }) => scores.filter((score) => score.participantId === participantId))
      .map(({ value }) => value);
    const median = medianOf(given);
    return [{ criterionId, title, guess, given, median, gap: median === null ? null : median - guess }];
  });
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/** "2 lower", "1 higher", "spot on", "no score". */
export function gapWords({ gap }: Pick<GuessRow, 'gap'>, t: ReviewTexts): string {
  if (gap === null) return t.scores.none;
  if (gap === 0) return t.gaps.even;
  const by = formatScore(Math.abs(gap), t);
  return gap > 0 ? t.gaps.higher(by) : t.gaps.lower(by);
}

/** "lower on 2, spot on for 1": how one panelist lies to the guess. No sum, on purpose. */
export function gapSummary(rows: readonly GuessRow[], { gaps }: ReviewTexts): string {
  const count = (wanted: (gap: number) => boolean) =>
    rows.filter(({ gap }) => gap !== null && wanted(gap)).length;
  const parts = [
    [count((gap) => gap < 0), gaps.lowerOn],
    [count((gap) => gap > 0), gaps.higherOn],
    [count((gap) => gap === 0), gaps.evenOn],
  ] as const;
  const words = parts.filter(([n]) => n > 0).map(([n, say]) => say(n));
  return words.length > 0 ? words.join(', ') : gaps.noNumber;
}
