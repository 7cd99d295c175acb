'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { workspaceToken } from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import { pathOfPastedLink } from '../../lib/pasted-link';
import { knockPath, roomCodeIn } from '../../lib/room-code';
import { home } from '../../messages/en/home';
import { parts } from '../../messages/en/parts';

/** For those who were sent a link or told a code, and for a host who comes back. */
export function LinkCard() {
  const t = useTexts(home).link;
  const [link, setLink] = useState('');
  const [refused, setRefused] = useState(false);
  const { rooms } = useTexts(parts);
  const [hasWorkspace, setHasWorkspace] = useState(false);
  useEffect(() => setHasWorkspace(workspaceToken() !== null), []);

  function open(event: FormEvent) {
    event.preventDefault();
    const code = roomCodeIn(link);
    const path = code ? knockPath(code) : pathOfPastedLink(link);
    if (path) window.location.assign(path);
    else setRefused(true);
  }

  return (
    <article className="card lift way">
      <div className="hd">
        <h2>{t.title}</h2>
      </div>
      <div className="bd">
        <form onSubmit={open} className="col g3" noValidate>
          <div>
            <label className="field-label" htmlFor="pasted-link">
              {t.label}
            </label>
            <input
              id="pasted-link"
              className="field"
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
                {t.refused}
              </p>
            )}
          </div>
          <button type="submit" className="btn">
            {t.open}
          </button>
        </form>
        <div className="back">
          <p className="b">{hasWorkspace ? t.backHere : t.backElsewhere}</p>
          <p className="meta">{hasWorkspace ? t.backHereText : t.backElsewhereText}</p>
          {hasWorkspace && (
            <a className="btn" href="/home">
              {rooms.long}
            </a>
          )}
        </div>
      </div>
    </article>
  );
}
