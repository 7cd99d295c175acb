import { durationText, type Labels, NOTE_WORDS, ROUND_WORDS } from './export-words.js';
import { bullet, heading, inline, section, table } from './markdown.js';
import type { Review, ReviewCriterion, ReviewRound } from './types.js';

/** One round: its time, its scores, and everything that was asked, heard, noted and tapped in it. */
export function roundPart(review: Review, labels: Labels, round: ReviewRound): string[][] {
  const { id, title, kind } = round;
  const word = ROUND_WORDS[kind];
  return [
    [heading(2, title === word ? title : `${title} (${word.toLowerCase()})`), '', bullet(timing(round))],
    section('Scores', scores(round, labels), 3),
    section('Parts', parts(round), 3),
    section('Questions', questions(review, labels, id), 3),
    section('Under pressure', pressure(review, labels, id), 3),
    section('What the candidate asked', panelQuestions(review, labels, id), 3),
    section('Key points', keyPoints(review, labels, id), 3),
    section('Notes', notesOf(review, labels, id), 3),
    section('Taps and interruptions', taps(round, labels), 3),
  ];
}

const timing = ({ plannedMs, talkMs, overtimeMs }: ReviewRound): string =>
  `Took ${durationText(talkMs)} of ${durationText(plannedMs)}` +
  (overtimeMs >= 1_000 ? `, ${durationText(overtimeMs)} over` : '');

function scores({ criteria, missing }: ReviewRound, labels: Labels): string[] {
  if (criteria.length === 0) return [];
  const rows = criteria.map((criterion) => [
    criterion.title,
    String(criterion.n),
    criterion.median === null ? '–' : String(criterion.median),
    criterion.min === null ? '–' : `${criterion.min}–${criterion.max}`,
    scoreList(criterion, labels),
  ]);
  const names = missing.map((id) => inline(labels.person(id))).join(', ');
  return [
    ...table(['Criterion', 'n', 'Median', 'Range', 'Scores'], rows),
    ...(names === '' ? [] : ['', bullet(`Not handed in: ${names}`)]),
  ];
}

const scoreList = (criterion: ReviewCriterion, { person }: Labels): string =>
  [
    ...criterion.scores.map(({ participantId, value, counted, history = [] }) => {
      const before = history.map((each) => each.value ?? 'blank').join(', ');
      const remarks = [...(before ? [`before: ${before}`] : []), ...(counted ? [] : ['not counted'])];
      return `${person(participantId)} ${value}${remarks.length ? ` (${remarks.join('; ')})` : ''}`;
    }),
    ...criterion.notObservedBy.map((id) => `${person(id)} not observed`),
  ].join(', ');

const parts = ({ segments }: ReviewRound): string[] =>
  segments.length === 0
    ? []
    : table(
        ['Part', 'Planned', 'Took'],
        segments.map(({ label, plannedMs, spentMs, reached }) => [
          label,
          durationText(plannedMs),
          reached ? durationText(spentMs) : 'not reached',
        ]),
      );

function keyPoints({ keyPoints: points }: Review, { person }: Labels, roundId: string): string[] {
  const own = points.filter((point) => point.roundId === roundId);
  const questions = new Map(own.map(({ questionId, question }) => [questionId, question]));
  return [...questions].flatMap(([questionId, question]) => [
    bullet(inline(question)),
    ...own
      .filter((point) => point.questionId === questionId)
      .map(({ text, asked, landed, heardBy }) => {
        const who = heardBy.map(({ participantId }) => inline(person(participantId))).join(', ');
        return `  ${bullet(`[${landed ? 'x' : ' '}] ${inline(text)}${who ? ` (${who})` : asked ? '' : ' (not reached)'}`)}`;
      }),
  ]);
}

const questions = ({ questions: all }: Review, { person }: Labels, roundId: string): string[] => {
  const rows = all
    .filter((question) => question.roundId === roundId)
    .map(({ text, participantId, answerMs, pushed, points, landed }) => [
      text,
      participantId === '' ? '' : person(participantId),
      durationText(answerMs),
      pushed ? 'yes' : '',
      points === 0 ? '' : `${landed} of ${points}`,
    ]);
  return rows.length === 0
    ? []
    : table(['Question', 'Asked by', 'Answer took', 'Pushed', 'Points heard'], rows);
};

const LADDER_WORDS = { hold: 'held', flex: 'bent and came back', collapse: 'fell' } as const;

function pressure({ pressure: all }: Review, { person }: Labels, roundId: string): string[] {
  const rows = all
    .filter((each) => each.roundId === roundId)
    .map(({ text, participantId, pushed, result }) => [
      text,
      participantId === '' ? '' : person(participantId),
      pushed ? 'yes' : '',
      result === null ? '' : LADDER_WORDS[result],
    ]);
  return rows.length === 0 ? [] : table(['Weak spot', 'Asked by', 'Pushed', 'The answer'], rows);
}

function panelQuestions({ candidateQuestions }: Review, { person }: Labels, roundId: string): string[] {
  const rows = candidateQuestions
    .filter((each) => each.roundId === roundId)
    .map(({ text, to, ratings, n, median }) => [
      text,
      to === undefined ? '' : person(to),
      String(n),
      median === null ? '–' : String(median),
      ratings.map(({ participantId, rating }) => `${person(participantId)} ${rating}`).join(', '),
    ]);
  return rows.length === 0 ? [] : table(['Question', 'To', 'n', 'Median', 'Ratings'], rows);
}

/** The notes of a round, or of the time before the first. */
export const notesOf = ({ notes }: Review, { person }: Labels, roundId: string | null): string[] =>
  notes
    .filter((note) => note.roundId === roundId)
    .map(({ participantId, kind, text }) =>
      bullet(`**${NOTE_WORDS[kind]}** (${inline(person(participantId))}): ${inline(text)}`),
    );

function taps({ tallies, interruptions }: ReviewRound, { person }: Labels): string[] {
  const kinds = [...new Set(tallies.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) => bullet(`${kind}: ${tallies.filter((each) => each.kind === kind).length}`)),
    ...interruptions.map(({ participantId, resumeMs }) => {
      const who = inline(person(participantId)) || 'Somebody';
      return bullet(
        `${who} cut in; ${resumeMs === null ? 'the talk did not go on' : `back in the talk after ${durationText(resumeMs)}`}`,
      );
    }),
  ];
}
