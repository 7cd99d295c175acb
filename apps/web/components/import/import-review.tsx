'use client';

import { type Alias, aliasesFor } from '@mockpanel/shared/pack/aliases';
import type { Placement } from '@mockpanel/shared/prep/report';
import { useMemo, useRef, useState } from 'react';
import { aliasedImport } from '../../lib/aliased-import';
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
  const written = useMemo(() => linesOf(document.text), [document]);
  const real = useImport(result, written);
  const [aliases, setAliases] = useState<Alias[]>([]);
  const { imported, lines, fileName } = useMemo(
    () => aliasedImport({ imported: real.now, lines: written, fileName: document.fileName }, aliases),
    [real.now, written, document, aliases],
  );
  // What is shown may have made-up names; what is changed has the real ones.
  const steps = { ...real, now: imported };
  const { pack, report } = imported;
  const [assigning, setAssigning] = useState<Assigning | null>(null);
  const [said, setSaid] = useState('');
  const sheet = useRef<DocumentHandle>(null);
  const blocks = useMemo(() => documentBlocks(lines, report), [lines, report]);
  const showLine = (line: number) => sheet.current?.showLine(line);
  const change = (item: Placement) => setAssigning({ item });
  const hasLines = report.placed.length > 0 || report.unrecognised.length > 0;

  return (
    <div className={hasLines ? 'im-cols' : 'im-cols solo'}>
      {hasLines && (
        <DocumentSheet
          ref={sheet}
          fileName={fileName}
          rough={document.rough === true}
          blocks={blocks}
          imported={imported}
          onReplace={onReplace}
          onChange={change}
          onUse={(from, to) => setAssigning({ from, to })}
        />
      )}
      <div className="im-pack">
        <PackSummary
          pack={pack}
          report={report}
          onShowLine={showLine}
          warnings={<ReviewWarnings steps={steps} onShowLine={showLine} />}
          aliases={aliases}
          onAlias={() => setAliases(aliasesFor(real.now.pack, alias))}
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
        <SavePack pack={pack} requireToken={requireToken} />
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
