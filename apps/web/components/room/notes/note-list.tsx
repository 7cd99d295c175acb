'use client';

import type { MineNote } from '@mockpanel/shared/room/views';
import { Lock } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { candidateName } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { ballot } from '../../../messages/en/ballot';
import { people } from '../../../messages/en/people';
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
  const t = useTexts(ballot).notes;
  const who = useTexts(people);
  const notes = [...mine.notes].sort((a, b) => (newestFirst ? b.at - a.at : a.at - b.at));
  return (
    <section className={newestFirst ? `card ${css.pad}` : css.plainPad} aria-label={t.label}>
      <p className={css.readers}>
        <Lock size={15} aria-hidden="true" />
        {t.readers(candidateName(briefing, view, who.candidateFirst))}
      </p>
      {notes.length === 0 && <p className="ink2">{t.none}</p>}
      <ul>
        {notes.map((note) => (
          <NoteRow key={note.noteId} note={note} onEdit={() => onEdit(note)} />
        ))}
      </ul>
    </section>
  );
}
