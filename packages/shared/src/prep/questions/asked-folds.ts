import type { Block, LineRange } from '../blocks.js';
import { blockText, oneLine } from '../blocks.js';
import { looksAsked } from '../inline-text.js';
import { hasAskedForm, weightOf } from '../vocabulary/match.js';
import { stripFoldTags } from './asked-sections.js';
import type { Asking, QuestionItem } from './question-item.js';
import { describe, isAnswerLabel } from './question-item.js';

interface Fold extends LineRange {
  summary: string[];
  body: string[];
}

/** `<details><summary>Why?</summary> Because. </details>`: what is folded away answers its summary. */
export function askedFolds({ section, named }: Asking): QuestionItem[] {
  if (looksAsked(section.title)) return [];
  return foldsIn(section.blocks).flatMap((fold): QuestionItem[] => {
    const [first = '', ...more] = fold.summary;
    const asked = oneLine(stripFoldTags(first));
    if (asked === '' || isAnswerLabel(asked) || weightOf(asked, 'otherKind') > 0) return [];
    if (!looksAsked(asked) && !hasAskedForm(asked) && !named) return [];
    return [
      {
        ...describe(asked),
        ...(more.length > 0 ? { text: [asked, ...more.map(stripFoldTags)].join('\n') } : {}),
        answer: fold.body
          .map(stripFoldTags)
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim(),
        keyPoints: [],
        arrow: false,
        shape: 'fold',
        ranges: [{ startLine: fold.startLine, endLine: fold.endLine }],
      },
    ];
  });
}

const TAGS = /(<\/?(?:details|summary)\b[^<>]{0,200}>)/i;

/** Reads folds tag by tag, because one block can hold the end of one and the beginning of the next. */
function foldsIn(blocks: readonly Block[]): Fold[] {
  const folds: Fold[] = [];
  let open: Fold | undefined;
  let into: 'summary' | 'body' = 'body';
  let depth = 0;
  const read = (text: string, line: number) => {
    for (const piece of text.length > 20_000 ? [text] : text.split(TAGS)) {
      const tag = /^<(\/?)(details|summary)\b/i.exec(piece);
      if (tag?.[2]?.toLowerCase() === 'details' && !tag[1]) {
        depth += 1;
        if (depth === 1) open = { startLine: line, endLine: line, summary: [], body: [] };
      } else if (tag?.[2]?.toLowerCase() === 'details') {
        depth = Math.max(0, depth - 1);
        if (depth === 0 && open) folds.push({ ...open, endLine: line });
        if (depth === 0) open = undefined;
      } else if (tag && depth === 1) into = tag[1] ? 'body' : 'summary';
      else if (open && piece.trim() !== '') open[into].push(piece);
    }
  };
  for (const block of blocks) {
    if (block.kind === 'html' || block.kind === 'paragraph')
      for (const { line, text } of block.lines) read(text, line);
    else if (block.kind === 'code') {
      if (open) open[into].push(blockText(block));
    } else for (const text of blockText(block).split('\n')) read(text, block.endLine);
    if (open && into === 'body') open.body.push('');
  }
  return folds.map((fold) => ({ ...fold, summary: fold.summary.filter((text) => text.trim() !== '') }));
}
