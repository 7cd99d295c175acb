import { type Cell, csvText } from './csv.js';
import { isoTime, type Labels, labelsOf } from './export-words.js';
import type { Review, ReviewCriterion } from './types.js';

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
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], Cell>> & { row: 'score' | 'note' | 'verdict' | 'mark' };

/** One row per score, note, verdict and mark: the same columns for all, empty where they say nothing. */
export function exportCsv(review: Review): string {
  const labels = labelsOf(review);
  const rows: Row[] = [
    ...scoreRows(review, labels),
    ...noteRows(review, labels),
    ...verdictRows(review, labels),
    ...markRows(review, labels),
  ];
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? null))]);
}

const personOf = ({ person, isRemoved }: Labels, participantId: string) => ({
  participantId,
  participant: person(participantId),
  counted: isRemoved(participantId) ? 'no' : 'yes',
});

const scoreRows = (review: Review, labels: Labels): Row[] =>
  review.rounds.flatMap(({ id, title, criteria }) =>
    criteria.flatMap((criterion) =>
      scoresOf(criterion).map(({ participantId, value, before }) => ({
        row: 'score' as const,
        roundId: id,
        round: title,
        ...personOf(labels, participantId),
        itemId: criterion.id,
        item: criterion.title,
        value,
        text: before.length === 0 ? null : `Revised after the talk; before: ${before.join(', ')}`,
      })),
    ),
  );

const scoresOf = ({ scores, notObservedBy }: ReviewCriterion) => [
  ...scores.map(({ participantId, value, history = [] }) => ({
    participantId,
    value,
    before: history.map((each) => each.value ?? 'blank'),
  })),
  ...notObservedBy.map((participantId) => ({ participantId, value: 'not-observed', before: [] })),
];

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
