import type { Command, TallyKind } from '@mockpanel/shared/room/commands';
import type { Mine, View } from '@mockpanel/shared/room/views';

/**
 * What is mine as I should see it at once: the server's word, with what I have done since laid over it.
 * `now` dates what the server has not dated yet.
 */
export function overlayMine(mine: Mine, commands: readonly Command[], now: number): Mine {
  return commands.reduce((shown, command) => applyOne(shown, command, now), mine);
}

function applyOne(mine: Mine, command: Command, now: number): Mine {
  switch (command.type) {
    case 'saveBallot':
      return withBallot(mine, command.roundId, (ballot) => ({
        ...ballot,
        scores: command.scores,
        changedSince: ballot.submitted,
      }));
    case 'submitBallot':
      return withBallot(mine, command.roundId, (ballot) => ({
        ...ballot,
        submitted: true,
        changedSince: false,
      }));
    case 'saveVerdict': {
      const { id: _id, type: _type, ...verdict } = command;
      return { ...mine, verdict };
    }
    case 'tickPoint': {
      const { [command.pointId]: before, ...others } = mine.ticks;
      return { ...mine, ticks: command.heard ? { ...others, [command.pointId]: before ?? now } : others };
    }
    case 'markItem':
      return { ...mine, marks: { ...mine.marks, [command.itemId]: command.result } };
    case 'tally':
      return { ...mine, tallies: counted(mine.tallies, command.kind, command.undo === true ? -1 : 1) };
    case 'markLadder':
      return { ...mine, ladder: { ...mine.ladder, [command.questionId]: command.result } };
    case 'rateQuestion':
      return { ...mine, ratings: { ...mine.ratings, [command.questionId]: command.rating } };
    case 'saveReflection':
      return { ...mine, reflection: { plus: command.plus, delta: command.delta } };
    case 'scoreWarmUp':
      return { ...mine, warmUp: { scores: command.scores } };
    case 'scoreDoOver':
      return mine.doOver ? { ...mine, doOver: { ...mine.doOver, scores: command.scores } } : mine;
    case 'saveNote':
      return withNote(mine, command, now);
    case 'predict':
      return {
        ...mine,
        predictions: { ...mine.predictions, [command.participantId]: command.scores },
      };
    case 'deleteNote':
      return { ...mine, notes: mine.notes.filter((note) => note.noteId !== command.noteId) };
    default:
      return mine;
  }
}

/** A sheet of an answer that was tried again before: it says nothing about the one that is tried now. */
export const isOfEarlierDoOver = (command: Command, view: View | null): boolean =>
  command.type === 'scoreDoOver' && command.startedAt !== undefined && command.startedAt !== view?.doOver?.at;

/** The same for the one thing in the view that people write: what they agree on. */
export const overlayView = (view: View, commands: readonly Command[]): View =>
  commands.reduce(applyToView, view);

function applyToView(view: View, command: Command): View {
  const { actionItems } = view;
  if (command.type === 'deleteActionItem')
    return { ...view, actionItems: actionItems.filter(({ itemId }) => itemId !== command.itemId) };
  if (command.type !== 'saveActionItem') return view;
  const { id: _id, type: _type, ...item } = command;
  const isKnown = actionItems.some(({ itemId }) => itemId === item.itemId);
  const changed = actionItems.map((other) => (other.itemId === item.itemId ? item : other));
  return { ...view, actionItems: isKnown ? changed : [...changed, item] };
}

type MyBallot = Mine['ballots'][string];

function withBallot(mine: Mine, roundId: string, change: (ballot: MyBallot) => MyBallot): Mine {
  const ballot = mine.ballots[roundId] ?? { scores: {}, submitted: false, changedSince: false };
  return { ...mine, ballots: { ...mine.ballots, [roundId]: change(ballot) } };
}

const counted = (tallies: Mine['tallies'], kind: TallyKind, by: number): Mine['tallies'] => ({
  ...tallies,
  [kind]: Math.max(0, (tallies[kind] ?? 0) + by),
});

function withNote(mine: Mine, command: Extract<Command, { type: 'saveNote' }>, now: number): Mine {
  const before = mine.notes.find((note) => note.noteId === command.noteId);
  const note = {
    noteId: command.noteId,
    text: command.text,
    kind: command.kind,
    private: command.private,
    roundId: before?.roundId ?? null,
    at: before?.at ?? now,
  };
  const notes = before
    ? mine.notes.map((other) => (other.noteId === note.noteId ? note : other))
    : [...mine.notes, note];
  return { ...mine, notes };
}
