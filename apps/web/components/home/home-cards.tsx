'use client';

import { useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { keepDocument, type PrepDocument } from '../../lib/sources/kept-document';
import { home } from '../../messages/en/home';
import { DocumentDrop } from '../document-drop';
import { LinkCard } from './link-card';
import { TemplateCard } from './template-card';

export function HomeCards() {
  const t = useTexts(home);
  return (
    <section className="ways" aria-label={t.ways}>
      <ImportCard />
      <TemplateCard />
      <LinkCard />
    </section>
  );
}

function ImportCard() {
  const t = useTexts(home).import;
  const [refusal, setRefusal] = useState<string | null>(null);

  function take(document: PrepDocument) {
    if (keepDocument(document)) window.location.assign('/import');
    else setRefusal(t.notKept);
  }

  return (
    <article className="card lift way main">
      <div className="hd">
        <h2>{t.title}</h2>
      </div>
      <div className="bd">
        <DocumentDrop onDocument={take} onRefused={setRefusal} />
        {refusal ? (
          <p className="field-error" role="alert">
            {refusal}
          </p>
        ) : (
          <p className="meta">{t.stays}</p>
        )}
        <a className="btn pri" href="/import">
          {t.paste}
        </a>
      </div>
    </article>
  );
}
