import type { Command } from './commands.js';
import type { RoomEvent } from './events.js';
import { sheetOf } from './participants.js';
import type { Ballot, MarksByRound, Sheet, SheetVerdict, Tally } from './sheet.js';
import type { RoomState } from './state.js';

/** Events that touch one participant's sheet and nothing else. */
export type SheetEvent = Extract<
  RoomEvent,
  {
    type:
      | 'pointTicked'
      | 'tallied'
      | 'itemMarked'
      | 'ladderMarked'
      | 'questionRated'
      | 'noteSaved'
      | 'noteDeleted'
      | 'ballotSaved'
      | 'ballotSubmitted'
      | 'verdictSaved'
      | 'scoreRevised';
  }
>;

/** Applies an event to the sheet of the participant it names; the rest of the room stays the same object. */
export function evolveSheet(state: RoomState, event: SheetEvent, at: number): RoomState {
  const sheet = sheetOf(state, event.participantId);
  const changed = { ...sheet, ...change(state, sheet, event, at) };
  return { ...state, sheets: { ...state.sheets, [event.participantId]: changed } };
}

function change(state: RoomState, sheet: Sheet, event: SheetEvent, at: number): Partial<Sheet> {
  const roundId = state.currentRoundId ?? '';
  switch (event.type) {
    case 'pointTicked':
      return {
        ticks: event.heard
          ? { ...sheet.ticks, [event.pointId]: { at, roundId } }
          : without(sheet.ticks, event.pointId),
      };
    case 'tallied':
      return {
        tallies: event.undo
          ? withoutLast(sheet.tallies, event.kind)
          : [...sheet.tallies, { kind: event.kind, roundId, at }],
      };
    case 'itemMarked':
      return { marks: { ...sheet.marks, [event.itemId]: event.result } };
    case 'ladderMarked': {
      const { questionId, result, roundId: marked } = event;
      return { ladder: withMark(sheet.ladder, marked, questionId, result) };
    }
    case 'questionRated': {
      const { questionId, rating, roundId: rated } = event;
      return { ratings: withMark(sheet.ratings, rated, questionId, rating) };
    }
    case 'noteSaved':
      return { notes: { ...sheet.notes, [event.noteId]: noteOf(sheet, event, at) } };
    case 'noteDeleted':
      return { notes: without(sheet.notes, event.noteId) };
    case 'ballotSaved': {
      const submitted = sheet.ballots[event.roundId]?.submitted ?? null;
      return withBallot(sheet, event.roundId, { draft: event.scores, submitted, revisions: [] });
    }
    case 'ballotSubmitted':
      return withBallot(sheet, event.roundId, {
        draft: event.scores,
        submitted: event.scores,
        revisions: [],
      });
    case 'scoreRevised': {
      const ballot = sheet.ballots[event.roundId];
      if (!ballot) return {};
      const revision = { criterionId: event.criterionId, value: event.value, at };
      return withBallot(sheet, event.roundId, { ...ballot, revisions: [...ballot.revisions, revision] });
    }
    case 'verdictSaved':
      return { verdict: verdictOf(event) };
  }
}

const withMark = <T>(
  marks: MarksByRound<T>,
  roundId: string,
  questionId: string,
  mark: T,
): MarksByRound<T> => ({ ...marks, [roundId]: { ...marks[roundId], [questionId]: mark } });

const withBallot = (sheet: Sheet, roundId: string, ballot: Ballot): Pick<Sheet, 'ballots'> => ({
  ballots: { ...sheet.ballots, [roundId]: ballot },
});

/** A verdict with what was said beside it, and nothing else of whatever carries it. */
export function verdictOf(
  said: Extract<SheetEvent, { type: 'verdictSaved' }> | Extract<Command, { type: 'saveVerdict' }>,
): SheetVerdict {
  const { verdict, advice, strength, workOn, hardTruth, cards } = said;
  return {
    verdict,
    advice,
    ...(strength === undefined ? {} : { strength }),
    ...(workOn === undefined ? {} : { workOn }),
    ...(hardTruth === undefined ? {} : { hardTruth }),
    ...(cards === undefined ? {} : { cards }),
  };
}

/** A note keeps the moment at which it was first written. */
function noteOf(sheet: Sheet, event: Extract<SheetEvent, { type: 'noteSaved' }>, at: number) {
  const { noteId, text, kind, roundId } = event;
  const first = Object.hasOwn(sheet.notes, noteId) ? sheet.notes[noteId]?.at : undefined;
  return { noteId, text, kind, private: event.private, roundId, at: first ?? at };
}

const without = <T>(record: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const withoutLast = (tallies: Tally[], kind: Tally['kind']): Tally[] => {
  const last = tallies.findLastIndex((tally) => tally.kind === kind);
  return tallies.filter((_, index) => index !== last);
};
