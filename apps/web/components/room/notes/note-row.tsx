'use client';

import type { MineNote } from '@mockpanel/shared/room/views';
import { Lock, Pencil, Trash2 } from 'lucide-react';
import { sessionTime } from '../../../lib/room/session-time';
import { useRoom } from '../../../lib/room/use-room';
import { NOTE_KIND_LABELS } from '../../../lib/room/wording';
import css from './notes.module.css';

export function NoteRow({ note, onEdit }: { note: MineNote; onEdit: () => void }) {
  const { view, pending, may, send } = useRoom();
  const unsaved = pending.some((command) => command.type === 'saveNote' && command.noteId === note.noteId);
  return (
    <li className={css.note}>
      <time className="num">{sessionTime(view, note.at)}</time>
      <div>
        <p>
          {note.kind !== 'other' && <b>{NOTE_KIND_LABELS[note.kind]}: </b>}
          {note.text}
        </p>
        {(note.private || unsaved) && (
          <p className={css.marks}>
            {note.private && (
              <>
                <Lock size={14} aria-hidden="true" /> private
              </>
            )}
            {unsaved && <span>not yet saved</span>}
          </p>
        )}
      </div>
      {may('saveNote') && (
        <div className={css.tools}>
          <button
            type="button"
            className="btn quiet sm icon"
            aria-label={`Change: ${note.text}`}
            onClick={onEdit}
          >
            <Pencil size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="btn quiet sm icon"
            aria-label={`Delete: ${note.text}`}
            onClick={() => send({ type: 'deleteNote', noteId: note.noteId })}
          >
            <Trash2 size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </li>
  );
}
