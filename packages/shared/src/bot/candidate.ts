import { type Habit, mayDo, type Nature, oneOf, runningRound, type Seen } from './bot.js';

/** Expects what it will be given, on the criteria that all share. */
export const predict: Habit = (seen, nature) => {
  if (
    !mayDo(seen, 'predict') ||
    seen.view.rounds.some(({ state }) => state === 'pending' || state === 'open')
  )
    return null;
  const panelist = seen.view.participants.find(
    ({ id, role }) => role === 'panelist' && !seen.mine.predictions?.[id],
  );
  if (!panelist) return null;
  const command = { type: 'predict', participantId: panelist.id, scores: guesses(seen, nature) } as const;
  return { key: `predict ${panelist.id}`, afterMs: 0, command };
};

const guesses = ({ briefing }: Seen, nature: Nature) =>
  Object.fromEntries(
    briefing.rubric.criteria
      .filter(({ roleCardId }) => roleCardId === undefined)
      .map(({ id }) => [id, oneOf(nature, `guess ${id}`, [2, 3, 3, 4] as const)]),
  );

const PLUSES: readonly [string, ...string[]] = [
  'I answered first and explained after.',
  'I stayed calm when I was pushed.',
];
const DELTAS: readonly [string, ...string[]] = [
  'Name one number instead of three.',
  'Stop when the answer is given.',
];

/** Says one plus and one delta when the last round is over. */
export const reflect: Habit = (seen, nature) => {
  const isOver = seen.view.rounds.every(({ state }) => state === 'closed' || state === 'skipped');
  if (!isOver || seen.mine.reflection || !mayDo(seen, 'saveReflection')) return null;
  const plus = oneOf(nature, 'plus', PLUSES);
  const delta = oneOf(nature, 'delta', DELTAS);
  return { key: 'reflect', afterMs: 0, command: { type: 'saveReflection', plus, delta } };
};

/** Puts the next of its own questions to the panel. */
export const askPanel: Habit = (seen, { pace }) => {
  if (runningRound(seen)?.kind !== 'candidate-questions' || !mayDo(seen, 'askPanel')) return null;
  const asked = new Set(seen.view.panelQuestions.map(({ questionId }) => questionId));
  const next = seen.briefing.candidateQuestions.find(({ id }) => !asked.has(id));
  if (!next) return null;
  const command = { type: 'askPanel', questionId: next.id } as const;
  return { key: `ask panel ${next.id}`, afterMs: pace.thinkMs, command };
};
