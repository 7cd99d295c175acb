import type { LineRange, TextLine } from '../blocks.js';
import { blockText, oneLine } from '../blocks.js';
import type { CardDraft, ClaimOf } from '../claims.js';
import type { Field } from '../fields.js';
import { fieldItems, fieldsOf, fieldText, listItems } from '../fields.js';
import { isQuoted, looksAsked, plainInline, stripQuotes } from '../inline-text.js';
import { isNumberedPerson } from '../label-levels.js';
import { looksLikeName, splitNameAndTitle } from '../names.js';
import type { Section } from '../outline.js';
import { titlesUp } from '../outline.js';
import { type PromptedPerson, promptedPerson } from '../prompted-person.js';
import { parseBeatDuration } from '../timing.js';
import type { CARD_CONCEPTS } from '../vocabulary/concepts.js';
import { namesARole, partOf, weightOf, weightOfAny } from '../vocabulary/match.js';
import { questionsOf } from './card-questions.js';

type CardConcept = (typeof CARD_CONCEPTS)[number];

const THRESHOLD = 8;

interface Assigned {
  field: Field;
  concept: CardConcept;
  weight: number;
}

/** Somebody with a heading and fields below it. */
export function roleProfile(section: Section): ClaimOf<'role-card'> | undefined {
  if (section.form === 'root' || section.title.length > 200) return undefined;
  // Headings with headings below them are parts of a document, and no fields of a profile.
  if (section.children.some(({ children }) => children.some(({ form }) => form === 'heading')))
    return undefined;
  const fields = fieldsOf(section);
  if (fields.length === 0) return undefined;
  const assigned = assign(fields);
  const concepts = new Set(assigned.map((entry) => entry.concept));
  const listed = ['cares', 'asks', 'handling'].filter((concept) => concepts.has(concept as CardConcept));
  if (listed.length === 0 || concepts.size < 2) return undefined;
  const prompted = promptedPerson(section);
  const heading = prompted ?? splitNameAndTitle(section.title);
  if (!prompted && !isSomebody(section, heading.name, assigned)) return undefined;
  const evidence: string[] = [];
  let score = 0;
  const add = (points: number, why: string) => {
    if (points <= 0) return;
    score += points;
    evidence.push(`${why} +${points}`);
  };
  add(
    assigned.reduce((sum, entry) => sum + entry.weight, 0),
    'fields named',
  );
  add(looksLikeName(heading.name) ? 3 : 0, 'a name');
  add(isNumberedPerson(section.title) ? 3 : 0, 'called an interviewer');
  add(prompted ? 3 : 0, 'a prompt');
  add(weightOfAny(section.parent ? titlesUp(section.parent) : [], 'people'), 'under profiles');
  add(
    assigned.some((entry) => entry.concept === 'asks' && quotedShare(entry.field) >= 0.5) ? 2 : 0,
    'quoted questions',
  );
  add(concepts.size >= 3 ? 3 : 0, 'three kinds of field');
  if (score < THRESHOLD) return undefined;
  return {
    kind: 'role-card',
    score,
    enough: THRESHOLD,
    evidence,
    items: [withPrompt(draft(section, heading, assigned), prompted)],
    whole: true,
  };
}

/** A prompt names its person, whatever title stands above it. */
function withPrompt(card: CardDraft, prompted: PromptedPerson | undefined): CardDraft {
  if (!prompted) return card;
  const { name, title, range } = prompted;
  return { ...card, name, title: title === '' ? card.title : title, ranges: [...card.ranges, range] };
}

/** Fields alone make no person: a name must, or a role, or a heading about the people on the panel. */
function isSomebody(section: Section, name: string, assigned: readonly Assigned[]): boolean {
  const { title } = section;
  // `"The Tide Is Late"` is said by somebody, and nobody.
  if (isQuoted(title)) return false;
  if (looksLikeName(name)) return true;
  const part = partOf(title);
  if (looksAsked(title) || weightOf(title, 'questions') >= 2 || parseBeatDuration(title)) return false;
  if (part !== undefined && part !== 'people') return false;
  const hasRole = assigned.some((entry) => entry.concept === 'role' && entry.weight === 3);
  const above = section.parent ? weightOfAny(titlesUp(section.parent), 'people') : 0;
  return hasRole || above >= 2 || weightOf(title, 'people') >= 2 || namesARole(title);
}

/** Gives each field the meaning that its wording and its shape speak for most. */
function assign(fields: Field[]): Assigned[] {
  const asksAt = strongestAsks(fields);
  const assigned: Assigned[] = [];
  for (const [index, field] of fields.entries()) {
    const totals = totalsFor(field, index, asksAt);
    const [best] = [...totals.entries()].sort((left, right) => right[1] - left[1]);
    if (!best || best[1] < 1.5) continue;
    const concept = best[0];
    if (concept === 'role' && assigned.some((entry) => entry.concept === 'role')) continue;
    assigned.push({ field, concept, weight: weightOf(field.title, concept) });
  }
  return assigned;
}

function strongestAsks(fields: Field[]): number {
  let [at, best] = [-1, 1.9];
  for (const [index, field] of fields.entries()) {
    const total = weightOf(field.title, 'asks') + (quotedShare(field) >= 0.5 ? 3 : 0);
    if (total > best && hasList(field)) [at, best] = [index, total];
  }
  return at;
}

function totalsFor(field: Field, index: number, asksAt: number): Map<CardConcept, number> {
  const totals = new Map<CardConcept, number>();
  const set = (concept: CardConcept, bonus: number) =>
    totals.set(concept, weightOf(field.title, concept) + bonus);
  const list = hasList(field);
  const quote = !list && field.blocks.some((block) => block.kind === 'quote');
  const inline = !list && !quote && field.lead.length > 0 && field.blocks.length === 0;
  const quoted = list ? quotedShare(field) >= 0.5 : inline && isQuotedLead(field);
  const before = asksAt < 0 || index < asksAt;
  set('role', inline ? (index === 0 ? 2 : 0.5) : -3);
  set('cares', list && !quoted ? (before ? 1.5 : 0) : inline ? 0 : -1);
  set('asks', quoted ? 3 : list ? 0 : -1);
  set('handling', list && !quoted ? (before ? 0 : 1.5) : quote ? -2 : 0);
  set('script', quote ? 3 : list ? -2 : 0);
  set('askThem', weightOf(field.title, 'askThem') > 0 ? 2 : -3);
  return totals;
}

function hasList(field: Field): boolean {
  return field.blocks.some((block) => block.kind === 'list');
}

/** `Questions: "Why here?", "Why now?"` on one line. */
function isQuotedLead({ lead }: Field): boolean {
  return /^["“«„].+["”»“]$/.test(oneLine(lead.map(({ text }) => text).join(' ')).slice(0, 2_000));
}

function quotedShare(field: Field): number {
  const items = listItems(field.blocks);
  if (items.length === 0) return 0;
  const quoted = items.filter((item) => isQuoted(oneLine(item.blocks[0] ? blockText(item.blocks[0]) : '')));
  return quoted.length / items.length;
}

function draft(section: Section, heading: { name: string; title: string }, assigned: Assigned[]): CardDraft {
  const fieldsFor = (concept: CardConcept) =>
    assigned.filter((entry) => entry.concept === concept).map((entry) => entry.field);
  const role = fieldsFor('role').map((field) => oneLine(fieldText(field)))[0];
  const under = role === undefined && heading.title === '' ? roleLine(section) : undefined;
  const scripts = fieldsFor('script').map(fieldText);
  const ranges: LineRange[] = [section.own, ...assigned.flatMap((entry) => entry.field.ranges)];
  if (under) ranges.push({ startLine: under.line, endLine: under.line });
  return {
    name: role === undefined || !looksLikeName(section.title) ? heading.name : section.title,
    title: [heading.title, role ?? under?.text ?? ''].filter((text) => text !== '').join(', '),
    caresAbout: fieldsFor('cares').flatMap(fieldItems),
    questions: fieldsFor('asks').flatMap(questionsOf),
    handling: fieldsFor('handling').flatMap(fieldItems),
    script: scripts.join('\n\n'),
    askThem: fieldsFor('askThem').flatMap(fieldItems).map(unquoted),
    ranges,
  };
}

/** A short line right under the name says who this is. */
function roleLine(section: Section): TextLine | undefined {
  const first = section.blocks[0];
  if (first?.kind !== 'paragraph' || first.lines.length !== 1) return undefined;
  const line = first.lines[0];
  if (!line || line.text.length > 150 || /[.?!]$/.test(line.text)) return undefined;
  return { line: line.line, text: plainInline(line.text) };
}

function unquoted(item: TextLine): TextLine {
  return { line: item.line, text: stripQuotes(item.text) };
}
