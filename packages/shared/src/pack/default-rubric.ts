import type { Criterion } from './schema.js';

/** The criteria every panelist scores in every round but rapid-fire. The anchors tell neighbours apart by what was heard. */
export const SHARED_CRITERIA: readonly Criterion[] = [
  {
    id: 'clear-line',
    title: 'Keeps a clear line of thought',
    anchors: {
      1: 'You could not say afterwards what the point was.',
      2: 'The point was there, but it came late or got lost in detail.',
      3: 'The point came early and you could follow each step.',
      4: 'One sentence carried it, every step served it, and you could repeat it to someone else.',
    },
  },
  {
    id: 'owns-position',
    title: 'Owns a position',
    anchors: {
      1: 'No position: options were listed, or somebody else was said to decide.',
      2: 'A position, softened by hedges or given up before anyone objected.',
      3: 'A clear position in the first person, with a reason for it.',
      4: 'A clear position, the best argument against it named, and a reason why it still holds.',
    },
  },
  {
    id: 'specifics',
    title: 'Backs it with specifics',
    anchors: {
      1: 'Only general claims: nothing you could check.',
      2: 'An example or a number, but not tied to the claim.',
      3: 'Each main claim had an example, a number or a test.',
      4: 'Numbers and examples fitted the question, with their limits and what would prove them wrong.',
    },
  },
  {
    id: 'flexes',
    title: 'Flexes without folding',
    anchors: {
      1: 'Collapsed or dug in: agreed with everything, or repeated the same words.',
      2: 'Took the objection in, but changed the answer without saying why, or brushed it aside politely.',
      3: 'Named what was right in the objection, then adjusted or held with a reason.',
      4: 'Used the objection to make the idea better, and said exactly what would change the decision.',
    },
  },
  {
    id: 'answers-asked',
    title: 'Answers what was asked',
    anchors: {
      1: 'Answered another question, or none.',
      2: 'Got to the answer after a detour, or answered half of it.',
      3: 'Answered the question directly, then explained.',
      4: 'Answered in the first sentence, covered every part, and stopped.',
    },
  },
];

/** What a single person on the panel listens for. */
export function cardCriterion(cardId: string, index: number, title: string): Criterion {
  return {
    id: `${cardId}-c${index + 1}`,
    title,
    roleCardId: cardId,
    anchors: {
      1: 'It never came up, or the answer gave you a new reason to worry.',
      2: 'It came up in general words; you would have to ask again to be satisfied.',
      3: 'It was met with a concrete answer that you would accept.',
      4: 'It was raised or settled so well, with specifics, that you would defend the answer to a colleague.',
    },
  };
}
