import { median } from './statistics.js';
import type { Review, ReviewCriterion } from './types.js';

/**
 * One plain fact about a session. `values` fill the sentence that a page or a file makes of it; texts are
 * people's own words, scores are points, times ms. `evidence` is the id of the part of the page that shows it.
 */
export type Finding =
  | Fact<
      'disagreement',
      { criterion: string; round: string; max: number; min: number; maxBy: string[]; minBy: string[] }
    >
  | Fact<'low', { criterion: string; round: string; median: number; n: number }>
  | Fact<'point-lost', { point: string; question: string }>
  | Fact<'points-lost', { lost: number; asked: number }>
  | Fact<'collapsed', { questions: number; asked: number }>
  | Fact<'overtime', { round: string; overtimeMs: number; plannedMs: number }>
  | Fact<'drill', { missed: number; asked: number }>
  | Fact<'guess', { name: string; gap: number }>
  | Fact<'taps', { kind: 'hedge' | 'filler' | 'ramble'; count: number; round: string }>
  | Fact<'missing', { handedIn: number; panelists: number; round: string }>;

interface Fact<C extends string, V> {
  code: C;
  values: V;
  evidence: string;
}

type Weighed = { finding: Finding; weight: number };
/** What findings are made of: all of a review but themselves. */
type Facts = Omit<Review, 'findings'>;

const SHOWN = 3;
/** Below this nobody in the room felt it. */
const LONG_OVERTIME_MS = 15_000;
const WIDE_RANGE = 2;
const MANY_TAPS = 4;

/** The id of the part of the page that shows a round. */
export const roundAnchor = (roundId: string): string => `round-${roundId}`;

/** The three widest facts: the strongest of each kind first, then further disagreements. */
export function findingsOf(review: Facts): Finding[] {
  const disagreements = disagreementFacts(review);
  const strongest = [
    disagreements[0],
    lowest(review),
    lostPoints(review),
    collapsed(review),
    longestOvertime(review),
    missedDrill(review),
    widestGuess(review),
    mostTaps(review),
    fewestBallots(review),
  ]
    .filter((fact) => fact !== undefined)
    .sort((a, b) => b.weight - a.weight);
  return [...strongest, ...disagreements.slice(1)].slice(0, SHOWN).map(({ finding }) => finding);
}

interface Row {
  round: Facts['rounds'][number];
  criterion: ReviewCriterion;
}

const rowsOf = ({ rounds }: Facts): Row[] =>
  rounds.flatMap((round) => round.criteria.map((criterion) => ({ round, criterion })));

const nameIn = ({ room }: Facts): ((id: string) => string) => {
  const names = new Map(room.participants.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
};

function disagreementFacts(review: Facts): Weighed[] {
  const rows = rowsOf(review);
  const name = nameIn(review);
  return review.disagreements
    .filter(({ n, range }) => n >= 2 && range >= WIDE_RANGE)
    .flatMap(({ roundId, criterionId, range }) => {
      const row = rows.find(({ round, criterion }) => round.id === roundId && criterion.id === criterionId);
      const { max, min, scores = [] } = row?.criterion ?? {};
      if (!row || max === null || min === null || max === undefined || min === undefined) return [];
      const by = (value: number) =>
        scores
          .filter((score) => score.counted && score.value === value)
          .map((score) => name(score.participantId));
      const values = {
        criterion: row.criterion.title,
        round: row.round.title,
        max,
        min,
        maxBy: by(max),
        minBy: by(min),
      };
      return [weighed({ code: 'disagreement', values, evidence: roundAnchor(roundId) }, 40 + range * 20)];
    });
}

/** Where the panel agrees that it was low: a median between two opinions is a disagreement, and said as one. */
function lowest(review: Facts): Weighed | undefined {
  const [low] = rowsOf(review)
    .flatMap(({ round, criterion }) =>
      criterion.n >= 2 && isTogether(criterion) && criterion.median !== null && criterion.median <= 2
        ? [{ round, criterion, median: criterion.median }]
        : [],
    )
    .sort((a, b) => a.median - b.median);
  if (!low) return undefined;
  const values = {
    criterion: low.criterion.title,
    round: low.round.title,
    median: low.median,
    n: low.criterion.n,
  };
  return weighed({ code: 'low', values, evidence: roundAnchor(low.round.id) }, 30 + (4 - low.median) * 18);
}

const isTogether = ({ min, max }: ReviewCriterion): boolean => (max ?? 0) - (min ?? 0) < WIDE_RANGE;

/** Where no panelist was there, nobody could have heard anything. */
function lostPoints({ keyPoints, totals }: Facts): Weighed | undefined {
  if (totals.panelists === 0) return undefined;
  const asked = keyPoints.filter((point) => point.asked);
  const lost = asked.filter((point) => !point.landed);
  const [only] = lost;
  if (!only) return undefined;
  const weight = 30 + (lost.length / asked.length) * 50;
  const evidence = 'key-points';
  return lost.length === 1
    ? weighed({ code: 'point-lost', values: { point: only.text, question: only.question }, evidence }, weight)
    : weighed({ code: 'points-lost', values: { lost: lost.length, asked: asked.length }, evidence }, weight);
}

/** Weak spots at which an answer fell, of those that somebody marked. */
function collapsed({ pressure }: Facts): Weighed | undefined {
  const marked = new Map(
    pressure.filter(({ result }) => result !== null).map(({ questionId }) => [questionId, false]),
  );
  for (const { questionId, result } of pressure) if (result === 'collapse') marked.set(questionId, true);
  const questions = [...marked.values()].filter(Boolean).length;
  if (questions === 0) return undefined;
  const values = { questions, asked: marked.size };
  return weighed({ code: 'collapsed', values, evidence: 'pressure' }, 40 + (questions / marked.size) * 45);
}

function longestOvertime({ rounds }: Facts): Weighed | undefined {
  const [longest] = [...rounds].sort((a, b) => b.overtimeMs - a.overtimeMs);
  if (!longest || longest.overtimeMs < LONG_OVERTIME_MS) return undefined;
  const { title: round, overtimeMs, plannedMs } = longest;
  return weighed(
    { code: 'overtime', values: { round, overtimeMs, plannedMs }, evidence: 'timing' },
    25 + Math.min(1, overtimeMs / plannedMs) * 60,
  );
}

function missedDrill({ drill }: Facts): Weighed | undefined {
  const asked = drill.filter((item) => item.asked || item.marks.length > 0);
  const missed = asked.filter(({ hit, miss }) => miss > hit).length;
  if (missed === 0) return undefined;
  return weighed(
    { code: 'drill', values: { missed, asked: asked.length }, evidence: 'drill' },
    25 + (missed / asked.length) * 45,
  );
}

function widestGuess(review: Facts): Weighed | undefined {
  const [widest] = review.predictionGaps
    .flatMap(({ participantId, gap }) => (gap === null ? [] : [{ participantId, gap }]))
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  if (!widest || Math.abs(widest.gap) < 1) return undefined;
  const values = { name: nameIn(review)(widest.participantId), gap: widest.gap };
  return weighed({ code: 'guess', values, evidence: 'guesses' }, 20 + Math.abs(widest.gap) * 20);
}

/** Taps come from several people at once: the median over those who tapped says how it felt to one of them. */
function mostTaps({ rounds }: Facts): Weighed | undefined {
  const counts = rounds.flatMap(({ title: round, tallies }) =>
    (['hedge', 'filler', 'ramble'] as const).map((kind) => {
      const own = new Map<string, number>();
      for (const tally of tallies)
        if (tally.kind === kind) own.set(tally.participantId, (own.get(tally.participantId) ?? 0) + 1);
      return { kind, round, count: Math.round(median([...own.values()]) ?? 0) };
    }),
  );
  const [most] = counts.sort((a, b) => b.count - a.count);
  if (!most || most.count < MANY_TAPS) return undefined;
  return weighed({ code: 'taps', values: most, evidence: 'taps' }, 20 + Math.min(most.count, 10) * 4);
}

/** Where less than half of the panel handed in, the figures of that round are the opinion of a few. */
function fewestBallots({ rounds, totals }: Facts): Weighed | undefined {
  const [fewest] = rounds
    .filter(({ criteria }) => criteria.length > 0)
    .sort((a, b) => b.missing.length - a.missing.length);
  if (!fewest || fewest.missing.length * 2 <= totals.panelists) return undefined;
  const values = {
    handedIn: totals.panelists - fewest.missing.length,
    panelists: totals.panelists,
    round: fewest.title,
  };
  return weighed({ code: 'missing', values, evidence: roundAnchor(fewest.id) }, 100);
}

const weighed = (finding: Finding, weight: number): Weighed => ({ finding, weight });
