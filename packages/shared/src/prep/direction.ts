import type { Outline, Section } from './outline.js';
import { titlesOver } from './outline.js';
import { weightOf } from './vocabulary/match.js';

/**
 * Who asks what stands in a section. The words of a question do not tell: only the nearest title does that
 * says anything about questions at all.
 */
export function directionOf(section: Section, outline: Outline): 'panel' | 'candidate' | undefined {
  let hinted: 'panel' | undefined;
  for (const title of titlesOver(section, outline)) {
    const theirs = Math.max(weightOf(title, 'questions'), weightOf(title, 'asks'));
    const own = weightOf(title, 'candidateQuestions');
    if (own >= (hinted ? 3 : 2) && own >= theirs) return 'candidate';
    if (theirs === 3) return 'panel';
    // "Questions for every stage" says nothing about who asks; a title above may.
    if (theirs === 2) hinted = 'panel';
  }
  return hinted;
}
