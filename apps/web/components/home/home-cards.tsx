'use client';

import { useState } from 'react';
import { keepDocument, type PrepDocument } from '../../lib/read-document';
import { DocumentDrop } from '../document-drop';
import { LinkCard } from './link-card';
import { TemplateCard } from './template-card';

export function HomeCards() {
  return (
    <section className="ways" aria-label="Three ways in">
      <ImportCard />
      <TemplateCard />
      <LinkCard />
    </section>
  );
}

function ImportCard() {
  const [refusal, setRefusal] = useState<string | null>(null);

  function take(document: PrepDocument) {
    if (keepDocument(document)) window.location.assign('/import');
    else
      setRefusal(
        'This browser keeps nothing between pages. Use “Paste the text” and add the document there.',
      );
  }

  return (
    <article className="card lift way main">
      <div className="hd">
        <h2>Import your prep document</h2>
      </div>
      <div className="bd">
        <DocumentDrop onDocument={take} onRefused={setRefusal} />
        {refusal ? (
          <p className="field-error" role="alert">
            {refusal}
          </p>
        ) : (
          <p className="meta">It stays on this server. You check every part before anyone else sees it.</p>
        )}
        <a className="btn pri" href="/import">
          Paste the text
        </a>
      </div>
    </article>
  );
}
