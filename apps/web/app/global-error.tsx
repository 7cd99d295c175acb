'use client';

import './globals.css';
import { localeNow, textsNow } from '../lib/i18n/texts';
import { broken } from '../messages/en/broken';

/** A mistake of ours that no page caught. Small on purpose: every page carries it. */
export default function GlobalError() {
  const { title, text, again } = textsNow(broken);
  return (
    <html lang={localeNow()}>
      <body>
        <main className="page narrow">
          <h1>{title}</h1>
          <p>{text}</p>
          <p>
            <button type="button" className="btn pri" onClick={() => window.location.reload()}>
              {again}
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
