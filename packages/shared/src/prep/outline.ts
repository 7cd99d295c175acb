import { bannerTitle } from './banners.js';
import type { Block, LineRange, List, ListItem, Paragraph, TextLine } from './blocks.js';
import { blocksText, blockText, contentRanges, rangeOf } from './blocks.js';
import { isNumbered, LABEL_LIMIT, looksAsked, plainInline, withoutColon } from './inline-text.js';
import { parseLabel } from './labels.js';
import { parseTimeRange } from './timing.js';
import { meansSomething, partOf, weightOf } from './vocabulary/match.js';

/** A heading or a label with everything that stands under it. */
export interface Section {
  form: 'root' | 'heading' | 'label';
  /** 0 the document, 1–6 headings, 7–9 labels. */
  level: number;
  /** Without inline marks and without the closing colon. */
  title: string;
  /** The same with the marks that its author typed. */
  typed: string;
  /** The author's text after a label on the same line. */
  lead: TextLine[];
  /** The lines of the heading or of the label with its lead. */
  own: LineRange;
  blocks: Block[];
  children: Section[];
  parent: Section | undefined;
}

export interface Outline {
  root: Section;
  /** Every section below the root, in the document's order. */
  sections: Section[];
}

/** Turns the flat blocks of a document into a tree of headings and labels. */
export function buildOutline(blocks: Block[]): Outline {
  const root = section('root', 0, '', { startLine: 0, endLine: 0 }, undefined);
  const sections: Section[] = [];
  let current = root;
  let folded = 0;
  const open = (form: 'heading' | 'label', level: number, title: string, own: LineRange): Section => {
    if (level === PAIR_LEVEL && current.level === IN_ANSWER && isEmpty(current)) liftOut(current);
    while (current.level >= level && current.parent) current = current.parent;
    const next = section(form, level, title, own, current);
    current.children.push(next);
    sections.push(next);
    current = next;
    return next;
  };
  for (const block of blocks.flatMap(withHeadingsOfItems)) {
    folded += foldsOpened(block);
    // A fold that was never closed ends where the next heading of the same rank begins.
    if (block.kind === 'heading' && block.depth === headingLevel(current)) folded = 0;
    // A heading inside <details> belongs to what is folded away; it starts no part of the document.
    if (block.kind === 'heading' && folded <= 0) {
      const title = withoutColon(plainInline(block.text));
      open('heading', block.depth, title, rangeOf(block)).typed = block.text;
    } else if (block.kind === 'heading') current.blocks.push(asParagraph(block.text, block));
    else if (block.kind === 'rule') {
      // A rule right under a label only underlines it.
      if (!isUnderlined(current, block))
        while (current.form === 'label' && current.parent) current = current.parent;
    } else if (block.kind !== 'paragraph' || folded > 0) current.blocks.push(block);
    else if (bannerTitle(block) !== undefined)
      open('heading', BANNER_LEVEL, bannerTitle(block) ?? '', rangeOf(block));
    else
      for (const piece of isSpeech(block, current) ? [{ paragraph: block }] : splitAtLabels(block)) {
        if (!piece.label) current.blocks.push(piece.paragraph);
        else {
          const level = levelOf(piece.label, current);
          const opened = open('label', level, piece.label.title, rangeOf(piece.paragraph));
          opened.lead = piece.paragraph.lines;
        }
      }
  }
  return { root, sections };
}

function isUnderlined(label: Section, rule: LineRange): boolean {
  return (
    isEmpty(label) && parseTimeRange(label.title) !== undefined && rule.startLine - label.own.endLine <= 2
  );
}

/** Below every heading of Markdown's, above every label. */
const BANNER_LEVEL = 6;

/** `1. ### Why?` with its answer indented below: a list of headings is a part of the document, not a list. */
function withHeadingsOfItems(block: Block): Block[] {
  if (block.kind !== 'list') return [block];
  const headed = block.items.filter((item) => item.blocks[0]?.kind === 'heading');
  if (headed.length * 2 <= block.items.length) return withLabelsOfItems(block);
  // Headings further down in an item are part of what it says.
  return block.items.flatMap(({ blocks }) =>
    blocks.map((inner, at) => (at > 0 && inner.kind === 'heading' ? asParagraph(inner.text, inner) : inner)),
  );
}

/** `- **For engineers:**` with a list inside, one below the other: labels that were indented. */
function withLabelsOfItems(list: List): Block[] {
  const { items } = list;
  const first = items.findIndex(isLabelWithList);
  const labelled = items.slice(first);
  if (first < 0 || labelled.length < 2 || !labelled.every(isLabelWithList)) return [list];
  const [opening, before] = [items[0], items[first - 1]];
  const kept: List[] =
    opening && before
      ? [{ ...list, startLine: opening.startLine, endLine: before.endLine, items: items.slice(0, first) }]
      : [];
  return [...kept, ...labelled.flatMap(({ blocks }) => blocks)];
}

function isLabelWithList({ blocks: [first, second] }: ListItem): boolean {
  if (first?.kind !== 'paragraph' || first.lines.length !== 1 || second?.kind !== 'list') return false;
  const label = parseLabel(first.lines[0]?.text ?? '', () => false);
  return label?.level === BOLD_LEVEL && label.rest === '' && !looksAsked(label.title);
}

function section(
  form: Section['form'],
  level: number,
  title: string,
  own: LineRange,
  parent: Section | undefined,
): Section {
  return { form, level, title, typed: title, lead: [], own, blocks: [], children: [], parent };
}

const BOLD_LEVEL = 7;
const PAIR_LEVEL = 8;
const IN_ANSWER = 8.5;

/** `Q:` and `A:` stand side by side, in bold type or not. */
function levelOf(label: { title: string; level: number }, current: Section): number {
  const letter = /^\p{L}(?=\s?[:：])/u.exec(label.title)?.[0];
  if (weightOf(letter ?? label.title, 'question') === 3) return PAIR_LEVEL;
  if (label.level < PAIR_LEVEL && isWithinAnswer(label.title, current)) return IN_ANSWER;
  const afterQuestion = current.form === 'label' && current.level === PAIR_LEVEL;
  return afterQuestion && weightOf(label.title, 'answer') === 3 ? PAIR_LEVEL : label.level;
}

/** Bold words that mean nothing of their own are part of the answer that a label announced right before. */
function isWithinAnswer(title: string, current: Section): boolean {
  let at: Section | undefined = current;
  while (at?.form === 'label' && at.level > PAIR_LEVEL) at = at.parent;
  if (at?.form !== 'label' || at.level !== PAIR_LEVEL || weightOf(at.title, 'answer') < 3) return false;
  return !looksAsked(title) && !isNumbered(title) && !meansSomething(title) && partOf(title) === undefined;
}

/** Right above the next question, such a label was no part of the answer before, but a title over what follows. */
function liftOut(label: Section): void {
  label.level = BOLD_LEVEL;
  while (label.parent && label.parent.level >= BOLD_LEVEL) {
    const from: Section = label.parent;
    from.children.pop();
    label.parent = from.parent;
    label.parent?.children.push(label);
  }
}

function isEmpty({ lead, blocks, children }: Section): boolean {
  return lead.length === 0 && blocks.length === 0 && children.length === 0;
}

function headingLevel(of: Section): number {
  let at: Section | undefined = of;
  while (at?.form === 'label') at = at.parent;
  return at?.level ?? 0;
}

function asParagraph(text: string, range: LineRange): Paragraph {
  return { kind: 'paragraph', ...rangeOf(range), lines: [{ line: range.startLine, text }] };
}

function foldsOpened(block: Block): number {
  if (block.kind === 'code' || block.kind === 'heading' || block.kind === 'rule') return 0;
  const text = blockText(block);
  if (!text.includes('<')) return 0;
  return (text.match(/<details\b/gi)?.length ?? 0) - (text.match(/<\/details>/gi)?.length ?? 0);
}

/** A whole sentence in bold type is said in a beat with a time, and labels nothing. */
function isSpeech({ lines }: Paragraph, current: Section): boolean {
  const text = lines[0]?.text ?? '';
  if (lines.length > 1 || !/^(\*\*|__).*[.!?。！？](?:["”’」』]?)\1$/u.test(text.slice(0, LABEL_LIMIT)))
    return false;
  for (let at: Section | undefined = current; at?.form === 'label'; at = at.parent)
    if (parseTimeRange(at.title)) return true;
  return false;
}

interface Piece {
  label?: { title: string; level: number };
  paragraph: Paragraph;
}

/** Cuts a paragraph where a line begins with a label: people write several fields without blank lines. */
function splitAtLabels(block: Paragraph): Piece[] {
  const pieces: Piece[] = [];
  for (const line of block.lines) {
    const last = pieces.at(-1);
    const label = parseLabel(line.text, meansSomething);
    // Plain words before a colon in the middle of prose are prose.
    if (label && (label.level < 9 || !last || last.label)) {
      const lead = label.rest === '' ? [] : [{ line: line.line, text: label.rest }];
      pieces.push({ label, paragraph: paragraphAt(line.line, lead) });
    } else if (last && (!last.label || last.paragraph.lines.length > 0)) {
      last.paragraph.lines.push(line);
      last.paragraph.endLine = line.line;
    } else pieces.push({ paragraph: paragraphAt(line.line, [line]) });
  }
  return pieces;
}

function paragraphAt(line: number, lines: TextLine[]): Paragraph {
  return { kind: 'paragraph', startLine: line, endLine: line, lines };
}

export function leadText(of: Section): string {
  return of.lead
    .map((line) => line.text)
    .join('\n')
    .trim();
}

/** The author's text under a heading or label: its lead, its blocks and what stands under labels in it. */
export function sectionText(of: Section): string {
  const inner = of.children.map((child) =>
    [
      `${child.title}${child.form === 'label' && !/[?？]$/.test(child.title) ? ':' : ''} ${leadText(child)}`.trim(),
      bodyText(child),
    ]
      .filter((text) => text !== '')
      .join('\n'),
  );
  return [leadText(of), blocksText(of.blocks), ...inner].filter((text) => text !== '').join('\n\n');
}

function bodyText(of: Section): string {
  const whole = sectionText(of);
  const lead = leadText(of);
  return lead === '' ? whole : whole.slice(lead.length).trim();
}

/** The lines of a section with all that is under it. */
export function sectionRanges(of: Section): LineRange[] {
  return [rangeOf(of.own), ...contentRanges(of.blocks), ...of.children.flatMap(sectionRanges)];
}

/** What the document is called: by its front matter, else by its first heading. */
export function documentTitle(outline: Outline): string {
  const known = documentTitles.get(outline) ?? findTitle(outline);
  documentTitles.set(outline, known);
  return known;
}

/** Asked about every section; looking for it each time would cost the square of a document's length. */
const documentTitles = new WeakMap<Outline, string>();

function findTitle({ root, sections }: Outline): string {
  const first = root.blocks[0];
  const front = first?.kind === 'code' && first.lines[0]?.text === '---' ? first.lines : [];
  const line = front.find(({ text }) => /^title\s*:/i.test(text));
  if (line) return plainInline(line.text.replace(/^title\s*:\s*/i, '').replace(/^(["'])(.*)\1$/, '$2'));
  return sections.find((section) => section.form === 'heading')?.title ?? '';
}

/** The titles over what stands in a section, nearest first, the document's own last. */
export function titlesOver(section: Section, outline: Outline): string[] {
  const titles = titlesUp(section);
  const title = documentTitle(outline);
  return titles.at(-1) === title ? titles : [...titles, title];
}

/** The titles from the section itself up to the document, nearest first. */
export function titlesUp(from: Section): string[] {
  const titles: string[] = [];
  for (let at: Section | undefined = from; at && at.form !== 'root'; at = at.parent) titles.push(at.title);
  return titles;
}
