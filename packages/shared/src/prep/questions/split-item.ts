import type { TextLine } from '../blocks.js';
import { oneLine } from '../blocks.js';
import { hasQuestionMark, plainInline, stripDecoration, unwrapLink } from '../inline-text.js';
import { hasAskedForm } from '../vocabulary/match.js';
import { startsAnswer } from './question-item.js';

export interface Split {
  asked: string;
  /** Further questions on lines of their own, which are part of it. */
  more?: string[];
  answer: string;
}

/** The first line asks, and the others are said to it. */
export function splitAtFirstLine(lines: TextLine[]): Split {
  const [head = '', ...tail] = lines.map((line) => line.text);
  return { asked: plainInline(unwrapLink(stripDecoration(head))), answer: tail.join('\n') };
}

/** A line that was not broken off: it ends as a sentence does. */
const isWhole = (line: string): boolean => /[.?!。？！]["”*_)]{0,3}$/.test(line);
const isWholeQuestion = (line: string): boolean =>
  hasQuestionMark(line) && /^[¿"“„]?[\p{Lu}\p{Lo}]/u.test(line);

const BOLD_HEAD = /^(\*\*\*|\*\*|__|\*(?=\S)|_(?=\S))(.{2,400}?)\1\s*(?:[:：–—]|-(?!>))?\s*(.*)$/;

function joined(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}

type IsAsked = (text: string) => boolean;

/** Finds where the question ends and the answer begins within an item. */
export function splitItem(lines: TextLine[], isAsked: IsAsked): Split | undefined {
  const texts = lines.map((line) => line.text);
  const marked = texts.findIndex((text, index) => index > 0 && startsAnswer(text));
  const head = texts.slice(0, marked > 0 ? marked : texts.length);
  const tail = marked > 0 ? texts.slice(marked).join('\n') : '';
  const [line = '', ...more] = head;
  const answer = (rest: string) => [rest, more.join('\n'), tail].filter((text) => text !== '').join('\n');
  const bold = BOLD_HEAD.exec(line.slice(0, 4_000));
  if (bold?.[2] && (bold[3] || more.length > 0) && isAsked(bold[2].replace(/\s*[:：]$/, '')))
    return { asked: bold[2].replace(/\s*[:：]$/, ''), answer: answer(bold[3] ?? '') };
  const arrow = /^(.{2,400}?)\s*((?:→|->|=>|⇒)\s*.+)$/.exec(line.slice(0, 4_000));
  if (arrow?.[1] && arrow[2] && isAsked(arrow[1])) return { asked: arrow[1], answer: answer(arrow[2]) };
  if (more.length > 0 && isWhole(line) && isAsked(line) && more.every(isWholeQuestion))
    return { asked: line, more, answer: tail };
  const whole = oneLine(head.join('\n'));
  // A sentence that ends with its line is asked, and what begins on the next one is said to it.
  if (more.length > 0 && isWhole(line) && isAsked(line) && !hasQuestionMark(whole))
    return { asked: line, answer: answer('') };
  if (isAsked(whole)) return { asked: whole, answer: tail };
  const dashed = /^(.{2,400}?[?？]["”*]{0,3})\s*[—–-]\s+(.+)$/.exec(whole.slice(0, 4_000));
  if (dashed?.[1] && dashed[2] && isAsked(dashed[1]))
    return { asked: dashed[1], answer: joined(dashed[2], tail) };
  const replied = /^([^?？.!。]{2,300}[?？])\s+([^?？(（]{2,})$/.exec(whole.slice(0, 4_000));
  if (replied?.[1] && replied[2] && isAsked(replied[1]) && !hasAskedForm(replied[2]))
    return { asked: replied[1], answer: joined(replied[2], tail) };
  if (isAsked(line)) return { asked: line, answer: answer('') };
  const bracketed = /^(.{2,400}?[?？!]["”*]{0,3})\s*\(.{1,2000}$/.exec(line.slice(0, 4_000));
  return bracketed?.[1] && isAsked(bracketed[1]) ? { asked: line, answer: answer('') } : undefined;
}
