import type { NoteKind, ScoreValue, Verdict } from '../room/commands.js';
import type { Scores } from '../room/events.js';
import { type Habit, mayDo, type Nature, oneOf, type Seen } from './bot.js';

const SCORES: readonly [ScoreValue, ...ScoreValue[]] = [1, 2, 2, 3, 3, 3, 4, 'not-observed'];
const VERDICTS: readonly [Verdict, ...Verdict[]] = ['no', 'yes', 'yes', 'strong-yes'];

/** What a bot writes down; of a made-up panel, and so about nobody. */
const NOTES: readonly [[NoteKind, string], ...[NoteKind, string][]] = [
  ['strength', 'Answered in the first sentence, then gave the reasons.'],
  ['strength', 'Named the number and where it stops being true.'],
  ['improve', 'The point came after half a minute of background.'],
  ['improve', 'Gave in at the first push, and could have held.'],
  ['evidence', 'Said "probably" twice where a figure was asked for.'],
  ['evidence', 'Went back to the interrupted sentence by name.'],
];
const ADVICE: readonly [string, ...string[]] = [
  'Say the answer first. We will ask for the reasons.',
  'Pick one number and know where it breaks.',
  'When you are pushed, change one named thing or none.',
  'Stop when you have answered. The silence is ours to fill.',
];

/** The first opened round that is over and whose sheet is still to hand in. */
const openSheet = ({ view, mine }: Seen) =>
  view.rounds.find(
    ({ id, state }) => state === 'closed' && !view.revealed.includes(id) && !mine.ballots[id]?.submitted,
  )?.id;

/** Fills in its sheet once the round is over, and hands it in. */
export const score: Habit = (seen, nature) => {
  const roundId = openSheet(seen);
  if (roundId === undefined || !mayDo(seen, 'submitBallot')) return null;
  const scores = sheetFor(seen, nature, roundId);
  const isFilled =
    Object.keys(scores).length === Object.keys(seen.mine.ballots[roundId]?.scores ?? {}).length;
  return isFilled
    ? { key: `submit ${roundId}`, afterMs: 0, command: { type: 'submitBallot', roundId } }
    : { key: `save ${roundId}`, afterMs: 0, command: { type: 'saveBallot', roundId, scores } };
};

/** A score on every criterion that is this bot's to score (SC2). */
function sheetFor({ briefing }: Seen, nature: Nature, roundId: string): Scores {
  const kind = briefing.rounds.find(({ id }) => id === roundId)?.kind;
  if (kind === undefined || kind === 'rapid-fire') return {};
  const isCardsOwn = kind === 'panel-questions' || kind === 'pressure';
  const mine = briefing.rubric.criteria.filter(({ roleCardId }) =>
    roleCardId === undefined ? true : isCardsOwn && briefing.me.seatIds.includes(roleCardId),
  );
  return Object.fromEntries(mine.map(({ id }) => [id, oneOf(nature, `score ${roundId} ${id}`, SCORES)]));
}

/** Scores an answer that is tried again, once it has heard it. */
export const scoreAgain: Habit = (seen, nature) => {
  const { doOver } = seen.view;
  const own = seen.mine.doOver;
  if (doOver?.endedAt !== null || !own || Object.keys(own.scores).length > 0) return null;
  const roundId = seen.view.asked?.findLast(({ questionId }) => questionId === doOver.questionId)?.roundId;
  if (roundId === undefined || !mayDo(seen, 'scoreDoOver')) return null;
  const scores = sheetFor(seen, { ...nature, seed: `${nature.seed} again` }, roundId);
  return {
    key: `score again ${doOver.at}`,
    afterMs: nature.pace.answerMs,
    command: { type: 'scoreDoOver', scores, startedAt: doOver.at },
  };
};

/** Writes one note a round. */
export const note: Habit = (seen, nature) => {
  const roundId = seen.view.round?.state === 'closed' ? seen.view.round.id : undefined;
  if (roundId === undefined || !mayDo(seen, 'saveNote')) return null;
  if (seen.mine.notes.some((written) => written.roundId === roundId)) return null;
  const [kind, text] = oneOf(nature, `note ${roundId}`, NOTES);
  return {
    key: `note ${roundId}`,
    afterMs: 0,
    command: { type: 'saveNote', noteId: `note-${seen.mine.notes.length + 1}`, text, kind, private: false },
  };
};

/** Gives its verdict and one piece of advice when the last round is over. */
export const judge: Habit = (seen, nature) => {
  const { view, mine } = seen;
  const isOver = view.rounds.every(({ state }) => state === 'closed' || state === 'skipped');
  if (!isOver || mine.verdict || view.allRevealed || !mayDo(seen, 'saveVerdict')) return null;
  const verdict = oneOf(nature, 'verdict', VERDICTS);
  const advice = oneOf(nature, 'advice', ADVICE);
  return { key: 'verdict', afterMs: 0, command: { type: 'saveVerdict', verdict, advice } };
};
