'use client';

import { FileUp } from 'lucide-react';
import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { type PrepDocument, readDocument, refusalOf, textRefusalOf } from '../lib/read-document';
import { prepDocument } from '../messages/en/prep-document';

interface DocumentDropProps {
  onDocument: (document: PrepDocument) => void;
  onRefused: (reason: string) => void;
}

/** Drop a file, or choose one with the keyboard or a tap: the whole area is the label of a file input. */
export function DocumentDrop({ onDocument, onRefused }: DocumentDropProps) {
  const t = useTexts(prepDocument);
  const [over, setOver] = useState(false);
  const inputId = useId();

  function offer(document: PrepDocument) {
    const refusal = textRefusalOf(document.text, t);
    if (refusal) onRefused(refusal);
    else onDocument(document);
  }

  async function take(file: File | undefined) {
    if (!file) return;
    const refusal = refusalOf(file.name, file.size, t);
    if (refusal) return onRefused(refusal);
    try {
      offer(await readDocument(file));
    } catch {
      onRefused(t.unreadable);
    }
  }

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const text = event.dataTransfer.getData('text/plain');
    if (event.dataTransfer.files.length === 0 && text) offer({ fileName: `${t.droppedText}.md`, text });
    else void take(event.dataTransfer.files[0]);
  };

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void take(event.target.files?.[0]);
    event.target.value = '';
  };

  return (
    <label
      className={over ? 'drop over' : 'drop'}
      htmlFor={inputId}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp size={30} strokeWidth={1.8} aria-hidden="true" />
      <span>
        <b>{t.drop}</b>
        <br />
        {t.formats}
      </span>
      <input
        id={inputId}
        className="sr"
        type="file"
        accept=".md,.markdown,.txt,.text,text/markdown,text/plain"
        onChange={choose}
      />
    </label>
  );
}
