'use client';

import { useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { useTexts } from '../../lib/i18n/texts';
import type { ImportResult } from '../../lib/import-review';
import { keepDocument, keptDocument, type PrepDocument } from '../../lib/sources/kept-document';
import { imports } from '../../messages/en/imports';
import { HostSteps } from '../host-steps';
import { Loading } from '../notice';
import { RoomsLink } from '../rooms-link';
import { TopBar } from '../top-bar';
import { CANCELLED, useWorkspace } from '../use-workspace';
import { WorkspaceError } from '../workspace-error';
import { DocumentForm } from './document-form';
import { ImportReview } from './import-review';
import { UnderstoodExample } from './understood-example';

type Stage = { at: 'start' | 'form' | 'reading' } | { at: 'review'; result: ImportResult };

export function ImportPage() {
  const t = useTexts(imports);
  const { requireToken, passwordDialog } = useWorkspace();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [document, setDocument] = useState<PrepDocument>({ fileName: '', text: '' });
  const [error, setError] = useState<ApiError | null>(null);

  async function read(next: PrepDocument) {
    setDocument(next);
    keepDocument(next);
    setError(null);
    setStage({ at: 'reading' });
    try {
      const token = await requireToken();
      const body = { fileName: (next.fileName || `${t.pastedName}.md`).slice(-255), text: next.text };
      const result = await callApi<ImportResult>('/api/import', { body, token });
      setStage({ at: 'review', result });
      window.scrollTo(0, 0);
    } catch (reason) {
      const problem = asApiError(reason);
      if (problem.code !== CANCELLED) setError(problem);
      setStage({ at: 'form' });
    }
  }

  // A document that was dropped on the first page is read at once, and so it is after a reload.
  useEffect(() => {
    const kept = keptDocument();
    if (kept) void read(kept);
    else setStage({ at: 'form' });
  }, []);

  return (
    <>
      <TopBar middle={<HostSteps current={stage.at === 'review' ? 'check' : 'import'} />}>
        <RoomsLink />
      </TopBar>
      <main id="content" className={stage.at === 'review' ? 'im' : 'page narrow'}>
        {stage.at === 'reading' && <Loading>{t.reading}</Loading>}
        {stage.at === 'form' && (
          <div className="col g4">
            {error && <WorkspaceError error={error} retry={() => void read(document)} safe={t.safe} />}
            {error?.code === 'NOTHING_RECOGNISED' && <UnderstoodExample />}
            <DocumentForm initial={document} onRead={read} />
          </div>
        )}
        {stage.at === 'review' && (
          <ImportReview
            document={document}
            result={stage.result}
            requireToken={requireToken}
            onReplace={() => setStage({ at: 'form' })}
          />
        )}
        {passwordDialog}
      </main>
    </>
  );
}
