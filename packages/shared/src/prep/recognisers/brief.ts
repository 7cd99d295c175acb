import { blocksText, contentRanges, rangeOf } from '../blocks.js';
import type { ClaimOf, RecogniserInput } from '../claims.js';
import { leadText } from '../outline.js';
import { weightOf } from '../vocabulary/match.js';

/** A summary that the author wrote: prose under a heading that says so. */
export function recogniseBrief({ outline }: RecogniserInput): ClaimOf<'brief'>[] {
  return outline.sections.flatMap((section): ClaimOf<'brief'>[] => {
    const named = weightOf(section.title, 'brief');
    const parentIsPart = section.level <= 3;
    if (named < 2 || !parentIsPart || section.children.length > 0) return [];
    const text = [leadText(section), blocksText(section.blocks)].filter((part) => part !== '').join('\n\n');
    if (text.length < 40 || !section.blocks.some((block) => block.kind === 'paragraph')) return [];
    const ranges = [rangeOf(section.own), ...contentRanges(section.blocks)];
    return [
      {
        kind: 'brief',
        score: 2 + named,
        enough: 4,
        evidence: [`heading ${named}`],
        items: [{ text, ranges }],
        whole: true,
      },
    ];
  });
}
