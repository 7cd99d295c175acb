import type { Passage, PassageKind, PlacedKind, Placement, Unrecognised } from '../prep/report.js';
import { readLine, readTime } from './markdown-lines.js';
import { type MarkdownField, type MarkdownNode, readTree } from './markdown-tree.js';

/** What a pack as Markdown says, before it is checked. */
export interface ReadPack {
  /** For `packSchema`: its shape is that of a pack, its values are as written. */
  pack: Record<string, unknown>;
  passages: Passage[];
  placed: Placement[];
  /** Lines and headings that mean nothing in a pack. */
  unrecognised: Unrecognised[];
}

interface Reading {
  passages: Passage[];
  placed: Placement[];
  unrecognised: Unrecognised[];
  /** How often an id was made up for each kind of thing. */
  madeUp: Map<string, number>;
  /** The fields that became part of the pack. */
  used: Set<MarkdownField>;
}

const SECTIONS = [
  'Brief',
  'Role cards',
  'Questions',
  'Weak spots',
  'Run sheet',
  'Questions for the panel',
  'Drill',
  'Reminders',
  'Words to avoid',
  'Score sheet',
] as const;
type SectionTitle = (typeof SECTIONS)[number];

export function packFromMarkdown(text: string): ReadPack {
  const { root, strangers } = readTree(text);
  const reading: Reading = {
    passages: [],
    placed: [],
    unrecognised: strangers,
    madeUp: new Map(),
    used: new Set(),
  };
  const title = root.children.find((node) => node.level === 1) ?? root;
  const sections = new Map<string, MarkdownNode>();
  for (const node of [...root.children, ...title.children]) {
    if (node === title) continue;
    if (node.level === 2 && SECTIONS.some((known) => known === node.heading.trim()))
      sections.set(node.heading.trim(), node);
    else reading.unrecognised.push({ line: node.line, text: node.heading });
  }
  const pack = packOf(title, sections, reading);
  reading.unrecognised.push(...leftOver(root, reading.used));
  reading.unrecognised.sort((a, b) => a.line - b.line);
  reading.passages.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  reading.placed.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  const { passages, placed, unrecognised } = reading;
  return { pack, passages, placed, unrecognised };
}

function packOf(title: MarkdownNode, sections: Map<string, MarkdownNode>, reading: Reading) {
  const section = (name: SectionTitle) => sections.get(name);
  const items = (name: SectionTitle) => section(name)?.children ?? [];
  const lines = (name: SectionTitle) => listIn(reading, section(name), '');
  heading(reading, title, 'Title');
  place(reading, 'title', 'title', title.line, title.line);
  for (const [name, node] of sections) passOver(reading, name, node);
  return {
    title: readLine(title.heading),
    ...optional('candidate', valueIn(reading, title, 'Candidate')),
    brief: textIn(reading, section('Brief'), '') ?? '',
    roleCards: items('Role cards').map((node) => roleCard(node, reading)),
    questions: items('Questions').map((node) => bankQuestion(node, reading)),
    weakSpots: items('Weak spots').map((node) => weakSpot(node, reading)),
    rounds: items('Run sheet').map((node) => round(node, reading)),
    candidateQuestions: items('Questions for the panel').map((node) => ({
      ...named(node, 'text', 'ask', 'candidate-question', reading),
      ...optional('to', valueIn(reading, node, 'To')),
    })),
    drill: items('Drill').map((node) => ({
      ...named(node, 'question', 'drill', 'drill-item', reading),
      limitMs: readTime(valueIn(reading, node, 'Limit') ?? '') ?? 30_000,
      answer: textIn(reading, node, 'Answer') ?? '',
    })),
    reminders: lines('Reminders'),
    wordsToAvoid: lines('Words to avoid'),
    rubric: { criteria: items('Score sheet').map((node) => criterion(node, reading)) },
  };
}

/** A section's heading, and its own lines where the section has no things of its own. */
function passOver(reading: Reading, name: string, node: MarkdownNode): void {
  const kind = { Brief: 'brief', Reminders: 'reminder', 'Words to avoid': 'words-to-avoid' }[name];
  if (kind === undefined) return heading(reading, node, name);
  if (kind === 'brief') pass(reading, 'brief', name, node, 'brief');
  else if (kind === 'words-to-avoid') pass(reading, 'words-to-avoid', name, node, 'words-1');
  else {
    heading(reading, node, name);
    for (const [index, { line }] of (node.fields.get('')?.list ?? []).entries()) {
      const target = `reminder-${index + 1}`;
      reading.passages.push({ kind: 'reminder', label: 'Reminder', startLine: line, endLine: line, target });
      place(reading, 'reminder', target, line, line);
    }
  }
}

const PASSAGE_KINDS: Record<PlacedKind, PassageKind> = {
  title: 'heading',
  brief: 'brief',
  'pitch-beat': 'pitch',
  'presentation-section': 'presentation',
  'role-card': 'role-card',
  'card-question': 'role-card',
  question: 'question',
  'weak-spot': 'weak-spot',
  'candidate-question': 'candidate-question',
  'drill-item': 'drill',
  reminder: 'reminder',
  'words-to-avoid': 'words-to-avoid',
};

function pass(reading: Reading, kind: PlacedKind, label: string, node: MarkdownNode, target: string): void {
  const { line: startLine, endLine } = node;
  reading.passages.push({ kind: PASSAGE_KINDS[kind], label, startLine, endLine, target });
  place(reading, kind, target, startLine, endLine);
}

function place(reading: Reading, kind: PlacedKind, target: string, startLine: number, endLine: number): void {
  reading.placed.push({ kind, target, startLine, endLine, confidence: 'high' });
}

function heading(reading: Reading, node: MarkdownNode, label: string): void {
  reading.passages.push({ kind: 'heading', label, startLine: node.line, endLine: node.line, target: '' });
}

function roleCard(node: MarkdownNode, reading: Reading) {
  const card = named(node, 'name', 'card', 'role-card', reading);
  return {
    ...card,
    title: valueIn(reading, node, 'Role') ?? '',
    caresAbout: listIn(reading, node, 'Cares about'),
    handling: listIn(reading, node, 'How to handle'),
    ...optional('script', textIn(reading, node, 'Script')),
    questions: node.children.map((child) => ({
      ...named(child, 'text', `${card.id}-q`, 'card-question', reading),
      ...optional('followUp', valueIn(reading, child, 'Follow-up')),
      listenFor: listIn(reading, child, 'Listen for'),
      ...optional('answer', textIn(reading, child, 'Answer')),
    })),
  };
}

function bankQuestion(node: MarkdownNode, reading: Reading) {
  const question = named(node, 'text', 'q', 'question', reading);
  return {
    ...question,
    category: valueIn(reading, node, 'Category') ?? '',
    ...optional('answer', textIn(reading, node, 'Answer')),
    keyPoints: listIn(reading, node, 'Key points').map((text) => {
      const { id, words } = apart(text);
      return { id: id ?? madeUp(reading, `${question.id}-k`), text: words };
    }),
  };
}

const weakSpot = (node: MarkdownNode, reading: Reading) => ({
  ...named(node, 'title', 'weak', 'weak-spot', reading),
  challenge: valueIn(reading, node, 'Challenge') ?? '',
  defence: textIn(reading, node, 'Defence') ?? '',
  ...optional('push', valueIn(reading, node, 'Push')),
  ...optional('secondDefence', textIn(reading, node, 'Second defence')),
});

function round(node: MarkdownNode, reading: Reading) {
  const kind = valueIn(reading, node, 'Kind') ?? 'panel-questions';
  const passage =
    kind === 'pitch' ? 'pitch-beat' : kind === 'presentation' ? 'presentation-section' : undefined;
  return {
    ...named(node, 'title', 'round', undefined, reading),
    kind,
    durationMs: readTime(valueIn(reading, node, 'Length') ?? '') ?? 600_000,
    segments: node.children.map((child) => {
      const [from, to] = (valueIn(reading, child, 'Time') ?? '').split('-').map((text) => readTime(text));
      return {
        ...named(child, 'label', 'segment', passage, reading),
        startMs: from ?? 0,
        endMs: to ?? 0,
        ...optional('text', textIn(reading, child, 'Text')),
      };
    }),
  };
}

const criterion = (node: MarkdownNode, reading: Reading) => ({
  ...named(node, 'title', 'criterion', undefined, reading),
  ...optional('roleCardId', valueIn(reading, node, 'Card')),
  anchors: Object.fromEntries([1, 2, 3, 4].map((level) => [level, valueIn(reading, node, `${level}`) ?? ''])),
});

/** A thing's id and the words of its heading under the key they have in a pack. */
function named<K extends string>(
  node: MarkdownNode,
  key: K,
  prefix: string,
  kind: PlacedKind | undefined,
  reading: Reading,
): { id: string } & Record<K, string> {
  const { id, words } = apart(node.heading);
  const target = id ?? madeUp(reading, `${prefix}-`);
  if (kind === undefined) heading(reading, node, readLine(words));
  else pass(reading, kind, readLine(words), node, target);
  return { id: target, [key]: readLine(words) } as { id: string } & Record<K, string>;
}

/** `Why now? {#q-1}` → the words and the id. */
function apart(line: string): { id: string | undefined; words: string } {
  const match = /^(.*?) ?\{#([A-Za-z0-9_-]{1,64})\}\s*$/s.exec(line);
  return match ? { id: match[2], words: match[1] ?? '' } : { id: undefined, words: line };
}

function madeUp(reading: Reading, prefix: string): string {
  const count = (reading.madeUp.get(prefix) ?? 0) + 1;
  reading.madeUp.set(prefix, count);
  return `${prefix}${prefix.endsWith('-') ? '' : ''}new${count}`.slice(-64);
}

function fieldOf(reading: Reading, node: MarkdownNode | undefined, label: string): MarkdownField | undefined {
  const field = node?.fields.get(label);
  if (field) reading.used.add(field);
  return field;
}

function valueIn(reading: Reading, node: MarkdownNode, label: string): string | undefined {
  const field = fieldOf(reading, node, label);
  return field && (field.value ?? field.quote.join('\n'));
}

function textIn(reading: Reading, node: MarkdownNode | undefined, label: string): string | undefined {
  const field = fieldOf(reading, node, label);
  return field && (field.quote.length > 0 ? field.quote.join('\n') : field.value);
}

function listIn(reading: Reading, node: MarkdownNode | undefined, label: string): string[] {
  const field = fieldOf(reading, node, label);
  return field ? [...(field.value ? [field.value] : []), ...field.list.map(({ text }) => text)] : [];
}

const optional = <K extends string>(key: K, value: string | undefined): { [key in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: string };

/** Fields that no part of the pack took. */
function leftOver(node: MarkdownNode, used: ReadonlySet<MarkdownField>): Unrecognised[] {
  const own = [...node.fields].flatMap(([label, field]): Unrecognised[] =>
    used.has(field) || (label === '' && field.list.length + field.quote.length === 0)
      ? []
      : [{ line: field.line, text: [label, field.value ?? '', ...field.quote].join(' ').trim() || '-' }],
  );
  return [...own, ...node.children.flatMap((child) => leftOver(child, used))];
}
