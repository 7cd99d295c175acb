import { sameWords } from '../prep/inline-text.js';
import type { LintRule, LintWarning } from './lint.js';
import type { Pack } from './schema.js';

interface Asked {
  target: string;
  text: string;
  place: string;
}

/** A beginning of this many words in common makes two questions similar if one ends there. */
const SHARED_WORDS = 4;

/** The same question in several places is kept in each, and pointed out: an answer to one is an answer to all. */
export const similarQuestions: LintRule = (pack) => {
  const groups = new Map<string, Asked[]>();
  for (const asked of allAsked(pack)) {
    const words = sameWords(asked.text);
    if (words === '') continue;
    groups.set(words, [...(groups.get(words) ?? []), asked]);
  }
  joinBeginnings(groups);
  return [...groups.values()].filter((group) => group.length > 1).map(warningFor);
};

function warningFor(group: Asked[]): LintWarning {
  const [first] = group;
  const places = group.slice(0, 6).map((asked) => asked.place);
  const more = group.length > 6 ? ` and ${group.length - 6} more` : '';
  const message = `"${shorten(first?.text ?? '')}" is asked in several places: ${places.join(', ')}${more}. Give one answer to all of them.`;
  return { code: 'SIMILAR_QUESTIONS', message, ...(first ? { target: first.target } : {}) };
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function allAsked(pack: Pack): Asked[] {
  return [
    ...pack.roleCards.flatMap((card) =>
      card.questions.map(({ id, text }) => ({ target: id, text, place: `role card ${card.name}` })),
    ),
    ...pack.questions.map(({ id, text }, index) => ({ target: id, text, place: `question ${index + 1}` })),
    ...pack.weakSpots.map(({ id, title, challenge }) => ({
      target: id,
      text: challenge,
      place: `weak spot "${title}"`,
    })),
    ...pack.drill.map(({ id, question }, index) => ({
      target: id,
      text: question,
      place: `drill item ${index + 1}`,
    })),
  ];
}

/** Adds "What would change your mind about this approach" to the group of "What would change your mind". */
function joinBeginnings(groups: Map<string, Asked[]>): void {
  const byStart = new Map<string, string[]>();
  const start = (words: string) => words.split(' ').slice(0, SHARED_WORDS).join(' ');
  for (const words of groups.keys())
    if (words.split(' ').length >= SHARED_WORDS)
      byStart.set(start(words), [...(byStart.get(start(words)) ?? []), words]);
  for (const alike of byStart.values()) {
    alike.sort((left, right) => left.length - right.length);
    for (const longer of alike.slice(0, 200)) {
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
