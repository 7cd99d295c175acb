'use client';

import { type Alias, aliasesFor, withAliases } from '@mockpanel/shared/pack/aliases';
import type { Placement } from '@mockpanel/shared/prep/report';
import { useMemo, useRef, useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { documentBlocks, type ImportResult, linesOf } from '../../lib/import-review';
import type { PrepDocument } from '../../lib/sources/kept-document';
import { imports } from '../../messages/en/imports';
import { pack as packTexts } from '../../messages/en/pack';
import { AssignDialog, type Assigning } from './assign-dialog';
import { type DocumentHandle, DocumentSheet } from './document-sheet';
import { PackSummary } from './pack-summary';
import { ReviewWarnings } from './review-warnings';
import { SavePack } from './save-pack';
import { UnplacedPassages } from './unplaced-passages';
import { UnsureItems } from './unsure-items';
import { useImport } from './use-import';

interface ImportReviewProps {
  document: PrepDocument;
  result: ImportResult;
  requireToken: () => Promise<string>;
  onReplace: () => void;
}

/** The document and the pack side by side: what became of each line, and a way to change it. */
export function ImportReview({ document, result, requireToken, onReplace }: ImportReviewProps) {
  const t = useTexts(imports);
  const { alias } = useTexts(packTexts);
  const lines = useMemo(() => linesOf(document.text), [document]);
  const steps = useImport(result, lines);
  const { pack, report } = steps.now;
  const [aliases, setAliases] = useState<Alias[]>([]);
  const [assigning, setAssigning] = useState<Assigning | null>(null);
  const [said, setSaid] = useState('');
  const sheet = useRef<DocumentHandle>(null);
  const blocks = useMemo(() => documentBlocks(lines, report), [lines, report]);
  const shown = useMemo(() => withAliases(pack, aliases), [pack, aliases]);
  const showLine = (line: number) => sheet.current?.showLine(line);
  const change = (item: Placement) => setAssigning({ item });
  const hasLines = report.placed.length > 0 || report.unrecognised.length > 0;

  return (
    <div className={hasLines ? 'im-cols' : 'im-cols solo'}>
      {hasLines && (
        <DocumentSheet
          ref={sheet}
          document={document}
          blocks={blocks}
          imported={steps.now}
          onReplace={onReplace}
          onChange={change}
          onUse={(from, to) => setAssigning({ from, to })}
        />
      )}
      <div className="im-pack">
        <PackSummary
          pack={shown}
          report={report}
          onShowLine={showLine}
          warnings={<ReviewWarnings steps={steps} onShowLine={showLine} />}
          aliases={aliases}
          onAlias={() => setAliases(aliasesFor(pack, alias))}
          onUndoAlias={() => setAliases([])}
        />
        <UnsureItems steps={steps} onChange={change} onShowLine={showLine} />
        <UnplacedPassages
          steps={steps}
          lines={lines}
          onUse={(from, to) => setAssigning({ from, to })}
          onShowLine={showLine}
        />
        <div className="row wrap g2 im-undo">
          {steps.canUndo && (
            <button
              type="button"
              className="btn sm"
              onClick={() => {
                steps.undo();
                setSaid(t.assign.undone);
              }}
            >
              {t.assign.undo}
            </button>
          )}
          <p role="status" className="ink2">
            {said}
          </p>
        </div>
        <SavePack pack={shown} requireToken={requireToken} />
      </div>
      <AssignDialog
        key={assigning ? JSON.stringify(assigning) : 'none'}
        assigning={assigning}
        steps={steps}
        lines={lines}
        onDone={() => {
          setAssigning(null);
          setSaid(t.assign.done);
        }}
        onClose={() => setAssigning(null)}
      />
    </div>
  );
}
