import type { Block } from '../blocks.js';
import { blocksText, oneLine } from '../blocks.js';
import { hasQuestionMark } from '../inline-text.js';
import { isAskedOutright } from '../vocabulary/match.js';
import { askedLines } from './asked-paragraphs.js';

const FEWEST = 5;
/** So many bare questions in a row are no answer, whatever they are. */
const MANY = 8;

/**
 * Blocks of nothing but questions below an answer. "Tell me about a time" is never part of one: such a block begins
 * something new that has no heading.
 */
export function batteries(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, at) => at > 0 && isBattery(block));
}

function isBattery(block: Block): boolean {
  if (block.kind === 'paragraph') {
    const asked = askedLines(block);
    const outright = asked.some(({ text }) => isAskedOutright(text));
    return asked.length === block.lines.length && asked.length >= (outright ? FEWEST : MANY);
  }
  if (block.kind !== 'list' || block.items.length < FEWEST) return false;
  const texts = block.items.map(({ blocks }) => oneLine(blocksText(blocks)));
  return texts.some(isAskedOutright) && texts.every((text) => hasQuestionMark(text) || isAskedOutright(text));
}
