import type { Command } from './commands.js';
import { accept, type Rule, refuse, senderId } from './decision.js';
import { ROOM_LIMITS } from './limits.js';
import { sheetOf } from './participants.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** A note stays with the round in which it was first written, however often it is edited. */
export const saveNote: Rule<Of<'saveNote'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  const { notes } = sheetOf(state, participantId);
  const known = Object.hasOwn(notes, command.noteId) ? notes[command.noteId] : undefined;
  if (!known && Object.keys(notes).length >= ROOM_LIMITS.notes)
    return refuse('TOO_LARGE', 'You have reached the limit of notes. Delete one first.');
  return accept({
    type: 'noteSaved',
    participantId,
    noteId: command.noteId,
    text: command.text,
    kind: command.kind,
    private: command.private,
    roundId: known ? known.roundId : state.currentRoundId,
  });
};

export const deleteNote: Rule<Of<'deleteNote'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  if (!Object.hasOwn(sheetOf(state, participantId).notes, command.noteId)) return accept();
  return accept({ type: 'noteDeleted', participantId, noteId: command.noteId });
};
