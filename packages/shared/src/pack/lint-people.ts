import type { LintRule } from './lint.js';

/** What such documents head "if they push harder" is the candidate's second defence, so it answers no push. */
export const noPush: LintRule = (pack) =>
  pack.weakSpots
    .filter((spot) => !spot.push?.trim())
    .map((spot) => {
      const hasSecond = Boolean(spot.secondDefence?.trim());
      const what = `Write a push for "${spot.title}": what a panelist says when your first defence does not convince.`;
      const message = hasSecond
        ? `${what} The text for when they push harder is your second defence; the push before it is missing.`
        : what;
      return {
        code: 'NO_PUSH',
        message,
        values: { name: spot.title, hasSecond: hasSecond ? 1 : 0 },
        targets: [spot.id],
        mend: { do: 'write', field: 'push', target: spot.id },
      };
    });

export const noQuestionForCard: LintRule = (pack) => {
  if (pack.candidateQuestions.length === 0) return [];
  const asked = new Set(pack.candidateQuestions.map((question) => question.to));
  return pack.roleCards
    .filter((card) => !asked.has(card.id))
    .map((card) => {
      const name = card.name || card.title;
      return {
        code: 'NO_QUESTION_FOR_CARD',
        message: `You ask ${name} nothing. Add a question for them, or address one of yours to them.`,
        values: { name },
        targets: [card.id],
        mend: { do: 'write', field: 'question-for', target: card.id },
      };
    });
};
