import { sameWords } from '../prep/inline-text.js';

/** A beginning of this many words in common makes two questions similar if one ends there. */
const SHARED_WORDS = 4;

/** The longest comparison of questions that begin alike. */
const MOST_ALIKE = 200;

/**
 * Groups of two or more whose texts are the same words, or begin with all the words of a shorter one. Who has
 * heard one of a group has heard them all. Groups and members keep the order in which they were handed in.
 */
export function similarTexts<T extends { text: string }>(items: readonly T[]): [T, ...T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const words = sameWords(item.text);
    if (words === '') continue;
    const group = groups.get(words);
    if (group) group.push(item);
    else groups.set(words, [item]);
  }
  joinBeginnings(groups);
  return [...groups.values()].filter((group): group is [T, ...T[]] => group.length > 1);
}

/** Adds "What would change your mind about this approach" to the group of "What would change your mind". */
function joinBeginnings<T>(groups: Map<string, T[]>): void {
  const byStart = new Map<string, string[]>();
  const start = (words: string) => words.split(' ').slice(0, SHARED_WORDS).join(' ');
  for (const words of groups.keys())
    if (words.split(' ').length >= SHARED_WORDS)
      byStart.set(start(words), [...(byStart.get(start(words)) ?? []), words]);
  for (const alike of byStart.values()) {
    alike.sort((left, right) => left.length - right.length);
    for (const longer of alike.slice(0, MOST_ALIKE)) {
      const shorter = alike.find(
        (words) => words !== longer && groups.has(words) && longer.startsWith(`${words} `),
      );
      const moved = groups.get(longer);
      if (shorter === undefined || !moved) continue;
      groups.set(shorter, [...(groups.get(shorter) ?? []), ...moved]);
      groups.delete(longer);
    }
  }
}
