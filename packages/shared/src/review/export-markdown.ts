import { debriefParts } from './export-markdown-debrief.js';
import { notesOf, roundPart } from './export-markdown-round.js';
import { isoTime, type Labels, labelsOf, momentText, placeText, startOf } from './export-words.js';
import { findingText } from './finding-words.js';
import { bullet, heading, inline, section, table } from './markdown.js';
import type { Review } from './types.js';

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
    ...debriefParts(review, labels),
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
    .map(({ name, seatIds, ...person }) => [
      name,
      seatIds.map((id) => titles.get(id) ?? '').join(', '),
      remarkOn(person),
    ]);
  return section('Panel', rows.length === 0 ? [] : table(['Panelist', 'Role card', ''], rows));
}

type Person = Pick<Review['room']['participants'][number], 'removed' | 'trainee' | 'bot' | 'counted'>;

const remarkOn = ({ removed, trainee, bot, counted }: Person): string => {
  if (removed) return 'left; not counted';
  if (trainee) return 'trainee; not counted';
  if (bot) return counted ? 'bot' : 'bot; not counted';
  return '';
};

const earlyNotes = (review: Review, labels: Labels): string[] =>
  section('Notes from before the first round', notesOf(review, labels, null));

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
