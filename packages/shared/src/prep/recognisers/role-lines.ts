import type { Block, LineRange, TextLine } from '../blocks.js';
import { oneLine, rangeOf } from '../blocks.js';
import type { CardDraft, CardQuestionDraft, ClaimOf } from '../claims.js';
import { itemText } from '../fields.js';
import { looksAsked, plainInline } from '../inline-text.js';
import { looksLikeName, splitNameAndTitle } from '../names.js';
import type { Outline, Section } from '../outline.js';
import { sectionRanges, sectionText, titlesOver } from '../outline.js';
import { namesARole, VOCABULARIES, weightOf, weightOfAny } from '../vocabulary/match.js';
import { askedIn } from './asked-in.js';
import { plainQuestion } from './card-questions.js';

const THRESHOLD = 8;

/** `- **Dana Fox, CTO**: cares about cost` under a heading about the people on the panel. */
export function roleLines(section: Section, outline: Outline): ClaimOf<'role-card'>[] {
  const people = weightOfAny(titlesOver(section, outline).slice(0, 2), 'people');
  if (people < 2 || weightOf(section.title, 'candidateQuestions') >= 3) return [];
  const lines = [...section.blocks.flatMap(linesOf), ...section.children.flatMap(lineOfLabel)];
  const persons = lines.flatMap((line) => {
    const person = personOf(line);
    return person ? [person] : [];
  });
  if (persons.length === 0 || persons.length * 2 < lines.length) return [];
  const named = persons.filter(({ name }) => looksLikeName(name)).length;
  // Roles alone need a heading that is outright about interviewers.
  const score = 3 + people + (named * 2 >= persons.length ? 3 : 0) + (persons.length >= 2 ? 2 : 0);
  if (score < THRESHOLD) return [];
  const evidence = [`${persons.length} of ${lines.length} lines name somebody`, `people ${people}`];
  return persons.map((person) => ({
    kind: 'role-card' as const,
    score,
    enough: THRESHOLD,
    evidence,
    items: [person],
    whole: true,
  }));
}

interface PersonLine {
  text: string;
  ranges: LineRange[];
}

function linesOf(block: Block): PersonLine[] {
  if (block.kind !== 'list') return [];
  return block.items.map((item) => ({ text: itemText(item), ranges: [rangeOf(item)] }));
}

function lineOfLabel(child: Section): PersonLine[] {
  if (child.form !== 'label' || child.children.length > 0) return [];
  return [{ text: `**${child.title}**: ${sectionText(child)}`, ranges: sectionRanges(child) }];
}

const LONGEST_LINE = 4_000;

const EMPHASISED = /^(\*\*|__)(.{2,80}?)\1\s*(.*)$/s;
const APART = /^(.{2,80}?)(?:\s[–—-]\s|\s*[:：]\s*)(.+)$/s;
const BRACKET = /^\s*[(（]([^()（）]{2,80})[)）]\s*/;

function personOf({ text, ranges }: PersonLine): CardDraft | undefined {
  const bold = EMPHASISED.exec(text);
  const apart = bold ? null : APART.exec(text);
  let head = (bold?.[2] ?? apart?.[1] ?? oneLine(text)).replace(/\s*[:：]$/, '');
  let rest = (bold?.[3] ?? apart?.[2] ?? '').trim();
  const bracket = BRACKET.exec(rest);
  if (bracket) {
    head = `${head} (${bracket[1]})`;
    rest = rest.slice(bracket[0].length);
  }
  rest = rest.replace(/^\s*[,:：–—-]\s*/, '');
  const { name, title } = splitNameAndTitle(head);
  const isKnown = looksLikeName(name) || (namesARole(name) && name.split(/\s+/).length <= 5);
  if (!isKnown || name.length > 60 || looksAsked(name)) return undefined;
  const said = saidOf(rest, ranges[0]?.startLine ?? 1, title === '');
  if (said.title === '' && title === '' && said.caresAbout.length === 0 && said.questions.length === 0)
    return undefined;
  return {
    name: plainInline(name),
    title: [title, said.title].filter((part) => part !== '').join(', '),
    caresAbout: said.caresAbout,
    questions: said.questions,
    handling: [],
    script: '',
    askThem: [],
    ranges,
  };
}

/** What a line says of its person: first who it is, if that was not said before, then what is asked and cared about. */
function saidOf(rest: string, line: number, mayBeTitle: boolean) {
  let title = '';
  const caresAbout: TextLine[] = [];
  const questions: CardQuestionDraft[] = [];
  for (const [index, part] of partsOf(rest).entries()) {
    const introduced = VOCABULARIES.map(({ asksLead }) => asksLead.exec(part)?.[0]).find(Boolean);
    const asked = introduced === undefined ? part : part.slice(introduced.length);
    if (introduced !== undefined || looksAsked(part))
      questions.push(...askedIn(asked).map((text) => plainQuestion(line, text)));
    else if (
      index === 0 &&
      mayBeTitle &&
      part.length <= 80 &&
      namesARole(part) &&
      weightOf(part, 'cares') === 0
    )
      title = plainInline(part).replace(/[.。]$/, '');
    else caresAbout.push({ line, text: withoutLead(part) });
  }
  return { title, caresAbout, questions };
}

/** Its lines, sentences and parts between semicolons; what stands in quotation marks stays whole. */
function partsOf(rest: string): string[] {
  const parts: string[] = [];
  let [start, quoted] = [0, false];
  const text = rest.slice(0, LONGEST_LINE);
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (/["“”«»„]/.test(mark)) quoted = mark === '"' ? !quoted : /[“«„]/.test(mark);
    const ends =
      mark === '\n' ||
      /[。；]/.test(mark) ||
      (/[.;!?]/.test(mark) && /^\s+\S/.test(text.slice(at + 1, at + 6)));
    if (!ends || quoted) continue;
    parts.push(text.slice(start, at + 1));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts
    .map((part) =>
      part
        .replace(/^\s*[-*•]\s+/, '')
        .replace(/[;；]\s*$/, '')
        .trim(),
    )
    .filter((part) => /\p{L}/u.test(part));
}

/** `Cares about cost.` → `cost`: the field says it already. */
function withoutLead(part: string): string {
  const plain = plainInline(part).replace(/[.。]$/, '');
  const lead = VOCABULARIES.map(({ caresLead }) => caresLead.exec(plain)?.[0]).find(Boolean) ?? '';
  return plain.slice(lead.length).trim() || plain;
}
