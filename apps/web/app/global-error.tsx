'use client';

import './globals.css';

/** A mistake of ours that no page caught. Small on purpose: every page carries it. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main className="page narrow">
          <h1>This page broke</h1>
          <p>What the server has stored is safe, and so is your seat. Load the page again.</p>
          <p>
            <button type="button" className="btn pri" onClick={() => window.location.reload()}>
              Load it again
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
