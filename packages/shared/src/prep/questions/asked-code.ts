import type { LineRange, Verbatim } from '../blocks.js';
import type { Asking, QuestionItem } from './question-item.js';
import { describe, withoutMark } from './question-item.js';

const ASKED = /^\s*(?:\*\*)?(?:Q|Question|P|Pregunta|F|Frage|问)\s*\d{0,3}\s*[:：.](?:\*\*)?\s*(\S.*)$/i;
const ANSWERED = /^\s*(?:\*\*)?(?:A|Answer|R|Respuesta|Antwort|答)\s*\d{0,3}\s*[:：.](?:\*\*)?\s*/i;

/** `Q: Why?` and `A: Because.` in a fence, where somebody fenced what is to be said. */
export function askedCode({ section }: Asking): QuestionItem[] {
  return section.blocks.flatMap((block) => (block.kind === 'code' ? pairsIn(block) : []));
}

interface Pair extends LineRange {
  asked: string;
  said: string[];
}

function pairsIn(block: Verbatim): QuestionItem[] {
  const pairs: Pair[] = [];
  for (const { line, text } of block.lines) {
    if (/^\s*(?:`{3}|~{3})/.test(text)) continue;
    const asked = ASKED.exec(text.slice(0, 2_000))?.[1];
    const open = pairs.at(-1);
    if (asked !== undefined) pairs.push({ asked, said: [], startLine: line, endLine: line });
    else if (open) {
      open.said.push(text.replace(ANSWERED, '').trim());
      if (text.trim() !== '') open.endLine = line;
    } else if (text.trim() !== '') return [];
  }
  const [first] = pairs;
  const last = pairs.at(-1);
  if (!first || !last) return [];
  // The lines of the fence go with what stands in it.
  first.startLine = block.startLine;
  last.endLine = block.endLine;
  return pairs.map(({ asked, said, startLine, endLine }) => ({
    ...describe(asked),
    ...withoutMark(said.join('\n').trim()),
    keyPoints: [],
    shape: 'labels',
    ranges: [{ startLine, endLine }],
  }));
}
