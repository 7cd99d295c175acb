'use client';

import { useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import type { ImportResult } from '../../lib/import-review';
import { keepDocument, keptDocument, type PrepDocument } from '../../lib/read-document';
import { HostSteps } from '../host-steps';
import { Loading } from '../notice';
import { TopBar } from '../top-bar';
import { CANCELLED, useWorkspace } from '../use-workspace';
import { WorkspaceError } from '../workspace-error';
import { DocumentForm } from './document-form';
import { ImportReview } from './import-review';

type Stage = { at: 'start' | 'form' | 'reading' } | { at: 'review'; result: ImportResult };

export function ImportPage() {
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
      const body = { fileName: next.fileName || 'Pasted text.md', text: next.text };
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
      <TopBar middle={<HostSteps current={stage.at === 'review' ? 'check' : 'import'} />} />
      <main id="content" className={stage.at === 'review' ? 'im' : 'page narrow'}>
        {stage.at === 'reading' && <Loading>Reading your document. Large ones take a second.</Loading>}
        {stage.at === 'form' && (
          <div className="col g4">
            {error && (
              <WorkspaceError
                error={error}
                retry={() => void read(document)}
                safe="Your document is still below, and nothing was stored."
              />
            )}
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
