'use client';

import type { MineNote } from '@mockpanel/shared/room/views';
import { Lock } from 'lucide-react';
import { candidateName } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { NoteRow } from './note-row';
import css from './notes.module.css';

interface NoteListProps {
  onEdit: (note: MineNote) => void;
  /** On a phone the newest stands next to the field, at the end. */
  newestFirst?: boolean;
}

/** My notes with the times they were written at. */
export function NoteList({ onEdit, newestFirst = false }: NoteListProps) {
  const { briefing, view, mine } = useRoom();
  const notes = [...mine.notes].sort((a, b) => (newestFirst ? b.at - a.at : a.at - b.at));
  return (
    <section className={newestFirst ? `card ${css.pad}` : css.plainPad} aria-label="Your notes">
      <p className={css.readers}>
        <Lock size={15} aria-hidden="true" />
        {candidateName(briefing, view)} gets your notes after the reveal, private ones never.
      </p>
      {notes.length === 0 && <p className="ink2">No notes yet. A few words on what you hear are enough.</p>}
      <ul>
        {notes.map((note) => (
          <NoteRow key={note.noteId} note={note} onEdit={() => onEdit(note)} />
        ))}
      </ul>
    </section>
  );
}
