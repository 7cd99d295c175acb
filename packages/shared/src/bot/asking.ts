import { heardBefore } from '../room/heard-before.js';
import { type BareCommand, does, type Habit, type Move, mayDo, runningRound, type Seen } from './bot.js';

/** Asks when it is its turn and nobody is asking: from its own cards first, then from the bank. */
export const ask: Habit = (seen, { pace }) => {
  const round = runningRound(seen);
  const { view, briefing } = seen;
  if (!round || view.asking || view.turn !== briefing.me.participantId || !mayDo(seen, 'askQuestion'))
    return null;
  const questionId = round.kind === 'pressure' ? openChallenge(seen) : openQuestion(seen);
  if (questionId === undefined) return null;
  return { key: `ask ${questionId}`, afterMs: pace.thinkMs, command: { type: 'askQuestion', questionId } };
};

/** Listens to the answer to its own question, pushes once if it is of that mind, then ends the answer. */
export const seeThrough: Habit = (seen, nature) => {
  const { view, briefing, mine } = seen;
  const { asking } = view;
  if (!runningRound(seen) || asking?.participantId !== briefing.me.participantId) return null;
  const after = (command: BareCommand): Move => ({
    key: `${command.type} ${asking.at} ${asking.step}`,
    afterMs: nature.pace.answerMs,
    command,
  });
  const isPushDue =
    asking.step === 'challenge' ||
    (asking.step === 'question' &&
      mine.asking?.followUp !== undefined &&
      does(nature, `push ${asking.questionId}`, 0.5));
  return isPushDue && mayDo(seen, 'push') ? after({ type: 'push' }) : after({ type: 'endAnswer' });
};

/** What was asked, or heard in similar words. */
const askedIds = ({ briefing, view }: Seen) =>
  new Set([...(view.asked ?? []).map(({ questionId }) => questionId), ...heardBefore(briefing, view).keys()]);

function openChallenge(seen: Seen): string | undefined {
  const asked = askedIds(seen);
  return seen.briefing.weakSpots.find(({ id }) => !asked.has(id) && isFree(seen, id))?.id;
}

function openQuestion(seen: Seen): string | undefined {
  const asked = askedIds(seen);
  const own = seen.briefing.roleCards.flatMap(({ questions }) => questions ?? []);
  return [...own, ...seen.briefing.questions].find(({ id }) => !asked.has(id) && isFree(seen, id))?.id;
}

/** Nobody else has claimed it. */
const isFree = ({ view, briefing }: Seen, questionId: string): boolean => {
  const claimedBy = view.claims?.[questionId];
  return claimedBy === undefined || claimedBy === briefing.me.participantId;
};
