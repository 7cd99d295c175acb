'use client';

import { type Alias, aliasesFor, withAliases } from '@mockpanel/shared/pack/aliases';
import type { PackAnswer } from '@mockpanel/shared/protocol/http';
import { ArrowRight } from 'lucide-react';
import { nanoid } from 'nanoid';
import { useMemo, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { packPath } from '../../lib/capability-links';
import { documentBlocks, type ImportResult } from '../../lib/import-review';
import { type LinePlace, placeLine } from '../../lib/place-line';
import { dropDocument, type PrepDocument } from '../../lib/read-document';
import { CANCELLED } from '../use-workspace';
import { WorkspaceError } from '../workspace-error';
import { DocumentSheet } from './document-sheet';
import { PackSummary } from './pack-summary';
import { UnplacedLines } from './unplaced-lines';

interface ImportReviewProps {
  document: PrepDocument;
  result: ImportResult;
  requireToken: () => Promise<string>;
  onReplace: () => void;
}

export const ALIAS_WORDS = {
  interviewer: (letter: string) => `Interviewer ${letter}`,
  candidate: 'The candidate',
};

/** Where each unrecognised line went: a place in the pack, or nowhere by the host's decision. */
export type Decisions = Record<number, LinePlace | 'left out'>;

export function ImportReview({ document, result, requireToken, onReplace }: ImportReviewProps) {
  const [decisions, setDecisions] = useState<Decisions>({});
  const [aliases, setAliases] = useState<Alias[]>([]);
  const [shownLine, setShownLine] = useState<number | null>(null);
  const pack = useMemo(() => decided(result, decisions, aliases), [result, decisions, aliases]);
  const blocks = useMemo(() => documentBlocks(document.text, result.report), [document, result]);
  const { unrecognised } = result.report;

  function showLine(line: number) {
    setShownLine(line);
    window.document.getElementById(`line-${line}`)?.scrollIntoView({ block: 'center' });
  }

  return (
    <div className="im-cols">
      <DocumentSheet
        fileName={document.fileName || 'Pasted text'}
        blocks={blocks}
        pack={result.pack}
        unrecognised={unrecognised.length}
        shownLine={shownLine}
        onReplace={onReplace}
      />
      <div className="im-pack">
        <PackSummary
          pack={pack}
          report={result.report}
          aliases={aliases}
          onAlias={() => setAliases(aliasesFor(result.pack, ALIAS_WORDS))}
          onUndoAlias={() => setAliases([])}
          onShowLine={showLine}
        />
        {unrecognised.length > 0 && (
          <UnplacedLines
            lines={unrecognised}
            decisions={decisions}
            onDecide={(line, decision) =>
              setDecisions(({ [line]: _before, ...others }) =>
                decision ? { ...others, [line]: decision } : others,
              )
            }
            onShowLine={showLine}
          />
        )}
        <SaveBar pack={pack} requireToken={requireToken} />
      </div>
    </div>
  );
}

function decided(result: ImportResult, decisions: Decisions, aliases: Alias[]): ImportResult['pack'] {
  let pack = result.pack;
  for (const { line, text } of result.report.unrecognised) {
    const decision = decisions[line];
    if (decision && decision !== 'left out') pack = placeLine(pack, text, decision, () => nanoid(10));
  }
  return withAliases(pack, aliases);
}

function SaveBar({
  pack,
  requireToken,
}: Pick<ImportReviewProps, 'requireToken'> & { pack: ImportResult['pack'] }) {
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
      {failure && (
        <WorkspaceError
          error={failure.error}
          retry={failure.retry}
          safe="Your document and your decisions are still on this page."
        />
      )}
      <p className="ink2">Nothing is shared until you send the link.</p>
      <div className="row wrap g2">
        <button type="button" className="btn" disabled={saving} onClick={() => void save(false)}>
          Save for later
        </button>
        <button type="button" className="btn pri" disabled={saving} onClick={() => void save(true)}>
          {saving ? 'Saving' : 'Save and open the pack'}
          <ArrowRight size={20} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
