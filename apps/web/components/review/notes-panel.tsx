import type { Review } from '@mockpanel/shared/review/types';
import type { NoteKind } from '@mockpanel/shared/room/commands';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { sessionTime } from '../../lib/room/session-time';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import { Panel } from './panel';
import css from './review.module.css';
import { Token } from './token';

/** What to keep first, then what to work on, then what was seen. */
const ORDER: readonly NoteKind[] = ['strength', 'improve', 'hard-truth', 'evidence', 'other'];

/** Notes by their kind, within it in the order they were written. */
export function NotesPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const notes = [...review.notes].sort((a, b) => a.at - b.at);
  return (
    <Panel id="notes" title={t.notes.title}>
      {notes.length === 0 && <p className={css.sub}>{t.notes.none}</p>}
      {ORDER.map((kind) => {
        const own = notes.filter((note) => note.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <h3 className={css.kind}>{wording.notes[kind]}</h3>
            <ul className={css.notes}>
              {own.map((note) => (
                <li key={`${note.participantId} ${note.noteId}`}>
                  <time className="num">{sessionTime(review.room, note.at)}</time>
                  <Token id={note.participantId} people={people} size={26} />
                  <p>
                    <span className="sr">{people.name(note.participantId)}: </span>
                    {note.text}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Panel>
  );
}
