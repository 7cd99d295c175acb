'use client';

import { useEffect, useState } from 'react';
import { workspaceLink } from '../../lib/capability-links';
import { useTexts } from '../../lib/i18n/texts';
import { linkOrigin, serverInfo } from '../../lib/server-info';
import { workspace } from '../../messages/en/workspace';
import { CopyField } from '../copy-field';

/** The way back to this workspace from another browser; it is hidden until asked for, because it opens everything. */
export function WorkspaceLink({ token }: { token: string }) {
  const t = useTexts(workspace).link;
  const [shown, setShown] = useState(false);
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => {
    serverInfo()
      .catch(() => null)
      .then((info) => setOrigin(linkOrigin(info, window.location)));
  }, []);

  return (
    <section className="card pad" aria-labelledby="workspace-link">
      <h2 id="workspace-link">{t.title}</h2>
      <p className="ink2 ws-lead">{t.text}</p>
      {shown && origin ? (
        <CopyField label={t.label} value={workspaceLink(origin, token)} />
      ) : (
        <button type="button" className="btn" onClick={() => setShown(true)}>
          {t.show}
        </button>
      )}
    </section>
  );
}
