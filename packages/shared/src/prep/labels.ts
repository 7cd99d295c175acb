import { LABEL_LIMIT, plainInline } from './inline-text.js';
import { namesASlide, weightOf } from './vocabulary/match.js';

/** `**Role:** Engineering lead` → title `Role`, rest `Engineering lead`. */
export interface LabelLine {
  title: string;
  rest: string;
  /** Bold labels hold plain ones: `**[4:00-8:00] Product**` may contain `Cover:`. */
  level: 7 | 8 | 9;
}

const BOLD =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?(\*\*\*|\*\*|__)(?=\S)(.+?)\1(?=[\s:：–—-]|$|\p{Script=Han})/u;
const ITALIC = /^([*_])(?=[^\s*_])([^*_]+)\1(?=[\s:–—-]|$)/;
const PLAIN_ALONE = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?([\p{L}\d][^:：]{0,58})[:：]$/u;
const PLAIN_WITH_REST = /^([\p{Lu}\p{Lo}][^:：?!.,;"“]{0,38})(?::\s+|：\s*)(\S.*)$/u;

/**
 * Reads a line as a label. Bold counts if it holds the whole line or ends in a colon; plain words count
 * alone before a colon, or before text if `isKnown` says that the label means something.
 */
export function parseLabel(text: string, isKnown: (title: string) => boolean): LabelLine | undefined {
  if (text.length > LABEL_LIMIT * 10) return undefined;
  return (
    boldPair(text) ??
    emphasised(text, BOLD, 7) ??
    emphasised(text, ITALIC, 8) ??
    slide(text) ??
    timed(text) ??
    admonition(text) ??
    plain(text, isKnown)
  );
}

const BOLD_PAIR = /^(\*\*|__)([\p{L}]{1,12}(?: ?\d{1,3})?)[:：]\s*([^\s*_][^*]*)\1$/u;

/** `**Q: Why?**`: bold type around a whole line that a label begins. */
function boldPair(text: string): LabelLine | undefined {
  const match = BOLD_PAIR.exec(text.slice(0, LABEL_LIMIT * 2));
  if (!match?.[2] || !match[3]) return undefined;
  const isPair = weightOf(match[2], 'question') === 3 || weightOf(match[2], 'answer') === 3;
  return isPair ? { title: match[2], rest: match[3].trim(), level: 7 } : undefined;
}

const ADMONITION = /^(?:\?\?\?|!!!)\+?\s+[\w-]+(?:\s[\w-]+){0,3}\s+["“](.+)["”]$/;

/** `??? question "Why?"`: how documentation folds an answer away. */
function admonition(text: string): LabelLine | undefined {
  const title = ADMONITION.exec(text.slice(0, LABEL_LIMIT))?.[1];
  return title === undefined ? undefined : { title: plainInline(title), rest: '', level: 7 };
}

const TIMED =
  /^(?:[[(]\d{1,2}:\d{2}\s*[-–—]\s*\d{1,2}:\d{2}[\])]|\d{1,2}:\d{2}\s*[-–—]\s*\d{1,2}:\d{2})\s*[:–—-]?\s+\S/;

/** `[0:50-1:40] Trouble` on a line of its own, over what is said then. */
function timed(text: string): LabelLine | undefined {
  if (text.length > LONGEST_SLIDE || /[.!?。,;]$/.test(text) || !TIMED.test(text)) return undefined;
  return { title: plainInline(text).replace(/[:：]$/, ''), rest: '', level: 7 };
}

const LONGEST_SLIDE = 90;

/** `SLIDE 3 [20 seconds]` on a line of its own, over what is said there. */
function slide(text: string): LabelLine | undefined {
  if (text.length > LONGEST_SLIDE || /[.!?。]$/.test(text)) return undefined;
  return namesASlide(text)
    ? { title: plainInline(text).replace(/[:：]$/, ''), rest: '', level: 7 }
    : undefined;
}

function emphasised(text: string, pattern: RegExp, level: 7 | 8): LabelLine | undefined {
  const match = pattern.exec(text.slice(0, LABEL_LIMIT * 2));
  if (!match) return undefined;
  const inner = match[2]?.trim() ?? '';
  let rest = text.slice(match[0].length).trim();
  const colonOutside = /^[:：]/.test(rest);
  if (colonOutside) rest = rest.slice(1).trim();
  const colon = colonOutside || /[:：]$/.test(inner);
  // `**Hook** [0:00-1:00]`: a time in brackets belongs to the label.
  const timed = /^[[(][^\])]{1,30}[\])]:?$/.test(rest) && /\d/.test(rest);
  if (timed && level === 7)
    return { title: plainInline(`${inner} ${rest.replace(/:$/, '')}`), rest: '', level };
  // `**Why now?** Because …`: a question needs no colon after it.
  const asks = level === 7 && /[?？]["”]?$/.test(inner);
  if (rest !== '' && !colon && !asks) return undefined;
  // Emphasis in italics alone on a line is mostly an aside, not a label.
  if (level === 8 && !colon) return undefined;
  const title = plainInline(inner).replace(/\s*[:：]$/, '');
  return title === '' || title.length > LABEL_LIMIT ? undefined : { title, rest, level };
}

function plain(text: string, isKnown: (title: string) => boolean): LabelLine | undefined {
  const alone = PLAIN_ALONE.exec(text);
  if (alone?.[1] !== undefined) return { title: plainInline(alone[1]), rest: '', level: 9 };
  const match = PLAIN_WITH_REST.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || !isKnown(match[1])) return undefined;
  return { title: match[1].trim(), rest: match[2].trim(), level: 9 };
}
