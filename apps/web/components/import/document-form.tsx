'use client';

import { ArrowRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { type PrepDocument, textRefusalOf } from '../../lib/read-document';
import { prepDocument } from '../../messages/en/prep-document';
import { DocumentDrop } from '../document-drop';

interface DocumentFormProps {
  initial: PrepDocument;
  onRead: (document: PrepDocument) => void;
}

export function DocumentForm({ initial, onRead }: DocumentFormProps) {
  const [text, setText] = useState(initial.text);
  const t = useTexts(prepDocument);
  const [refusal, setRefusal] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!text.trim()) return setRefusal('There is no text yet. Paste your document, or choose a file.');
    const refused = textRefusalOf(text, t);
    if (refused) return setRefusal(refused);
    onRead({ fileName: text === initial.text ? initial.fileName : '', text });
  }

  return (
    <form className="col g4" onSubmit={submit}>
      <div>
        <h1>Import your prep document</h1>
        <p className="ink2 lede">
          Pitch, interviewers, weak spots, likely questions: leave it as you wrote it. You check what we
          understood before anything is saved, and nothing leaves this server.
        </p>
      </div>
      <DocumentDrop onDocument={onRead} onRefused={setRefusal} />
      <div>
        <label className="field-label" htmlFor="document-text">
          Or paste the text
        </label>
        <textarea
          id="document-text"
          className="field"
          rows={12}
          spellCheck={false}
          value={text}
          aria-describedby={refusal ? 'document-error' : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setRefusal(null);
          }}
        />
        {refusal && (
          <p className="field-error" id="document-error" role="alert">
            {refusal}
          </p>
        )}
      </div>
      <div className="row wrap g2">
        <button type="submit" className="btn pri lg">
          Check what we find
          <ArrowRight size={20} aria-hidden="true" />
        </button>
      </div>
    </form>
  );
}
