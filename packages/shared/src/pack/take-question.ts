import { PACK_LIMITS, type Pack } from './schema.js';

/** A question in somebody's own words, as a review has it. */
export interface ImprovisedQuestion {
  id: string;
  text: string;
}

/**
 * The pack with an improvised question in its bank, under its own id so that it is known again; the same pack
 * where it has that question already, or is full. Its key points are for the host to write.
 */
export function takeQuestion(pack: Pack, { id, text }: ImprovisedQuestion, category: string): Pack {
  const words = text.trim().slice(0, PACK_LIMITS.line);
  const isKnown = askedIds(pack).has(id) || pack.questions.some((question) => question.text === words);
  if (isKnown || words === '' || pack.questions.length >= PACK_LIMITS.questions) return pack;
  return { ...pack, questions: [...pack.questions, { id, text: words, category, keyPoints: [] }] };
}

/** Everything that can be asked shares its ids. */
const askedIds = (pack: Pack): Set<string> =>
  new Set([
    ...pack.questions.map((question) => question.id),
    ...pack.roleCards.flatMap(({ questions }) => questions.map((question) => question.id)),
    ...pack.weakSpots.map((spot) => spot.id),
  ]);
