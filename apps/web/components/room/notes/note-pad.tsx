'use client';

import type { NoteKind } from '@mockpanel/shared/room/commands';
import type { MineNote } from '@mockpanel/shared/room/views';
import { Lock } from 'lucide-react';
import { nanoid } from 'nanoid';
import { type RefObject, useEffect, useState } from 'react';
import { candidateName } from '../../../lib/room/people';
import { useDraft, useRoom } from '../../../lib/room/use-room';
import { NoteField } from './note-field';
import { NoteRow } from './note-row';
import css from './notes.module.css';

interface NotePadProps {
  field: RefObject<HTMLTextAreaElement | null>;
  /** On a phone the field stands above the tabs, away from the list. */
  listOnly?: boolean;
  fieldOnly?: boolean;
}

/** My notes: Enter saves, the time is kept, and private ones stay private after the reveal. */
export function NotePad({ field, listOnly = false, fieldOnly = false }: NotePadProps) {
  const { mine } = useRoom();
  const [editing, edit] = useEdited();
  const notes = [...mine.notes].sort((a, b) => (listOnly ? a.at - b.at : b.at - a.at));
  if (fieldOnly) return <Writer field={field} editing={editing} done={() => edit(null)} />;
  return (
    <section className={listOnly ? css.plainPad : `card ${css.pad}`} aria-label="Your notes">
      {listOnly && <Readers />}
      {!listOnly && <Writer field={field} editing={editing} done={() => edit(null)} />}
      <ul>
        {notes.map((note) => (
          <NoteRow
            key={note.noteId}
            note={note}
            onEdit={() => {
              edit(note);
              field.current?.focus();
            }}
          />
        ))}
      </ul>
      {listOnly && notes.length === 0 && (
        <p className="ink2">No notes yet. Write what you hear, a few words are enough.</p>
      )}
      {!listOnly && <Readers />}
    </section>
  );
}

function Readers() {
  const { briefing, view } = useRoom();
  return (
    <p className={css.readers}>
      <Lock size={15} aria-hidden="true" />
      {candidateName(briefing, view)} gets these after the reveal, private ones never.
    </p>
  );
}

/** The list and the field may stand in two places, so they agree through the page. */
const EDIT_EVENT = 'mockpanel:edit-note';

function useEdited(): [MineNote | null, (note: MineNote | null) => void] {
  const [editing, setEditing] = useState<MineNote | null>(null);
  useEffect(() => {
    const listen = (event: Event) => setEditing((event as CustomEvent<MineNote | null>).detail);
    window.addEventListener(EDIT_EVENT, listen);
    return () => window.removeEventListener(EDIT_EVENT, listen);
  }, []);
  return [editing, (note) => window.dispatchEvent(new CustomEvent(EDIT_EVENT, { detail: note }))];
}

interface WriterProps {
  field: RefObject<HTMLTextAreaElement | null>;
  editing: MineNote | null;
  done: () => void;
}

function Writer({ field, editing, done }: WriterProps) {
  const { send } = useRoom();
  const [text, setText] = useDraft('note');
  const [kind, setKind] = useState<NoteKind>('other');
  const [kept, keepPrivate] = useState(false);
  useEffect(() => {
    if (!editing) return;
    setText(editing.text);
    setKind(editing.kind);
    keepPrivate(editing.private);
  }, [editing]);
  const save = () => {
    const words = text.trim();
    if (words === '') return;
    send({ type: 'saveNote', noteId: editing?.noteId ?? nanoid(), text: words, kind, private: kept });
    setText('');
    setKind('other');
    keepPrivate(false);
    done();
  };
  return (
    <NoteField
      field={field}
      text={text}
      kind={kind}
      kept={kept}
      editing={editing !== null}
      onText={setText}
      onKind={setKind}
      onKept={keepPrivate}
      onSave={save}
      onCancel={() => {
        setText('');
        done();
      }}
    />
  );
}
