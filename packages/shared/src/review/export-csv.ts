import { csvText } from './csv.js';
import { askingRows } from './csv-asking-rows.js';
import { COLUMNS, personOf, type Row } from './csv-columns.js';
import { debriefRows } from './csv-debrief-rows.js';
import { roundRows } from './csv-round-rows.js';
import { isoTime, type Labels, labelsOf } from './export-words.js';
import { findingText } from './finding-words.js';
import type { Review } from './types.js';

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
    ...review.rounds.flatMap((round) => roundRows(round, labels)),
    ...askingRows(review, labels),
    ...noteRows(review, labels),
    ...debriefRows(review, labels),
    ...expectedRows(review, labels),
    ...markRows(review, labels),
  ];
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? null))]);
}

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
