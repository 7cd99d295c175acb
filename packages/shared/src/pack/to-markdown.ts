import { FRONT_MATTER, quoteLines, writeLine, writeTime } from './markdown-lines.js';
import type { Criterion, Pack, PackRound, RoleCard } from './schema.js';

/**
 * A pack as Markdown that people can read and edit, and that imports back to the same pack: headings are things,
 * `Label: value` their short fields, lists their lists, quotations their texts, `{#id}` their ids.
 */
export function packToMarkdown(pack: Pack): string {
  const lines = [
    ...FRONT_MATTER,
    '',
    `# ${writeLine(pack.title)}`,
    ...field('Candidate', pack.candidate),
    ...section('Brief', pack.brief === '' ? [] : ['', ...quoteLines(pack.brief)]),
    ...section('Role cards', pack.roleCards.flatMap(roleCard)),
    ...section('Questions', pack.questions.flatMap(bankQuestion)),
    ...section('Weak spots', pack.weakSpots.flatMap(weakSpot)),
    ...section('Run sheet', pack.rounds.flatMap(round)),
    ...section('Questions for the panel', pack.candidateQuestions.flatMap(candidateQuestion)),
    ...section('Drill', pack.drill.flatMap(drillItem)),
    ...section('Reminders', bullets(pack.reminders)),
    ...section('Words to avoid', bullets(pack.wordsToAvoid)),
    ...section('Score sheet', pack.rubric.criteria.flatMap(criterion)),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (title: string, body: string[]) => (body.length === 0 ? [] : ['', `## ${title}`, ...body]);

const heading = (level: 3 | 4, text: string, id: string) => [
  '',
  `${'#'.repeat(level)} ${writeLine(text)} {#${id}}`,
];

const field = (label: string, value: string | undefined) =>
  value === undefined ? [] : ['', value === '' ? `${label}:` : `${label}: ${writeLine(value)}`];

const filled = (label: string, value: string) => (value === '' ? [] : field(label, value));

const text = (label: string, value: string | undefined) =>
  value === undefined ? [] : ['', `${label}:`, '', ...quoteLines(value)];

const bullets = (items: readonly string[]) =>
  items.length === 0 ? [] : ['', ...items.map((item) => `- ${writeLine(item)}`)];

const list = (label: string, items: readonly string[]) =>
  items.length === 0 ? [] : ['', `${label}:`, ...bullets(items)];

const roleCard = (card: RoleCard) => [
  ...heading(3, card.name, card.id),
  ...filled('Role', card.title),
  ...list('Cares about', card.caresAbout),
  ...list('How to handle', card.handling),
  ...text('Script', card.script),
  ...card.questions.flatMap((question) => [
    ...heading(4, question.text, question.id),
    ...field('Follow-up', question.followUp),
    ...list('Listen for', question.listenFor),
    ...text('Answer', question.answer),
  ]),
];

const bankQuestion = (question: Pack['questions'][number]) => [
  ...heading(3, question.text, question.id),
  ...filled('Category', question.category),
  ...text('Answer', question.answer),
  ...(question.keyPoints.length === 0
    ? []
    : [
        '',
        'Key points:',
        '',
        ...question.keyPoints.map((point) => `- ${writeLine(point.text)} {#${point.id}}`),
      ]),
];

const weakSpot = (spot: Pack['weakSpots'][number]) => [
  ...heading(3, spot.title, spot.id),
  ...field('Challenge', spot.challenge),
  ...text('Defence', spot.defence),
  ...field('Push', spot.push),
  ...text('Second defence', spot.secondDefence),
];

const round = (item: PackRound) => [
  ...heading(3, item.title, item.id),
  ...field('Kind', item.kind),
  ...field('Length', writeTime(item.durationMs)),
  ...item.segments.flatMap((segment) => [
    ...heading(4, segment.label, segment.id),
    ...field('Time', `${writeTime(segment.startMs)}-${writeTime(segment.endMs)}`),
    ...text('Text', segment.text),
  ]),
];

const candidateQuestion = (question: Pack['candidateQuestions'][number]) => [
  ...heading(3, question.text, question.id),
  ...field('To', question.to),
];

const drillItem = (item: Pack['drill'][number]) => [
  ...heading(3, item.question, item.id),
  ...field('Limit', writeTime(item.limitMs)),
  ...text('Answer', item.answer),
];

const criterion = (item: Criterion) => [
  ...heading(3, item.title, item.id),
  ...field('Card', item.roleCardId),
  ...([1, 2, 3, 4] as const).flatMap((level) => field(`${level}`, item.anchors[level])),
];
