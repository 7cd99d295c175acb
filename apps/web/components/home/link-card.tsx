'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { workspaceToken } from '../../lib/host-store';
import { pathOfPastedLink } from '../../lib/pasted-link';

/** For those who were sent a link, and for a host who comes back. */
export function LinkCard() {
  const [link, setLink] = useState('');
  const [refused, setRefused] = useState(false);
  const [hasWorkspace, setHasWorkspace] = useState(false);
  useEffect(() => setHasWorkspace(workspaceToken() !== null), []);

  function open(event: FormEvent) {
    event.preventDefault();
    const path = pathOfPastedLink(link);
    if (path) window.location.assign(path);
    else setRefused(true);
  }

  return (
    <article className="card lift way">
      <div className="hd">
        <h2>You were sent a link</h2>
      </div>
      <div className="bd">
        <form onSubmit={open} className="col g3" noValidate>
          <div>
            <label className="field-label" htmlFor="pasted-link">
              Paste it here
            </label>
            <input
              id="pasted-link"
              className="field"
              inputMode="url"
              autoComplete="off"
              value={link}
              aria-invalid={refused}
              aria-describedby={refused ? 'pasted-link-error' : undefined}
              onChange={(event) => {
                setLink(event.target.value);
                setRefused(false);
              }}
            />
            {refused && (
              <p className="field-error" id="pasted-link-error" role="alert">
                This is not a link of Mockpanel. Copy the whole link, with everything behind the #.
              </p>
            )}
          </div>
          <button type="submit" className="btn">
            Open the link
          </button>
        </form>
        <div className="back">
          <p className="b">{hasWorkspace ? 'Hosting before?' : 'Hosting on another device?'}</p>
          <p className="meta">
            {hasWorkspace
              ? 'This browser keeps your packs, rooms and reviews.'
              : 'Paste your workspace link above, and your packs and rooms are here too.'}
          </p>
          {hasWorkspace && (
            <a className="btn" href="/home">
              Your packs and rooms
            </a>
          )}
        </div>
      </div>
    </article>
  );
}
