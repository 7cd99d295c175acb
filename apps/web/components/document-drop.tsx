'use client';

import { FileUp } from 'lucide-react';
import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import { useTexts } from '../lib/i18n/texts';
import type { PrepDocument } from '../lib/sources/kept-document';
import { checked, readSource, type Source, textOfTransfer } from '../lib/sources/read-source';
import { prepDocument } from '../messages/en/prep-document';

interface DocumentDropProps {
  onDocument: (document: PrepDocument) => void;
  onRefused: (reason: string) => void;
}

/** Drop a file, or choose one with the keyboard or a tap: the whole area is the label of a file input. */
export function DocumentDrop({ onDocument, onRefused }: DocumentDropProps) {
  const t = useTexts(prepDocument);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState(false);
  const inputId = useId();

  const offer = (source: Source) => (source.ok ? onDocument(source.document) : onRefused(source.reason));
  async function take(source: Promise<Source | null>) {
    setReading(true);
    const taken = await source;
    setReading(false);
    if (taken) offer(taken);
  }

  async function droppedText(html: string, plain: string): Promise<Source | null> {
    const text = await textOfTransfer(html, plain);
    return text ? checked({ fileName: `${t.droppedText}.md`, text }, t) : null;
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const { dataTransfer } = event;
    if (file) return take(readSource(file, t));
    return take(droppedText(dataTransfer.getData('text/html'), dataTransfer.getData('text/plain')));
  }

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void take(readSource(file, t));
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
      onDrop={(event) => void drop(event)}
    >
      <FileUp size={30} strokeWidth={1.8} aria-hidden="true" />
      <span>
        <b>{t.drop}</b>
        <br />
        <span role="status">{reading ? t.reading : t.formats}</span>
      </span>
      <input
        id={inputId}
        className="sr"
        type="file"
        accept=".md,.markdown,.txt,.text,.docx,.pdf,.json,text/markdown,text/plain,application/pdf,application/json"
        onChange={choose}
      />
    </label>
  );
}
