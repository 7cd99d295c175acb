import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, Heading, ListItem, TextLine } from './blocks.js';
import { frontMatter, pieces, type Source } from './document-pieces.js';
import { tameLine } from './tame-lines.js';

/**
 * Inline marks are not parsed: the author's text is kept as typed, and inline parsing is where Markdown
 * parsers turn quadratic. Indented code is off because pasted notes are often indented.
 */
const BLOCKS_ONLY = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeIndented',
      'codeText',
      'definition',
      'emailAutolink',
      'gfmFootnoteCall',
      'gfmFootnoteDefinition',
      'gfmPotentialFootnoteCall',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'protocolAutolink',
      'strikethrough',
      'tasklistCheck',
      'wwwAutolink',
    ],
  },
};
/** Transforms look for links in finished trees, which costs much and is not wanted here. */
const OPTIONS = {
  extensions: [gfm(), BLOCKS_ONLY],
  mdastExtensions: gfmFromMarkdown().filter((extension) => extension.transforms === undefined),
};

/** Reads the lines of a document into blocks with line numbers. */
export function parseBlocks(lines: readonly string[]): Block[] {
  const source: Source = { lines, tamed: lines.map(tameLine) };
  const front = frontMatter(lines);
  const blocks: Block[] = front === 0 ? [] : [verbatimFront(source, front)];
  // Tamed pieces look alike ("**Label**", a quotation, a list of three), so most are parsed only once.
  const parsed = new Map<string, RootContent[]>();
  for (const [from, to] of pieces(source, front)) {
    const text = source.tamed
      .slice(from, to)
      .map((line) => line.text)
      .join('\n');
    const nodes = parsed.get(text) ?? fromMarkdown(text, OPTIONS).children;
    parsed.set(text, nodes);
    for (const node of nodes) blocks.push(...toBlocks(node, source, from, 0));
  }
  return blocks;
}

function verbatimFront(source: Source, count: number): Block {
  return { kind: 'code', startLine: 1, endLine: count, lines: rawLines(source, 1, count) };
}

function toBlocks(node: RootContent, source: Source, offset: number, quoteDepth: number): Block[] {
  if (!node.position) return [];
  const range = {
    startLine: node.position.start.line + offset,
    endLine: node.position.end.line + offset,
  };
  const within = (children: Nodes[], depth = quoteDepth) =>
    children.flatMap((child) => toBlocks(child as RootContent, source, offset, depth));
  const lines = () => textLines(source, range.startLine, range.endLine, startColumn(node), quoteDepth);
  switch (node.type) {
    case 'heading':
      return [headingBlock(node.depth, range, lines())];
    case 'paragraph':
      return [{ kind: 'paragraph', ...range, lines: lines() }];
    case 'blockquote':
      return [{ kind: 'quote', ...range, blocks: within(node.children, quoteDepth + 1) }];
    case 'list': {
      const items = node.children.map((item): ListItem => {
        const blocks = within(item.children);
        const startLine = (item.position?.start.line ?? 1) + offset;
        return { startLine, endLine: (item.position?.end.line ?? 1) + offset, blocks };
      });
      return [{ kind: 'list', ...range, ordered: node.ordered === true, items }];
    }
    case 'thematicBreak':
      return [{ kind: 'rule', ...range }];
    case 'code':
      return [{ kind: 'code', ...range, lines: rawLines(source, range.startLine, range.endLine) }];
    case 'html':
      return [{ kind: 'html', ...range, lines: rawLines(source, range.startLine, range.endLine) }];
    case 'table':
      return [{ kind: 'table', ...range, lines: lines() }];
    default:
      // Footnotes and definitions are switched off, so nothing else comes at block level.
      return [{ kind: 'paragraph', ...range, lines: lines() }];
  }
}

function startColumn(node: RootContent): number {
  return node.position?.start.column ?? 1;
}

/** An underlined heading counts as one only if it is short: `---` under a paragraph is mostly meant as a rule. */
function headingBlock(
  depth: number,
  range: { startLine: number; endLine: number },
  lines: TextLine[],
): Block {
  const underlined = range.endLine > range.startLine;
  const words = underlined ? lines.slice(0, -1).filter((line) => !/^[=*~_-]{3,}$/.test(line.text)) : lines;
  const text = words
    .map((line) => line.text)
    .join(' ')
    .replace(/^#{1,6}(?:[ \t]+|$)/, '')
    .replace(/[ \t]#+[ \t]*$/, '')
    .trim();
  if (underlined && depth === 2 && (words.length > 1 || text.length > 100 || /[.:"”]$/.test(text)))
    return { kind: 'paragraph', ...range, lines: words };
  return { kind: 'heading', ...range, depth, text } satisfies Heading;
}

function rawLines(source: Source, startLine: number, endLine: number): TextLine[] {
  return source.lines.slice(startLine - 1, endLine).map((text, index) => ({ line: startLine + index, text }));
}

/** The author's lines with the marks of the containers around them taken off. */
function textLines(
  source: Source,
  startLine: number,
  endLine: number,
  column: number,
  quoteDepth: number,
): TextLine[] {
  return rawLines(source, startLine, endLine).map(({ line, text }, index) => {
    const exact = index === 0 && source.tamed[line - 1]?.sameColumns === true;
    const content = exact ? text.slice(column - 1) : withoutQuoteMarks(text, quoteDepth);
    return { line, text: content.trim() };
  });
}

function withoutQuoteMarks(text: string, depth: number): string {
  let rest = text.trimStart();
  for (let level = 0; level < depth && rest.startsWith('>'); level += 1) rest = rest.slice(1).trimStart();
  return rest;
}
