import { hasQuestionMark, isQuoted, looksAsked, plainInline } from '../inline-text.js';

const LONGEST = 2_500;

/** `**The tower.** "Who winds it?"`: what it is about, before the question. */
const TOPIC = /^(\*\*|__)([^*_?？]{2,80})\1\s{0,3}[:：.–—-]{0,2}\s{0,3}(\S.*)$/s;
/** `If they are new: "Who was here before?"`: words that introduce a quotation. */
const LEAD = /^[^"“”«»„:：?？]{2,60}[:：]\s{0,3}(["“«„].*)$/s;
/** `"Who winds it?" _(Shows that you looked.)_`: a remark of the author's, in italics or a sentence in brackets. */
const REMARK =
  /^(.*[?？]["”»“*_]{0,4})\s{1,3}(?:([*_])[(（[]?[^*_?？]{3,400}[)）\]]?\2|[(（]\p{Lu}[^()（）?？]{3,300}[.!][)）])$/su;

/** The question in a line that says more than it. A part is only left out where what remains is plainly asked. */
export function askedProper(line: string): string {
  if (line.length > LONGEST) return line;
  let text = line.trim();
  const asked = REMARK.exec(text)?.[1];
  if (asked !== undefined) text = asked.trim();
  const topic = TOPIC.exec(text);
  if (topic?.[3] && looksAsked(topic[3]) && !looksAsked(plainInline(topic[2] ?? ''))) text = topic[3];
  const quoted = LEAD.exec(text)?.[1];
  return quoted !== undefined && isQuoted(quoted) && hasQuestionMark(quoted) ? quoted : text;
}
