import { type Cell, csvText } from './csv.js';
import { isoTime, type Labels, labelsOf } from './export-words.js';
import { findingText } from './finding-words.js';
import type { Review, ReviewCriterion, ReviewKeyPoint, ReviewRound } from './types.js';

const COLUMNS = [
  'row',
  'roundId',
  'round',
  'participantId',
  'participant',
  'counted',
  'itemId',
  'item',
  'value',
  'text',
  'at',
  'n',
  'median',
  'min',
  'max',
  'spread',
  'raters',
  'notObserved',
  'blank',
  'missing',
  'plannedMs',
  'spentMs',
] as const;

type Kind =
  | 'finding'
  | 'round'
  | 'part'
  | 'criterion'
  | 'score'
  | 'question'
  | 'point'
  | 'note'
  | 'verdict'
  | 'expected'
  | 'mark'
  | 'action';
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>> & { row: Kind };

/** One row per figure, score and text: the same columns for all, empty where they say nothing. */
export function exportCsv(review: Review): string {
  const labels = labelsOf(review);
  const rows: Row[] = [
    ...review.findings.map(
      (finding): Row => ({
        row: 'finding',
        itemId: finding.code,
        text: findingText(finding),
      }),
    ),
    ...review.rounds.flatMap((round) => [
      ...timeRows(round),
      ...criterionRows(round),
      ...scoreRows(round, labels),
    ]),
    ...questionRows(review, labels),
    ...pointRows(review, labels),
    ...noteRows(review, labels),
    ...verdictRows(review, labels),
    ...expectedRows(review, labels),
    ...markRows(review, labels),
    ...review.actionItems.map(
      ({ itemId, text, check }): Row => ({ row: 'action', itemId, item: text, text: check }),
    ),
  ];
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? null))]);
}

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

const personOf = ({ person, isRemoved }: Labels, participantId: string) => ({
  participantId,
  participant: person(participantId),
  counted: isRemoved(participantId) ? 'no' : 'yes',
});

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

const questionRows = ({ questions }: Review, labels: Labels): Row[] =>
  questions.map(({ questionId, text, source, roundId, participantId, at, answerMs, pushed }) => ({
    row: 'question',
    roundId,
    round: labels.round(roundId),
    ...(participantId === '' ? {} : personOf(labels, participantId)),
    itemId: questionId,
    item: text,
    value: pushed ? `${source}, pushed` : source,
    at: isoTime(at),
    spentMs: answerMs,
  }));

/** What became of a point: it landed, it did not though it came up, or it never came up. */
const pointWord = ({ asked, landed }: ReviewKeyPoint): string =>
  landed ? 'landed' : asked ? 'never landed' : 'not reached';

const pointRows = ({ keyPoints }: Review, labels: Labels): Row[] =>
  keyPoints.map((point) => ({
    row: 'point',
    roundId: point.roundId,
    round: labels.round(point.roundId),
    itemId: point.id,
    item: point.text,
    value: pointWord(point),
    text: point.question,
    n: point.heardBy.length,
  }));

const expectedRows = ({ predictionGaps, rounds }: Review, labels: Labels): Row[] => {
  const titles = new Map(
    rounds.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title] as const)),
  );
  return predictionGaps.flatMap(({ participantId, criteria }) =>
    criteria.map(({ id, expected, given }) => ({
      row: 'expected' as const,
      ...personOf(labels, participantId),
      itemId: id,
      item: titles.get(id) ?? id,
      value: expected,
      median: given,
    })),
  );
};

const noteRows = ({ notes }: Review, labels: Labels): Row[] =>
  notes.map(({ participantId, roundId, noteId, kind, text, at }) => ({
    row: 'note',
    roundId,
    round: labels.round(roundId),
    ...personOf(labels, participantId),
    itemId: noteId,
    item: kind,
    text,
    at: isoTime(at),
  }));

const verdictRows = ({ overall }: Review, labels: Labels): Row[] =>
  overall.map(({ participantId, verdict, advice }) => ({
    row: 'verdict',
    ...personOf(labels, participantId),
    value: verdict,
    text: advice,
  }));

function markRows({ drill, room }: Review, labels: Labels): Row[] {
  const round = room.rounds.find(({ kind }) => kind === 'rapid-fire');
  return drill.flatMap(({ id, question, marks }) =>
    marks.map(({ participantId, result }) => ({
      row: 'mark' as const,
      roundId: round?.id ?? null,
      round: round?.title ?? null,
      ...personOf(labels, participantId),
      itemId: id,
      item: question,
      value: result,
    })),
  );
}
