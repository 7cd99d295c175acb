import type { LineRange } from '../blocks.js';
import { rangeOf } from '../blocks.js';
import type { CardDraft, ClaimOf } from '../claims.js';
import { plainInline } from '../inline-text.js';
import { looksLikeName, type NameAndTitle, splitNameAndTitle } from '../names.js';
import type { Outline, Section } from '../outline.js';
import { documentTitle } from '../outline.js';
import { fold, VOCABULARIES, weightOf } from '../vocabulary/match.js';
import { voicedLines } from '../voices.js';

const THRESHOLD = 8;
/** Whom one meets is said at the beginning. */
const HEAD_LINES = 30;

/** Somebody whom the document only names: `Interviewer: Ada Quill, pilot`, "my talk with Ada Quill", "Questions for Ada". */
export function namedPeople(outline: Outline): ClaimOf<'role-card'>[] {
  const found = [...labelled(outline), ...met(outline), ...addressed(outline)];
  // Several people on one line are one claim, or the first would take the line from the others.
  const lines = new Map<number, Named[]>();
  for (const named of found)
    lines.set(named.range.startLine, [...(lines.get(named.range.startLine) ?? []), named]);
  return [...lines.values()].map((people) => ({
    kind: 'role-card',
    score: THRESHOLD,
    enough: THRESHOLD,
    evidence: people.map(({ why }) => why),
    items: people.map(cardOf),
    whole: true,
  }));
}

function cardOf({ name, title, range, partial }: Named): CardDraft {
  return {
    name,
    title,
    caresAbout: [],
    questions: [],
    handling: [],
    script: '',
    askThem: [],
    ranges: [range],
    ...(partial ? { partial: [range.startLine] } : {}),
  };
}

interface Named extends NameAndTitle {
  range: LineRange;
  why: string;
  partial: boolean;
}

/** The document's beginning: what stands before its first part. */
function headOf({ root, sections }: Outline): Section[] {
  const first = sections.find(({ form }) => form === 'heading');
  return first ? [root, first] : [root];
}

/** `**Interviewers:** Ada Quill, pilot; Bo Ferry, mate`. */
function labelled(outline: Outline): Named[] {
  const lines = headOf(outline).flatMap(voicedLines);
  return lines
    .filter(({ voice, startLine }) => startLine <= HEAD_LINES && saysWho(voice))
    .flatMap((line) => {
      const known = peopleIn(line.text);
      return known.map((person) => ({
        name: person.name,
        title: person.title,
        range: rangeOf(line),
        why: 'a label says who asks',
        partial: person.partial,
      }));
    });
}

/** Set apart by semicolons, or by commas where what they do stands in brackets. */
const APART = [
  /\s*[,，、;；]\s*(?![^()（）]*[)）])|\s+(?:&|\/|and|und|y|e)\s+/,
  /\s*[;；]\s*|\s+(?:&|\/)\s+/,
];

function peopleIn(text: string): (NameAndTitle & { partial: boolean })[] {
  if (text.length > LONGEST_LINE * 5) return [];
  for (const apart of APART) {
    const people = text.split(apart).map(personIn);
    const known = people.filter((person) => person !== undefined);
    if (known.length === people.length) return known;
  }
  return [];
}

function saysWho(voice: string): boolean {
  if (voice === '' || weightOf(voice, 'candidate') > 0) return false;
  return weightOf(voice, 'person') === 3 || (weightOf(voice, 'people') >= 2 && !/\s/.test(voice));
}

/** `Ada Quill — pilot. Sailed for ten years.`: the first sentence says who that is. */
function personIn(text: string): (NameAndTitle & { partial: boolean }) | undefined {
  const [first = ''] = plainInline(text).split(
    /(?<=[\p{L}\d][\p{L})\d])(?<!\b(?:[DMS]rs?|Prof|Ms|Sra|Hr|Fr|St))[.。](?:\s|$)/u,
  );
  const { name, title } = splitNameAndTitle(first);
  if (!looksLikeName(name)) return undefined;
  return { name, title, partial: first.length + 1 < plainInline(text).length };
}

/** "Notes for my interview with Ada Quill", in the title or the lines right below it. */
function met(outline: Outline): Named[] {
  const lines = headOf(outline).flatMap((section) => [
    { text: section.title, ...rangeOf(section.own) },
    ...voicedLines(section).slice(0, MOST_LINES),
  ]);
  return lines.flatMap(({ text, startLine, endLine }) => {
    const plain = plainInline(text.slice(0, LONGEST_LINE));
    if (weightOf(plain, 'occasion') < 3) return [];
    const name = VOCABULARIES.map(({ metWith }) => metWith.exec(plain)?.[1]).find(Boolean) ?? '';
    if (!looksLikeName(name)) return [];
    // The title's own line is the document's, wherever else its words count.
    const isTitle = text !== '' && text === documentTitle(outline);
    return isTitle
      ? []
      : [{ name, title: '', range: { startLine, endLine }, why: 'met at the occasion', partial: true }];
  });
}

const MOST_LINES = 8;
const LONGEST_LINE = 200;

/** A name in the title, whose first part a heading of questions to be asked names again: "Questions to ask Ada". */
function addressed(outline: Outline): Named[] {
  const names = namesIn(documentTitle(outline));
  if (names.length === 0) return [];
  const asking = outline.sections.filter(({ title }) => weightOf(title, 'candidateQuestions') === 3);
  return names.flatMap((name) => {
    const first = fold(name.split(/\s+/)[0] ?? '');
    const heading = asking.find(({ title }) =>
      new RegExp(`(?:^|[^\\p{L}])${first}(?![\\p{L}])`, 'u').test(fold(title)),
    );
    return heading
      ? [{ name, title: '', range: rangeOf(heading.own), why: 'asked by name', partial: false }]
      : [];
  });
}

/** `Ada Quill (North Harbour) - Notes` holds one name. */
function namesIn(title: string): string[] {
  return plainInline(title)
    .split(/\s+[–—|-]+\s+|[()（）:：,]/)
    .map((part) => part.trim())
    .filter((part) => looksLikeName(part) && /^\p{L}+(?:\s|$)/u.test(part));
}
