import { adviceSets } from './advice.js';
import { personOf, type Row } from './csv-columns.js';
import { isoTime, type Labels } from './export-words.js';
import type { Review } from './types.js';

/** What the talk came to: verdicts and advice, what the candidate said, answers tried again, what to work on. */
export const debriefRows = (review: Review, labels: Labels): Row[] => [
  ...review.overall.flatMap((given) => verdictRows(given, labels)),
  ...reflectionRows(review),
  ...doOverRows(review, labels),
  ...actionRows(review, labels),
];

function verdictRows(given: Review['overall'][number], labels: Labels): Row[] {
  const { participantId, verdict, advice } = given;
  const person = personOf(labels, participantId);
  return [
    { row: 'verdict', ...person, value: verdict, text: advice },
    ...adviceSets(given).flatMap(({ seatId, strength, workOn, hardTruth }) => {
      const parts = [
        ['strength', strength],
        ['improve', workOn],
        ['hard-truth', hardTruth],
      ] as const;
      const card = seatId === undefined ? {} : { itemId: seatId };
      return parts.flatMap(([item, text]): Row[] =>
        text ? [{ row: 'advice', ...person, ...card, item, text }] : [],
      );
    }),
  ];
}

const reflectionRows = ({ reflection }: Review): Row[] =>
  reflection === null
    ? []
    : [
        { row: 'reflection', item: 'plus', text: reflection.plus },
        { row: 'reflection', item: 'delta', text: reflection.delta },
      ];

const doOverRows = ({ doOvers }: Review, labels: Labels): Row[] =>
  doOvers.flatMap(({ text, roundId, at, criteria }) =>
    criteria.flatMap(({ id, title, after }) =>
      after.map(
        ({ participantId, value }): Row => ({
          row: 'do-over',
          roundId,
          round: labels.round(roundId),
          ...personOf(labels, participantId),
          itemId: id,
          item: title,
          value,
          text,
          at: isoTime(at),
        }),
      ),
    ),
  );

const actionRows = ({ actionItems }: Review, labels: Labels): Row[] =>
  actionItems.map(({ itemId, text, check, ownerId }) => ({
    row: 'action',
    ...(ownerId === undefined ? {} : { participantId: ownerId, participant: labels.person(ownerId) }),
    itemId,
    item: text,
    text: check,
  }));
