import type { Block, Paragraph } from './blocks.js';
import { hasQuestionMark, isNumbered } from './inline-text.js';
import type { Section } from './outline.js';
import { hasAskedForm } from './vocabulary/match.js';

/**
 * `9- Why?` after `POST: …` in the answer to `8- How?`: where numbered paragraphs asked before the label, it is a part of
 * one answer like the words around it, and the next number goes on where they stand.
 */
export function asksNext(paragraph: Paragraph, current: Section, sections: Section[]): Section {
  if (current.form !== 'label' || current.level < PLAIN_LEVEL || !asksByNumber(paragraph)) return current;
  let at: Section = current;
  while (at.form === 'label' && at.level >= PLAIN_LEVEL && at.parent) at = at.parent;
  const asked = at.blocks.findLast(asksByNumber);
  if (!asked) return current;
  while (isAnswerPart(sections.at(-1), at, asked)) sections.pop();
  const parts = at.children.filter((child) => isAnswerPart(child, at, asked));
  at.children = at.children.filter((child) => !parts.includes(child));
  at.blocks.push(...parts.flatMap(asBlocks));
  return at;
}

function isAnswerPart(part: Section | undefined, within: Section, asked: Block): part is Section {
  return part?.parent === within && part.level >= PLAIN_LEVEL && part.own.startLine > asked.endLine;
}

/** A label as the words that it was typed as, with what stands under it. */
function asBlocks({ title, lead, own, blocks }: Section): Block[] {
  const [first, ...more] = lead;
  const line = { line: own.startLine, text: `${title}: ${first?.text ?? ''}`.trim() };
  return [{ kind: 'paragraph', ...own, lines: [line, ...more] }, ...blocks];
}

const PLAIN_LEVEL = 9;

function asksByNumber(block: Block): boolean {
  const text = block.kind === 'paragraph' ? (block.lines[0]?.text ?? '') : '';
  return isNumbered(text) && (hasQuestionMark(text) || hasAskedForm(text));
}
