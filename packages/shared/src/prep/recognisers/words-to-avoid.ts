import type { Block } from '../blocks.js';
import { blockText, contentRanges, oneLine } from '../blocks.js';
import type { ClaimOf, RecogniserInput } from '../claims.js';
import { plainInline, stripQuotes } from '../inline-text.js';
import { leadText } from '../outline.js';
import { VOCABULARIES, weightOf } from '../vocabulary/match.js';

const LONGEST_WORDS = 4;

/** A heading that bans words, with the words below it. */
export function recogniseWordsToAvoid({ outline }: RecogniserInput): ClaimOf<'words-to-avoid'>[] {
  return outline.sections.flatMap((section): ClaimOf<'words-to-avoid'>[] => {
    const named = weightOf(section.title, 'wordsToAvoid');
    if (named < 3 || section.children.length > 0) return [];
    const words = wordsOf([leadText(section), ...section.blocks.flatMap(textsOf)]);
    if (words.length === 0) return [];
    const ranges = [section.own, ...contentRanges(section.blocks)];
    return [
      {
        kind: 'words-to-avoid',
        score: 8,
        enough: 6,
        evidence: ['heading'],
        items: [{ words, ranges }],
        whole: true,
      },
    ];
  });
}

/** Where words stand in quotation marks, the rest is advice about them. */
function wordsOf(texts: string[]): string[] {
  const quoted = texts.flatMap(quotedWords);
  return quoted.length > 0 ? quoted : texts.flatMap(split);
}

function textsOf(block: Block): string[] {
  if (block.kind !== 'list') return [blockText(block)];
  return block.items.map((item) => oneLine(item.blocks.map(blockText).join(' ')));
}

function split(text: string): string[] {
  return text
    .split(/[,;\n/]/)
    .map(clean)
    .filter(isWords);
}

function clean(word: string): string {
  return stripQuotes(plainInline(word))
    .replace(/^(?:and|or)\s+/i, '')
    .replace(/^["“]|["”]$/g, '')
    .replace(/[.,;:!?]+$/, '')
    .trim();
}

function isWords(word: string): boolean {
  return /\p{L}/u.test(word) && word.split(/\s+/).length <= LONGEST_WORDS && word.length <= 60;
}

function quotedWords(text: string): string[] {
  return [...text.matchAll(/["“]([^"“”]{1,60})["”]/g)].map((match) => clean(match[1] ?? '')).filter(isWords);
}

/**
 * The words in quotation marks of a reminder that tells to leave them out. Sentences that say so come first:
 * in "Never say 'maybe'. Say 'I would' instead" only one is banned.
 */
export function bannedIn(reminder: string): string[] {
  const all = reminder.slice(0, 2_000).split(/(?<=[.!?]\**)\s+(?=[\p{Lu}*"“])/u);
  const telling = all.filter((sentence) => VOCABULARIES.some(({ avoidCue }) => avoidCue.test(sentence)));
  const told = telling.flatMap(quotedWords);
  return told.length > 0 || telling.length === 0 ? told : all.flatMap(quotedWords);
}
