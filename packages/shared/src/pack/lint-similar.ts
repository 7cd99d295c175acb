import type { LintRule, LintWarning } from './lint.js';
import { answerAmong } from './mends.js';
import type { Pack } from './schema.js';
import { similarTexts } from './similar.js';

/** Something that can be asked, and where it stands in the pack. */
interface Asked {
  target: string;
  text: string;
  kind: 'card' | 'bank' | 'weak-spot' | 'drill';
  /** The card, the number in its list, or the weak spot. */
  place: string;
}

/**
 * Questions that are the same in other words of the same beginning, wherever they stand. They are kept in each
 * place and linked: in the room, whoever holds one sees that another was asked (`room/heard-before.ts`).
 */
const similarGroups = (pack: Pack): [Asked, ...Asked[]][] => similarTexts(allAsked(pack));

export const similarQuestions: LintRule = (pack) =>
  similarGroups(pack).map((group): LintWarning => {
    const [first, ...others] = group;
    const places = group.slice(0, MOST_PLACES).map(placeName);
    const more = Math.max(0, group.length - MOST_PLACES);
    const text = shorten(first.text);
    const message = `"${text}" is asked in several places: ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Give one answer to all of them, and ask it once.`;
    const ids = group.map(({ target }) => target);
    return {
      code: 'SIMILAR_QUESTIONS',
      message,
      values: { text, places: places.join(', '), count: group.length },
      targets: [first.target, ...others.map(({ target }) => target)],
      ...(lacksAnswer(pack, ids) ? { mend: { do: 'share-answer' as const, ids } } : {}),
    };
  });

/** True where one of them has an answer that another could use too. */
function lacksAnswer(pack: Pack, ids: string[]): boolean {
  if (answerAmong(pack, ids) === undefined) return false;
  const wanted = new Set(ids);
  return [...pack.questions, ...pack.roleCards.flatMap((card) => card.questions)].some(
    (question) => wanted.has(question.id) && !question.answer?.trim(),
  );
}

const MOST_PLACES = 6;

function placeName({ kind, place }: Asked): string {
  switch (kind) {
    case 'card':
      return `role card ${place}`;
    case 'bank':
      return `question ${place}`;
    case 'weak-spot':
      return `weak spot "${place}"`;
    case 'drill':
      return `drill item ${place}`;
  }
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function allAsked(pack: Pack): Asked[] {
  return [
    ...pack.roleCards.flatMap((card) =>
      card.questions.map(({ id, text }) => asked(id, text, 'card', card.name || card.title)),
    ),
    ...pack.questions.map(({ id, text }, index) => asked(id, text, 'bank', `${index + 1}`)),
    ...pack.weakSpots.map(({ id, title, challenge }) => asked(id, challenge, 'weak-spot', title)),
    ...pack.drill.map(({ id, question }, index) => asked(id, question, 'drill', `${index + 1}`)),
  ];
}

const asked = (target: string, text: string, kind: Asked['kind'], place: string): Asked => ({
  target,
  text,
  kind,
  place,
});
