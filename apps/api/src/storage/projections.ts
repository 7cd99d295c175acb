import type { LogEntry, RoomEvent } from '@mockpanel/shared/room/events';

/** The rows that a stretch of the log leaves behind, beside the log itself. */
export interface Projections {
  /** Whose ballot of which round is written anew: `[roomId, roundId, participantId]`. */
  ballots: [string, string, string][];
  /** `[roomId, roundId, participantId, criterionId, value or null for "not observed", at]`. */
  scores: [string, string, string, string, number | null, number][];
  /** `[roomId, participantId, noteId, roundId, kind, text, private as 0 or 1, at]`. */
  notes: [string, string, string, string | null, string, string, 0 | 1, number][];
  /** `[roomId, participantId, noteId]`. */
  deletedNotes: [string, string, string][];
  /** Participants whose links die: `[roomId, participantId, at]`. */
  removed: [string, string, number][];
}

const empty = (): Projections => ({ ballots: [], scores: [], notes: [], deletedNotes: [], removed: [] });

/**
 * What entries mean for the rows beside the log. Within one call the last word counts: a note that was
 * saved and then deleted is only deleted, a ballot submitted twice has its last scores.
 */
export function projectionsOf(entries: Iterable<LogEntry>): Projections {
  const rows = empty();
  for (const entry of entries) for (const event of entry.events) project(rows, entry, event);
  return rows;
}

function project(rows: Projections, { roomId, at }: LogEntry, event: RoomEvent): void {
  switch (event.type) {
    case 'ballotSubmitted': {
      const { roundId, participantId } = event;
      const sameBallot = (row: readonly unknown[]) =>
        row[0] === roomId && row[1] === roundId && row[2] === participantId;
      rows.ballots.push([roomId, roundId, participantId]);
      rows.scores = rows.scores.filter((row) => !sameBallot(row));
      for (const [criterionId, value] of Object.entries(event.scores))
        rows.scores.push([
          roomId,
          roundId,
          participantId,
          criterionId,
          value === 'not-observed' ? null : value,
          at,
        ]);
      return;
    }
    case 'noteSaved': {
      const { participantId, noteId, roundId, kind, text } = event;
      const isSame = sameNote(roomId, participantId, noteId);
      const first = rows.notes.find(isSame)?.[7];
      rows.notes = rows.notes.filter((row) => !isSame(row));
      rows.notes.push([
        roomId,
        participantId,
        noteId,
        roundId,
        kind,
        text,
        event.private ? 1 : 0,
        first ?? at,
      ]);
      return;
    }
    case 'noteDeleted': {
      const { participantId, noteId } = event;
      const isSame = sameNote(roomId, participantId, noteId);
      rows.notes = rows.notes.filter((row) => !isSame(row));
      rows.deletedNotes.push([roomId, participantId, noteId]);
      return;
    }
    case 'participantRemoved':
      rows.removed.push([roomId, event.participantId, at]);
  }
}

const sameNote = (roomId: string, participantId: string, noteId: string) => (row: readonly unknown[]) =>
  row[0] === roomId && row[1] === participantId && row[2] === noteId;
