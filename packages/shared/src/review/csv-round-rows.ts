import { personOf, type Row } from './csv-columns.js';
import type { Labels } from './export-words.js';
import type { ReviewCriterion, ReviewRound } from './types.js';

/** A round's time, its parts, the figures of its criteria, and every score. */
export const roundRows = (round: ReviewRound, labels: Labels): Row[] => [
  ...timeRows(round),
  ...criterionRows(round),
  ...scoreRows(round, labels),
];

const placeOf = ({ id, title }: ReviewRound) => ({ roundId: id, round: title });

const timeRows = (round: ReviewRound): Row[] => [
  { row: 'round', ...placeOf(round), plannedMs: round.plannedMs, spentMs: round.talkMs },
  ...round.segments.map(
    ({ id, label, plannedMs, spentMs, reached }): Row => ({
      row: 'part',
      ...placeOf(round),
      itemId: id,
      item: label,
      value: reached ? 'reached' : 'not reached',
      plannedMs,
      spentMs,
    }),
  ),
];

const criterionRows = (round: ReviewRound): Row[] =>
  round.criteria.map(({ id, title, n, median, min, max, spread, raters, ...rest }) => ({
    row: 'criterion',
    ...placeOf(round),
    itemId: id,
    item: title,
    n,
    median,
    min,
    max,
    spread,
    raters,
    notObserved: rest.notObserved,
    blank: rest.blankBy.length,
    missing: rest.missingBy.length,
  }));

const scoreRows = (round: ReviewRound, labels: Labels): Row[] =>
  round.criteria.flatMap((criterion) =>
    scoresOf(criterion).map(({ participantId, value, before }) => ({
      row: 'score',
      ...placeOf(round),
      ...personOf(labels, participantId),
      itemId: criterion.id,
      item: criterion.title,
      value,
      text: before.length === 0 ? null : `Revised after the talk; before: ${before.join(', ')}`,
    })),
  );

const scoresOf = ({ scores, notObservedBy }: ReviewCriterion) => [
  ...scores.map(({ participantId, value, history = [] }) => ({
    participantId,
    value,
    before: history.map((each) => each.value ?? 'blank'),
  })),
  ...notObservedBy.map((participantId) => ({ participantId, value: 'not-observed', before: [] })),
];
