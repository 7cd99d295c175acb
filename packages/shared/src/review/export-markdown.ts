import {
  durationText,
  isoTime,
  type Labels,
  labelsOf,
  momentText,
  NOTE_WORDS,
  placeText,
  ROUND_WORDS,
  startOf,
  VERDICT_WORDS,
} from './export-words.js';
import { findingText } from './finding-words.js';
import { bullet, heading, inline, table } from './markdown.js';
import type { Review, ReviewCriterion, ReviewRound } from './types.js';

/** The review as a document to read, print or keep beside the prep document. */
export function exportMarkdown(review: Review): string {
  const labels = labelsOf(review);
  const parts = [
    head(review),
    section(
      'What stands out',
      review.findings.map((finding) => bullet(inline(findingText(finding)))),
    ),
    panel(review),
    actionItems(review),
    verdicts(review, labels),
    ...review.rounds.flatMap((round) => roundPart(review, labels, round)),
    earlyNotes(review, labels),
    predictions(review, labels),
    coverage(review),
    drill(review),
    timeline(review, labels),
  ];
  return `${parts
    .map((lines) => lines.join('\n'))
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** A part with its heading, or nothing where there is nothing in it. */
const section = (title: string, lines: string[], level = 2): string[] =>
  lines.length === 0 ? [] : [heading(level, title), '', ...lines];

function head({ room, revealed, allRevealed }: Review): string[] {
  const facts = [
    ...(room.candidate === null ? [] : [`Candidate: ${inline(room.candidate)}`]),
    ...(room.startedAt === null
      ? []
      : [`Session: ${isoTime(room.startedAt).slice(0, 16).replace('T', ' ')} UTC`]),
    allRevealed
      ? 'Everything is revealed'
      : `${revealed.length} of ${room.rounds.length} rounds are revealed`,
  ];
  return [heading(1, room.title), '', ...facts.map(bullet)];
}

function panel({ room }: Review): string[] {
  const titles = new Map(room.seats.map(({ id, title, persona }) => [id, title || persona]));
  const rows = room.participants
    .filter(({ role }) => role === 'panelist')
    .map(({ name, seatIds, removed }) => [
      name,
      seatIds.map((id) => titles.get(id) ?? '').join(', '),
      removed ? 'left; not counted' : '',
    ]);
  return section('Panel', rows.length === 0 ? [] : table(['Panelist', 'Role card', ''], rows));
}

const actionItems = ({ actionItems: items }: Review): string[] =>
  section(
    'For the next session',
    items.map(({ text, check }) => bullet(`[ ] ${inline(text)}${check ? ` (check: ${inline(check)})` : ''}`)),
  );

const verdicts = ({ overall }: Review, { person }: Labels): string[] =>
  section(
    'Verdicts',
    overall.map(({ participantId, verdict, advice }) =>
      bullet(
        `**${inline(person(participantId))}: ${VERDICT_WORDS[verdict]}**${advice ? `. ${inline(advice)}` : ''}`,
      ),
    ),
  );

function roundPart(review: Review, labels: Labels, round: ReviewRound): string[][] {
  const { id, title, kind } = round;
  const word = ROUND_WORDS[kind];
  return [
    [heading(2, title === word ? title : `${title} (${word.toLowerCase()})`), '', bullet(timing(round))],
    section('Scores', scores(round, labels), 3),
    section('Parts', parts(round), 3),
    section('Questions', questions(review, labels, id), 3),
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

const notesOf = ({ notes }: Review, { person }: Labels, roundId: string | null): string[] =>
  notes
    .filter((note) => note.roundId === roundId)
    .map(({ participantId, kind, text }) =>
      bullet(`**${NOTE_WORDS[kind]}** (${inline(person(participantId))}): ${inline(text)}`),
    );

const earlyNotes = (review: Review, labels: Labels): string[] =>
  section('Notes from before the first round', notesOf(review, labels, null));

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

function predictions({ predictionGaps, rounds }: Review, { person }: Labels): string[] {
  const titles = new Map(
    rounds.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title] as const)),
  );
  const rows = predictionGaps.flatMap(({ participantId, criteria }) =>
    criteria.map(({ id, expected, given }) => [
      person(participantId),
      titles.get(id) ?? id,
      String(expected),
      given === null ? '–' : String(given),
    ]),
  );
  return section(
    'What the candidate expected',
    rows.length === 0 ? [] : table(['Panelist', 'Criterion', 'Expected', 'Median given'], rows),
  );
}

function coverage({ coverage: found }: Review): string[] {
  if (found === null) return [];
  const open = found.weakSpots.filter(({ asked }) => !asked).map(({ title }) => title);
  return section('What came up', [
    ...table(
      ['Asked from', 'Questions'],
      found.personas.map(({ persona, asked }) => [persona, String(asked)]),
    ),
    ...(found.categories.length === 0
      ? []
      : [
          '',
          ...table(
            ['Category', 'Asked', 'In the pack'],
            found.categories.map(({ category, asked, total }) => [category, String(asked), String(total)]),
          ),
        ]),
    ...(open.length === 0 ? [] : ['', bullet(`Weak spots never raised: ${open.map(inline).join(', ')}`)]),
  ]);
}

function drill({ drill: items }: Review): string[] {
  const asked = items.filter((item) => item.asked || item.marks.length > 0);
  const rows = asked.map(({ question, answer, hit, partial, miss }) => [
    question,
    answer,
    ...[hit, partial, miss].map(String),
  ]);
  return section(
    'Drill',
    rows.length === 0 ? [] : table(['Question', 'Answer', 'Hit', 'Partial', 'Miss'], rows),
  );
}

function timeline(review: Review, labels: Labels): string[] {
  const start = startOf(review);
  return section(
    'Timeline',
    review.timeline.map((moment) =>
      bullet(`${placeText(moment.at - start)} ${inline(momentText(labels, moment))}`),
    ),
  );
}
