'use client';

import type { Pack } from '@mockpanel/shared/pack/schema';
import type { PackAnswer } from '@mockpanel/shared/protocol/http';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { packPath } from '../../lib/capability-links';
import { useTexts } from '../../lib/i18n/texts';
import { dropDocument } from '../../lib/sources/kept-document';
import { imports } from '../../messages/en/imports';
import { CANCELLED } from '../use-workspace';
import { WorkspaceError } from '../workspace-error';

interface SavePackProps {
  pack: Pack;
  requireToken: () => Promise<string>;
}

export function SavePack({ pack, requireToken }: SavePackProps) {
  const t = useTexts(imports).go;
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<{ error: ApiError; retry: () => void } | null>(null);

  async function save(open: boolean) {
    setSaving(true);
    setFailure(null);
    try {
      const token = await requireToken();
      const stored = await callApi<PackAnswer>('/api/packs', { body: { pack }, token });
      dropDocument();
      window.location.assign(open ? packPath(stored.pack.id) : '/home');
    } catch (reason) {
      const error = asApiError(reason);
      setSaving(false);
      if (error.code !== CANCELLED) setFailure({ error, retry: () => void save(open) });
    }
  }

  return (
    <div className="card lift im-go">
      {failure && <WorkspaceError error={failure.error} retry={failure.retry} safe={t.safe} />}
      <p className="ink2">{t.nothing}</p>
      <div className="row wrap g2">
        <button type="button" className="btn" disabled={saving} onClick={() => void save(false)}>
          {t.later}
        </button>
        <button type="button" className="btn pri" disabled={saving} onClick={() => void save(true)}>
          {saving ? t.saving : t.open}
          <ArrowRight size={20} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
