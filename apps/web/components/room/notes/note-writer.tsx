'use client';

import type { NoteKind } from '@mockpanel/shared/room/commands';
import type { MineNote } from '@mockpanel/shared/room/views';
import { nanoid } from 'nanoid';
import { type RefObject, useEffect, useState } from 'react';
import { useDraft, useRoom } from '../../../lib/room/use-room';
import { NoteField } from './note-field';

interface NoteWriterProps {
  field: RefObject<HTMLTextAreaElement | null>;
  /** The note that is being changed; null: a new one. */
  editing: MineNote | null;
  done: () => void;
}

/** Where notes are written: Enter saves, and a half-typed one survives a reload. */
export function NoteWriter({ field, editing, done }: NoteWriterProps) {
  const { send } = useRoom();
  const [text, setText] = useDraft('note');
  const [kind, setKind] = useState<NoteKind>('other');
  const [kept, keepPrivate] = useState(false);
  useEffect(() => {
    if (!editing) return;
    setText(editing.text);
    setKind(editing.kind);
    keepPrivate(editing.private);
    field.current?.focus();
  }, [editing]);
  const clear = () => {
    setText('');
    setKind('other');
    keepPrivate(false);
    done();
  };
  const save = () => {
    const words = text.trim();
    if (words === '') return;
    send({ type: 'saveNote', noteId: editing?.noteId ?? nanoid(), text: words, kind, private: kept });
    clear();
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
      onCancel={clear}
    />
  );
}
