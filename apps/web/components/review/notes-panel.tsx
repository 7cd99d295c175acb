import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { sessionTime } from '../../lib/room/session-time';
import { review as texts } from '../../messages/en/review';
import css from './review.module.css';
import { Token } from './token';

export function NotesPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const notes = [...review.notes].sort((a, b) => a.at - b.at);
  return (
    <section className={css.panel} id="notes">
      <h2>{t.notes.title}</h2>
      {notes.length === 0 && <p className={css.sub}>{t.notes.none}</p>}
      <ul className={css.notes}>
        {notes.map((note) => (
          <li key={`${note.participantId} ${note.noteId}`}>
            <time className="num">{sessionTime(review.room, note.at)}</time>
            <Token id={note.participantId} people={people} size={26} />
            <p>
              <span className="sr">{people.name(note.participantId)}: </span>
              {note.kind !== 'other' && <b>{t.words.noteKinds[note.kind]}: </b>}
              {note.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
