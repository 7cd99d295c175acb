'use client';

import { ArrowRight, FileText } from 'lucide-react';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { useLocale, useTexts } from '../../lib/i18n/texts';
import type { PrepDocument } from '../../lib/sources/kept-document';
import { textOfTransfer, textRefusalOf } from '../../lib/sources/read-source';
import { imports } from '../../messages/en/imports';
import { prepDocument } from '../../messages/en/prep-document';
import { DocumentDrop } from '../document-drop';

/** More than this makes a text field slow; it is held like a file instead. */
const FIELD_LIMIT = 120_000;

interface DocumentFormProps {
  initial: PrepDocument;
  onRead: (document: PrepDocument) => void;
}

export function DocumentForm({ initial, onRead }: DocumentFormProps) {
  const t = useTexts(imports);
  const documentTexts = useTexts(prepDocument);
  const isLong = initial.text.length > FIELD_LIMIT;
  const [text, setText] = useState(isLong ? '' : initial.text);
  const [held, setHeld] = useState<PrepDocument | null>(isLong ? initial : null);
  const [refusal, setRefusal] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (held) return onRead(held);
    if (!text.trim()) return setRefusal(t.noText);
    const refused = textRefusalOf(text, documentTexts);
    if (refused) return setRefusal(refused);
    onRead(text === initial.text ? initial : { fileName: '', text });
  }

  function type(next: string) {
    setRefusal(null);
    if (next.length > FIELD_LIMIT) return setHeld({ fileName: '', text: next });
    setText(next);
  }

  /** Rich text comes as Markdown; what is too long for the field never gets into it. */
  async function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const plain = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    const field = event.currentTarget;
    const { selectionStart: from, selectionEnd: to } = field;
    if (html === '' && plain.length + text.length <= FIELD_LIMIT) return;
    event.preventDefault();
    const refused = textRefusalOf(plain || html, documentTexts);
    if (refused) return setRefusal(refused);
    const pasted = await textOfTransfer(html, plain);
    const next = text.slice(0, from) + pasted + text.slice(to);
    type(next);
  }

  return (
    <form className="col g4" onSubmit={submit}>
      <div>
        <h1>{t.title}</h1>
        <p className="ink2 lede">{t.lead}</p>
      </div>
      {held ? (
        <Held document={held} onDrop={() => setHeld(null)} />
      ) : (
        <>
          <DocumentDrop onDocument={onRead} onRefused={setRefusal} />
          <div>
            <label className="field-label" htmlFor="document-text">
              {t.paste}
            </label>
            <textarea
              id="document-text"
              className="field im-paste"
              rows={12}
              spellCheck={false}
              value={text}
              aria-describedby={refusal ? 'document-error' : 'document-hint'}
              onChange={(event) => type(event.target.value)}
              onPaste={(event) => void paste(event)}
            />
            <p className="field-hint" id="document-hint">
              {t.pasteHint}
            </p>
          </div>
        </>
      )}
      {refusal && (
        <p className="field-error" id="document-error" role="alert">
          {refusal}
        </p>
      )}
      <div className="row wrap g2">
        <button type="submit" className="btn pri lg">
          {t.check}
          <ArrowRight size={20} aria-hidden="true" />
        </button>
      </div>
    </form>
  );
}

function Held({ document, onDrop }: { document: PrepDocument; onDrop: () => void }) {
  const t = useTexts(imports);
  const locale = useLocale();
  return (
    <div className="card pad row wrap g3" role="status">
      <FileText size={24} aria-hidden="true" />
      <div className="grow">
        <p className="b">{t.held.title(document.fileName || t.pastedName)}</p>
        <p className="ink3 num">{t.held.size(document.text.length.toLocaleString(locale))}</p>
      </div>
      <button type="button" className="btn sm" onClick={onDrop}>
        {t.held.drop}
      </button>
    </div>
  );
}
