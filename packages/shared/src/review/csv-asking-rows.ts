import { personOf, type Row } from './csv-columns.js';
import { isoTime, type Labels } from './export-words.js';
import type { Review, ReviewKeyPoint } from './types.js';

/** What was asked, what was heard of it, how it stood under pressure, and what the candidate asked back. */
export const askingRows = (review: Review, labels: Labels): Row[] => [
  ...questionRows(review, labels),
  ...pointRows(review, labels),
  ...pressureRows(review, labels),
  ...ratingRows(review, labels),
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

const pressureRows = ({ pressure }: Review, labels: Labels): Row[] =>
  pressure.map(({ questionId, text, participantId, roundId, at, pushed, result }) => ({
    row: 'pressure',
    roundId,
    round: labels.round(roundId),
    ...(participantId === '' ? {} : personOf(labels, participantId)),
    itemId: questionId,
    item: text,
    value: result,
    text: pushed ? 'pushed' : null,
    at: isoTime(at),
  }));

const ratingRows = ({ candidateQuestions }: Review, labels: Labels): Row[] =>
  candidateQuestions.flatMap(({ questionId, text, roundId, at, ratings }) =>
    ratings.map(
      ({ participantId, rating }): Row => ({
        row: 'rating',
        roundId,
        round: labels.round(roundId),
        ...personOf(labels, participantId),
        itemId: questionId,
        item: text,
        value: rating,
        at: isoTime(at),
      }),
    ),
  );
