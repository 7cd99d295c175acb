import type { Paragraph } from './blocks.js';

const LONGEST = 100;

/** Lines that only draw: `=====`, `+----+`, `╔════╗`. */
const DRAWN = /^[\s=\-*~_#+|│║═─━╔╗╚╝┌┐└┘╭╮╰╯]{3,}$/;

/** `=== Title ===`, `| Title |`: drawn on both sides. */
const FRAMED = /^(?:[=*~#_-]{3,}|[|│║])\s*(\S(?:.*\S)?)\s*(?:[=*~#_-]{3,}|[|│║])$/;

/** The title that a paragraph is, where it was drawn as one: framed, ruled off, or in capitals on a line of its own. */
export function bannerTitle(block: Paragraph): string | undefined {
  if (block.lines.length > 5) return undefined;
  const words = block.lines.map(({ text }) => text).filter((text) => !DRAWN.test(text));
  const [line = ''] = words;
  if (words.length !== 1 || line.length > LONGEST) return undefined;
  const framed = FRAMED.exec(line)?.[1];
  if (framed !== undefined && /\p{L}/u.test(framed)) return framed;
  if (block.lines.length > 1) return line.trim();
  return isInCapitals(line) ? line.replace(/\s*:$/, '').trim() : undefined;
}

function isInCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && !/\p{Ll}|[.,;→"“(<|*]|\p{Script=Han}/u.test(line) && /^[\p{Lu}\d]/u.test(line);
}
