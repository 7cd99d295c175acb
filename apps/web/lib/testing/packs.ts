import type { Pack } from '@mockpanel/shared/pack/schema';

/** A small pack for tests; what a test is about it says itself. */
export function aPack(part: Partial<Pack> = {}): Pack {
  return {
    title: 'Harbour lights, final round',
    brief: '',
    roleCards: [],
    questions: [],
    weakSpots: [],
    rounds: [],
    candidateQuestions: [],
    drill: [],
    reminders: [],
    wordsToAvoid: [],
    rubric: { criteria: [] },
    ...part,
  };
}

export const aCard = (id: string, name: string, title = ''): Pack['roleCards'][number] => ({
  id,
  name,
  title,
  caresAbout: [],
  questions: [],
  handling: [],
});
