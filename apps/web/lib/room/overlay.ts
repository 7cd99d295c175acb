import type { Command, TallyKind } from '@mockpanel/shared/room/commands';
import type { Mine } from '@mockpanel/shared/room/views';

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
    case 'saveVerdict':
      return { ...mine, verdict: { verdict: command.verdict, advice: command.advice } };
    case 'tickPoint': {
      const { [command.pointId]: before, ...others } = mine.ticks;
      return { ...mine, ticks: command.heard ? { ...others, [command.pointId]: before ?? now } : others };
    }
    case 'markItem':
      return { ...mine, marks: { ...mine.marks, [command.itemId]: command.result } };
    case 'tally':
      return { ...mine, tallies: counted(mine.tallies, command.kind, command.undo === true ? -1 : 1) };
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
