import { FRONT_MATTER, readLine } from './markdown-lines.js';

/** What stands under one label, or under a heading without one. */
export interface MarkdownField {
  line: number;
  value: string | undefined;
  quote: string[];
  list: { text: string; line: number }[];
}

/** A heading with everything until the next one of its level. */
export interface MarkdownNode {
  level: number;
  /** The heading as it stands, with its id. */
  heading: string;
  line: number;
  endLine: number;
  /** By label; the empty label is for what stands right under the heading. */
  fields: Map<string, MarkdownField>;
  children: MarkdownNode[];
}

export interface MarkdownTree {
  root: MarkdownNode;
  /** Lines that are neither heading, field, list nor quotation. */
  strangers: { line: number; text: string }[];
}

export const isPackMarkdown = (text: string): boolean =>
  /^\ufeff?---\r?\n\s*mockpanel:[ \t]*pack[ \t]*\r?\n/.test(text);

const LABEL = /^([1-4]|\p{Lu}[\p{L} -]{0,30}):(?: (.*))?$/u;

/** Reads the lines of a pack as Markdown into headings and their fields; it knows no field's meaning. */
export function readTree(text: string): MarkdownTree {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const root = node(0, '', 1);
  const open: MarkdownNode[] = [root];
  const strangers: MarkdownTree['strangers'] = [];
  let label = '';
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    if (index < frontLength(lines) || raw.trim() === '') continue;
    const heading = /^(#{1,4}) (.*)$/.exec(raw);
    if (heading) {
      openHeading(open, node(heading[1]?.length ?? 1, heading[2] ?? '', line));
      label = '';
      continue;
    }
    const current = open.at(-1) ?? root;
    const named = LABEL.exec(raw.trimEnd());
    if (named?.[1]) {
      label = named[1];
      fieldOf(current, label, line).value = named[2] === undefined ? undefined : readLine(named[2]);
    } else if (!addTo(fieldOf(current, label, line), raw, line)) strangers.push({ line, text: raw });
    for (const parent of open) parent.endLine = line;
  }
  return { root, strangers };
}

/** The front matter may have more keys than ours; it ends at its second rule. */
function frontLength(lines: readonly string[]): number {
  const end = lines.indexOf('---', 1);
  return end < 0 || end > 20 ? FRONT_MATTER.length : end + 1;
}

const node = (level: number, heading: string, line: number): MarkdownNode => ({
  level,
  heading,
  line,
  endLine: line,
  fields: new Map(),
  children: [],
});

function openHeading(open: MarkdownNode[], next: MarkdownNode): void {
  while ((open.at(-1)?.level ?? 0) >= next.level) open.pop();
  open.at(-1)?.children.push(next);
  for (const parent of open) parent.endLine = next.line;
  open.push(next);
}

function fieldOf(of: MarkdownNode, label: string, line: number): MarkdownField {
  const field = of.fields.get(label) ?? { line, value: undefined, quote: [], list: [] };
  of.fields.set(label, field);
  return field;
}

/** Adds a line of a list or a quotation; false for any other line. */
function addTo(field: MarkdownField, raw: string, line: number): boolean {
  if (raw === '>' || raw.startsWith('> ')) field.quote.push(readLine(raw.slice(2)));
  else if (raw.startsWith('- ')) field.list.push({ text: readLine(raw.slice(2)), line });
  else return false;
  return true;
}
