import type { Review } from '@mockpanel/shared/review/types';
import type { ReviewPeople } from '../../lib/review/people';
import { sessionTime } from '../../lib/room/session-time';
import { NOTE_KIND_LABELS } from '../../lib/room/wording';
import css from './review.module.css';
import { Token } from './token';

export function NotesPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const notes = [...review.notes].sort((a, b) => a.at - b.at);
  return (
    <section className={css.panel} id="notes">
      <h2>Notes, in the order they were written</h2>
      {notes.length === 0 && <p className={css.sub}>Nobody wrote a note for all to read.</p>}
      <ul className={css.notes}>
        {notes.map((note) => (
          <li key={`${note.participantId} ${note.noteId}`}>
            <time className="num">{sessionTime(review.room, note.at)}</time>
            <Token id={note.participantId} people={people} size={26} />
            <p>
              <span className="sr">{people.name(note.participantId)}: </span>
              {note.kind !== 'other' && <b>{NOTE_KIND_LABELS[note.kind]}: </b>}
              {note.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
