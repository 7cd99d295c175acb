import { directionOf } from '../direction.js';
import type { Outline, Section } from '../outline.js';
import { titlesOver } from '../outline.js';
import { asksBack, isAskedOutright, weightOf } from '../vocabulary/match.js';
import type { QuestionGroup } from './question-groups.js';
import { questionGroups } from './question-groups.js';
import type { QuestionItem } from './question-item.js';

/**
 * Who asks the questions of a group. Titles tell; where none does outright, what only a candidate asks ("When will I
 * hear back?") tells it of the questions beside it.
 */
export function whoAsks(group: QuestionGroup, outline: Outline): 'panel' | 'candidate' | undefined {
  const told = directionOf(group.section, outline);
  if (told === 'candidate' || isAnswered(group.items)) return told;
  const outright = titlesOver(group.section, outline).some(
    (title) => weightOf(title, 'questions') === 3 || weightOf(title, 'asks') === 3,
  );
  const own = count(group.items);
  const [few, share] = outright ? [3, 3 / 5] : [2, 1 / 3];
  if (own.back >= few && own.back >= own.all * share) return 'candidate';
  const all = besides(group.section, outline);
  return !outright && all.back >= MANY_BACK && all.back * 2 >= all.all ? 'candidate' : told;
}

interface Asked {
  all: number;
  back: number;
}

const MANY_BACK = 4;

/** Candidates write no answers to what they ask. */
function isAnswered(items: readonly QuestionItem[]): boolean {
  return items.filter(({ answer }) => answer !== '').length * 2 > items.length;
}

function count(items: readonly QuestionItem[]): Asked {
  const back = items.filter(({ text }) => asksBack(text)).length;
  // "Tell me about a time" among them is asked of the candidate.
  const outright = items.filter(({ text }) => isAskedOutright(text)).length;
  return { all: items.length, back: back - outright };
}

/** A form for the company has a heading for every topic: the questions under all of them count together. */
function besides({ parent }: Section, outline: Outline): Asked {
  const known = together.get(outline) ?? countTogether(outline);
  together.set(outline, known);
  return (parent && known.get(parent)) ?? { all: 0, back: 0 };
}

const together = new WeakMap<Outline, Map<Section, Asked>>();

function countTogether(outline: Outline): Map<Section, Asked> {
  const counts = new Map<Section, Asked>();
  for (const { section, items } of questionGroups(outline)) {
    if (!section.parent) continue;
    const sum = counts.get(section.parent) ?? { all: 0, back: 0 };
    const own = count(items);
    counts.set(section.parent, { all: sum.all + own.all, back: sum.back + own.back });
  }
  return counts;
}
