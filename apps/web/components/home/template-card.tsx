'use client';

import type { PackAnswer, TemplateAnswer, TemplateListAnswer } from '@mockpanel/shared/protocol/http';
import { ChevronRight } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { packPath } from '../../lib/capability-links';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { home } from '../../messages/en/home';
import { Loading } from '../notice';
import { CANCELLED, useWorkspace } from '../use-workspace';
import { WorkspaceError } from '../workspace-error';

type Template = TemplateListAnswer['templates'][number];

export function TemplateCard() {
  const t = useTexts(home).template;
  const { length } = useFormats();
  const { requireToken, passwordDialog } = useWorkspace();
  const [templates, setTemplates] = useState<Template[] | null>(null);
  const [error, setError] = useState<{ problem: ApiError; retry: () => void } | null>(null);
  const [opening, setOpening] = useState<string | null>(null);

  const load = useCallback(async () => {
    setError(null);
    try {
      setTemplates((await callApi<TemplateListAnswer>('/api/templates')).templates);
    } catch (reason) {
      setError({ problem: asApiError(reason), retry: load });
    }
  }, []);
  useEffect(() => void load(), [load]);

  async function open(id: string) {
    setError(null);
    setOpening(id);
    try {
      const token = await requireToken();
      const { pack } = await callApi<TemplateAnswer>(`/api/templates/${encodeURIComponent(id)}`);
      const stored = await callApi<PackAnswer>('/api/packs', { body: { pack }, token });
      window.location.assign(packPath(stored.pack.id));
    } catch (reason) {
      const problem = asApiError(reason);
      setOpening(null);
      if (problem.code !== CANCELLED) setError({ problem, retry: () => void open(id) });
    }
  }

  return (
    <article className="card lift way">
      <div className="hd">
        <h2>{t.title}</h2>
      </div>
      <div className="bd">
        {error && <WorkspaceError error={error.problem} retry={error.retry} />}
        {!templates && !error && <Loading>{t.loading}</Loading>}
        {templates && (
          <ul className="tpl">
            {templates.map((template) => (
              <li key={template.id}>
                <button
                  type="button"
                  onClick={() => open(template.id)}
                  disabled={opening !== null}
                  title={template.summary}
                >
                  <span>{opening === template.id ? t.opening : template.title}</span>
                  <span className="m num">
                    {length(template.minutes * 60_000)}
                    <ChevronRight size={18} aria-hidden="true" />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <p className="meta">{t.copy}</p>
      </div>
      {passwordDialog}
    </article>
  );
}
