import type { LineRange, Paragraph } from './blocks.js';
import { isNumbered, LABEL_LIMIT, looksAsked } from './inline-text.js';
import type { Section } from './outline.js';
import { parseTimeRange } from './timing.js';
import { meansSomething, partOf, weightOf } from './vocabulary/match.js';

const BOLD_LEVEL = 7;
export const PAIR_LEVEL = 8;
export const IN_ANSWER = 8.5;
const PERSON_LEVEL = 6.5;

/** `Q:` and `A:` stand side by side, in bold type or not. */
export function levelOf(label: { title: string; level: number }, current: Section): number {
  const letter = /^\p{L}(?=\s?[:：])/u.exec(label.title)?.[0];
  if (weightOf(letter ?? label.title, 'question') === 3) return PAIR_LEVEL;
  if (label.level === BOLD_LEVEL && isNumberedPerson(label.title)) return PERSON_LEVEL;
  if (label.level < PAIR_LEVEL && isWithinAnswer(label.title, current)) return IN_ANSWER;
  const afterQuestion = current.form === 'label' && current.level === PAIR_LEVEL;
  return afterQuestion && weightOf(label.title, 'answer') === 3 ? PAIR_LEVEL : label.level;
}

/** `**Interviewer 2:**` over labels in the same bold type, which are that person's. */
export function isNumberedPerson(title: string): boolean {
  const role = /^(\p{L}{3,24}) #?\d{1,2}$/u.exec(title)?.[1];
  return role !== undefined && weightOf(role, 'people') === 3;
}

/** Bold words that mean nothing of their own are part of the answer that a label announced right before. */
function isWithinAnswer(title: string, current: Section): boolean {
  let at: Section | undefined = current;
  while (at?.form === 'label' && at.level > PAIR_LEVEL) at = at.parent;
  if (at?.form !== 'label' || at.level !== PAIR_LEVEL || weightOf(at.title, 'answer') < 3) return false;
  return !looksAsked(title) && !isNumbered(title) && !meansSomething(title) && partOf(title) === undefined;
}

/** Right above the next question, such a label was no part of the answer before, but a title over what follows. */
export function liftOut(label: Section): void {
  label.level = BOLD_LEVEL;
  while (label.parent && label.parent.level >= BOLD_LEVEL) {
    const from: Section = label.parent;
    from.children.pop();
    label.parent = from.parent;
    label.parent?.children.push(label);
  }
}

export function isEmpty({ lead, blocks, children }: Section): boolean {
  return lead.length === 0 && blocks.length === 0 && children.length === 0;
}

export function isUnderlined(label: Section, rule: LineRange): boolean {
  return (
    isEmpty(label) && parseTimeRange(label.title) !== undefined && rule.startLine - label.own.endLine <= 2
  );
}

/** A whole sentence in bold type is said in a beat with a time, and labels nothing. */
export function isSpeech({ lines }: Paragraph, current: Section): boolean {
  const text = lines[0]?.text ?? '';
  if (lines.length > 1 || !/^(\*\*|__).*[.!?。！？](?:["”’」』]?)\1$/u.test(text.slice(0, LABEL_LIMIT)))
    return false;
  for (let at: Section | undefined = current; at?.form === 'label'; at = at.parent)
    if (parseTimeRange(at.title)) return true;
  return false;
}
