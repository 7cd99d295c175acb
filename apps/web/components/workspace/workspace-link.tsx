'use client';

import { useEffect, useState } from 'react';
import { workspaceLink } from '../../lib/capability-links';
import { linkOrigin, serverInfo } from '../../lib/server-info';
import { CopyField } from '../copy-field';

/** The way back to this workspace from another browser; it is hidden until asked for, because it opens everything. */
export function WorkspaceLink({ token }: { token: string }) {
  const [shown, setShown] = useState(false);
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => {
    serverInfo()
      .catch(() => null)
      .then((info) => setOrigin(linkOrigin(info, window.location)));
  }, []);

  return (
    <section className="card pad" aria-labelledby="workspace-link">
      <h2 id="workspace-link">Your workspace link</h2>
      <p className="ink2 ws-lead">
        There is no account: this link is the only way back to your packs and rooms from another browser. Keep
        it to yourself.
      </p>
      {shown && origin ? (
        <CopyField label="Workspace link" value={workspaceLink(origin, token)} />
      ) : (
        <button type="button" className="btn" onClick={() => setShown(true)}>
          Show the link
        </button>
      )}
    </section>
  );
}
