'use client';

import type { MineNote } from '@mockpanel/shared/room/views';
import { Lock, Pencil, Trash2 } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { sessionTime } from '../../../lib/room/session-time';
import { useRoom } from '../../../lib/room/use-room';
import { ballot } from '../../../messages/en/ballot';
import { wording } from '../../../messages/en/wording';
import css from './notes.module.css';

export function NoteRow({ note, onEdit }: { note: MineNote; onEdit: () => void }) {
  const { view, pending, may, send } = useRoom();
  const t = useTexts(ballot).notes;
  const kinds = useTexts(wording).notes;
  const unsaved = pending.some((command) => command.type === 'saveNote' && command.noteId === note.noteId);
  return (
    <li className={css.note}>
      <time className="num">{sessionTime(view, note.at)}</time>
      <div>
        <p>
          {note.kind !== 'other' && <b>{kinds[note.kind]}: </b>}
          {note.text}
        </p>
        {(note.private || unsaved) && (
          <p className={css.marks}>
            {note.private && (
              <>
                <Lock size={14} aria-hidden="true" /> {t.private}
              </>
            )}
            {unsaved && <span>{t.unsaved}</span>}
          </p>
        )}
      </div>
      {may('saveNote') && (
        <div className={css.tools}>
          <button
            type="button"
            className="btn quiet sm icon"
            aria-label={t.changeLabel(note.text)}
            onClick={onEdit}
          >
            <Pencil size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="btn quiet sm icon"
            aria-label={t.deleteLabel(note.text)}
            onClick={() => send({ type: 'deleteNote', noteId: note.noteId })}
          >
            <Trash2 size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </li>
  );
}
