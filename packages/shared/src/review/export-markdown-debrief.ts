import { adviceSets } from './advice.js';
import { type Labels, NOTE_WORDS, VERDICT_WORDS } from './export-words.js';
import { bullet, inline, section, table } from './markdown.js';
import type { Review } from './types.js';

/** What the talk came to: what to work on, the verdicts with their advice, and answers that were tried again. */
export const debriefParts = (review: Review, labels: Labels): string[][] => [
  actionItems(review, labels),
  reflection(review),
  section(
    'Verdicts',
    review.overall.flatMap((given) => verdict(given, labels)),
  ),
  doOvers(review),
];

const actionItems = ({ actionItems: items }: Review, { person }: Labels): string[] =>
  section(
    'For the next session',
    items.map(({ text, check, ownerId }) => {
      const remarks = [
        ...(check ? [`check: ${inline(check)}`] : []),
        ...(ownerId === undefined ? [] : [`owner: ${inline(person(ownerId))}`]),
      ];
      return bullet(`[ ] ${inline(text)}${remarks.length ? ` (${remarks.join('; ')})` : ''}`);
    }),
  );

const reflection = ({ reflection: own }: Review): string[] =>
  own === null
    ? []
    : section('What the candidate said first', [
        bullet(`Plus: ${inline(own.plus)}`),
        bullet(`Delta: ${inline(own.delta)}`),
      ]);

function verdict(given: Review['overall'][number], { person, card }: Labels): string[] {
  const { participantId, verdict: word, advice, counted } = given;
  const who = `**${inline(person(participantId))}: ${VERDICT_WORDS[word]}**`;
  return [
    bullet(`${who}${counted === false ? ' (not counted)' : ''}${advice ? `. ${inline(advice)}` : ''}`),
    ...adviceSets(given).flatMap(({ seatId, strength, workOn, hardTruth }) => {
      const parts = [
        [NOTE_WORDS.strength, strength],
        [NOTE_WORDS.improve, workOn],
        [NOTE_WORDS['hard-truth'], hardTruth],
      ] as const;
      const of = seatId === undefined ? '' : ` (${inline(card(seatId))})`;
      return parts.flatMap(([name, text]) =>
        text ? [`  ${bullet(`**${name}**${of}: ${inline(text)}`)}`] : [],
      );
    }),
  ];
}

const doOvers = ({ doOvers: tried }: Review): string[] =>
  section(
    'Tried again',
    tried.flatMap(({ text, criteria }) => [
      bullet(inline(text)),
      '',
      ...table(
        ['Criterion', 'Median before', 'Median after', 'n'],
        criteria.map(({ title, beforeMedian, afterMedian, after }) => [
          title,
          String(beforeMedian ?? '–'),
          String(afterMedian ?? '–'),
          String(after.length),
        ]),
      ),
      '',
    ]),
  );
