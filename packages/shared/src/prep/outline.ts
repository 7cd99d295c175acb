import { asksNext } from './answer-parts.js';
import { bannerTitle } from './banners.js';
import type { Block, LineRange, Paragraph, TextLine } from './blocks.js';
import { blocksText, blockText, contentRanges, rangeOf } from './blocks.js';
import { isNumbered, plainInline, withoutColon } from './inline-text.js';
import { IN_ANSWER, isEmpty, isSpeech, isUnderlined, levelOf, liftOut, PAIR_LEVEL } from './label-levels.js';
import { parseLabel } from './labels.js';
import { asParagraph, withHeadingsOfItems } from './list-outline.js';
import { meansSomething } from './vocabulary/match.js';

/** A heading or a label with everything that stands under it. */
export interface Section {
  form: 'root' | 'heading' | 'label';
  /** 0 the document, 1–6 headings, 7–9 labels (`label-levels.ts`). */
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
        if (!piece.label) {
          current = asksNext(piece.paragraph, current, sections);
          current.blocks.push(piece.paragraph);
        } else {
          const level = levelOf(piece.label, current);
          const opened = open('label', level, piece.label.title, rangeOf(piece.paragraph));
          opened.lead = piece.paragraph.lines;
        }
      }
  }
  return { root, sections };
}

/** Below every heading of Markdown's, above every label. */
const BANNER_LEVEL = 6;

function section(
  form: Section['form'],
  level: number,
  title: string,
  own: LineRange,
  parent: Section | undefined,
): Section {
  return { form, level, title, typed: title, lead: [], own, blocks: [], children: [], parent };
}

function headingLevel(of: Section): number {
  let at: Section | undefined = of;
  while (at?.form === 'label') at = at.parent;
  return at?.level ?? 0;
}

function foldsOpened(block: Block): number {
  if (block.kind === 'code' || block.kind === 'heading' || block.kind === 'rule') return 0;
  const text = blockText(block);
  if (!text.includes('<')) return 0;
  return (text.match(/<details\b/gi)?.length ?? 0) - (text.match(/<\/details>/gi)?.length ?? 0);
}

interface Piece {
  label?: { title: string; level: number };
  paragraph: Paragraph;
}

/** Cuts a paragraph where a line begins with a label: people write several fields without blank lines. */
function splitAtLabels(block: Paragraph): Piece[] {
  const pieces: Piece[] = [];
  const isKnown = isForm(block) ? () => true : meansSomething;
  for (const line of block.lines) {
    const last = pieces.at(-1);
    const label = parseLabel(line.text, isKnown);
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

/** `Background: …`, `Cares about: …`, `My angle: …`: where every line has a label and two mean something, all are fields. */
function isForm({ lines }: Paragraph): boolean {
  if (lines.length < 2 || lines.length > LONGEST_FORM) return false;
  const labels = lines.map(({ text }) => parseLabel(text, () => true));
  return labels.every(Boolean) && labels.filter((label) => label && meansSomething(label.title)).length >= 2;
}

const LONGEST_FORM = 12;

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

function findTitle(outline: Outline): string {
  const line = frontTitle(outline);
  return line ? line.text : (titleHeading(outline)?.title ?? '');
}

/** `title: …` in front matter, with its line. */
export function frontTitle({ root }: Outline): TextLine | undefined {
  const first = root.blocks[0];
  const front = first?.kind === 'code' && first.lines[0]?.text === '---' ? first.lines : [];
  const found = front.find(({ text }) => /^title\s*:/i.test(text));
  const text = found?.text.replace(/^title\s*:\s*/i, '').replace(/^(["'])(.*)\1$/, '$2');
  return found && text ? { line: found.line, text: plainInline(text) } : undefined;
}

/** The first heading, unless it is a lowest one that a number begins or that stands after much else: a part's. */
export function titleHeading({ root, sections }: Outline): Section | undefined {
  const heading = sections.find((section) => section.form === 'heading');
  if (!heading || heading.level < BANNER_LEVEL) return heading;
  return opensLate(root.blocks) || isNumbered(heading.title) ? undefined : heading;
}

function opensLate(before: readonly Block[]): boolean {
  return before.length >= 3 || before.some(({ kind }) => kind === 'list');
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
