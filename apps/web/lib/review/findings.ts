import type { Review } from '@mockpanel/shared/review/types';
import { formatDuration } from '../format-time';
import { reviewPeople } from './people';
import { formatScore, type ScoreRow, scoreRows, widestFirst } from './score-rows';
import type { ReviewTexts } from './texts';

/** One plain sentence from the data, with the part of the page that shows it. */
export interface Finding {
  kind: 'disagreement' | 'low' | 'points' | 'time' | 'drill';
  text: string;
  href: string;
  /** How much it stands out; the widest come first. */
  weight: number;
}

const SHOWN = 3;

/** The three widest findings: the strongest of each kind first, then further disagreements. */
export function findingsOf(review: Review, t: ReviewTexts): Finding[] {
  const disagreements = disagreementFindings(review, t);
  const best = [
    disagreements[0],
    lowFinding(review, t),
    pointsFinding(review, t),
    timeFinding(review, t),
    drillFinding(review, t),
  ]
    .filter((finding) => finding !== undefined)
    .sort((a, b) => b.weight - a.weight);
  const further = disagreements.slice(1);
  return [...best, ...further].slice(0, SHOWN);
}

const roundAnchor = (roundId: string): string => `#round-${roundId}`;

function disagreementFindings(review: Review, t: ReviewTexts): Finding[] {
  const people = reviewPeople(review, t);
  return widestFirst(scoreRows(review))
    .filter((row) => row.criterion.n >= 2 && row.range >= 2)
    .map((row) => ({
      kind: 'disagreement',
      text: t.findings.disagreement(row.criterion.title, row.round.title, ...extremes(row, people.name, t)),
      href: roundAnchor(row.round.id),
      weight: 40 + row.range * 20,
    }));
}

function extremes(
  { criterion }: ScoreRow,
  name: (id: string) => string,
  { findings }: ReviewTexts,
): [high: string, low: string] {
  const counted = criterion.scores.filter((score) => score.counted);
  const at = (value: number) => {
    const by = counted.filter((score) => score.value === value);
    return findings.given(value, by.map((score) => name(score.participantId)).join(', '));
  };
  return [at(criterion.max ?? 0), at(criterion.min ?? 0)];
}

function lowFinding(review: Review, t: ReviewTexts): Finding | undefined {
  const low = scoreRows(review)
    .filter(({ criterion }) => criterion.n >= 2 && criterion.median !== null && criterion.median <= 2)
    .sort((a, b) => (a.criterion.median ?? 4) - (b.criterion.median ?? 4) || a.range - b.range)[0];
  if (!low) return undefined;
  const median = low.criterion.median ?? 0;
  return {
    kind: 'low',
    text: t.findings.low(low.criterion.title, low.round.title, formatScore(median, t), low.criterion.n),
    href: roundAnchor(low.round.id),
    weight: 30 + (4 - median) * 18,
  };
}

function pointsFinding(review: Review, t: ReviewTexts): Finding | undefined {
  const asked = review.keyPoints.filter((point) => point.asked);
  const lost = asked.filter((point) => !point.landed);
  if (asked.length === 0 || lost.length === 0) return undefined;
  return {
    kind: 'points',
    text:
      lost.length === 1 && lost[0]
        ? t.findings.pointLost(lost[0].text)
        : t.findings.pointsLost(lost.length, asked.length),
    href: '#key-points',
    weight: 30 + (lost.length / asked.length) * 50,
  };
}

const WORTH_SAYING_MS = 15_000;

function timeFinding(review: Review, t: ReviewTexts): Finding | undefined {
  const longest = [...review.rounds].sort((a, b) => b.overtimeMs - a.overtimeMs)[0];
  if (!longest || longest.overtimeMs < WORTH_SAYING_MS) return undefined;
  return {
    kind: 'time',
    text: t.findings.overtime(
      longest.title,
      formatDuration(longest.overtimeMs),
      formatDuration(longest.plannedMs),
    ),
    href: '#timing',
    weight: 25 + Math.min(1, longest.overtimeMs / longest.plannedMs) * 60,
  };
}

function drillFinding(review: Review, t: ReviewTexts): Finding | undefined {
  const asked = review.drill.filter((item) => item.asked);
  const missed = asked.filter((item) => item.miss > item.hit);
  if (missed.length === 0) return undefined;
  return {
    kind: 'drill',
    text: t.findings.drill(missed.length, asked.length),
    href: '#drill',
    weight: 25 + (missed.length / asked.length) * 45,
  };
}
