import { heardBefore } from './heard-before.js';
import type { Briefing, View } from './views.js';

/** What came up so far, from what a panelist may see; `asked` counts questions. */
export interface Coverage {
  /** `isHeld`: somebody plays the card, so that it can ask. */
  personas: { seatId: string; title: string; asked: number; isHeld: boolean }[];
  categories: { category: string; asked: number; total: number }[];
  weakSpots: { id: string; title: string; isAsked: boolean }[];
}

type Known = Pick<Briefing, 'roleCards' | 'questions' | 'weakSpots' | 'drill'>;
type Seen = Pick<View, 'asked' | 'drilled' | 'participants'>;
type Asked = NonNullable<View['asked']>[number];

/** Which personas, categories and weak spots were asked, for a panelist's briefing and view. */
export function coverageOf(briefing: Known, view: Seen): Coverage {
  const asked = view.asked ?? [];
  const ids = new Set([...asked.map(({ questionId }) => questionId), ...heardBefore(briefing, view).keys()]);
  const personas = asked.map((question) => personaOf(question, view));
  const categories = [...new Set(briefing.questions.map(({ category }) => category))];
  return {
    personas: briefing.roleCards.map(({ id, title }) => ({
      seatId: id,
      title,
      asked: personas.filter((seatId) => seatId === id).length,
      isHeld: view.participants.some(({ seatIds }) => seatIds.includes(id)),
    })),
    categories: categories.map((category) => {
      const own = briefing.questions.filter((question) => question.category === category);
      return { category, asked: own.filter(({ id }) => ids.has(id)).length, total: own.length };
    }),
    weakSpots: briefing.weakSpots.map(({ id, title }) => ({ id, title, isAsked: ids.has(id) })),
  };
}

/** A card's own question is that card's; anything else is its asker's, on the first card they hold. */
const personaOf = ({ seatId, participantId }: Asked, { participants }: Seen): string | undefined =>
  seatId ?? participants.find(({ id }) => id === participantId)?.seatIds[0];

/** What is still open and can come up: for the nudge. */
export const openIn = ({ personas, categories, weakSpots }: Coverage): Coverage => ({
  personas: personas.filter(({ asked, isHeld }) => asked === 0 && isHeld),
  categories: categories.filter(({ asked }) => asked === 0),
  weakSpots: weakSpots.filter(({ isAsked }) => !isAsked),
});
