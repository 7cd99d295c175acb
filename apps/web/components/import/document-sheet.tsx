'use client';

import type { Imported } from '@mockpanel/shared/prep/places';
import type { Placement } from '@mockpanel/shared/prep/report';
import { FileText, RefreshCw, TextSelect, TriangleAlert } from 'lucide-react';
import { type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../lib/i18n/texts';
import { chunksOf, type DocumentBlock } from '../../lib/import-review';
import { imports } from '../../messages/en/imports';
import { ChosenLines } from './chosen-lines';
import { DocumentBlockView } from './document-block';
import type { LineRange } from './use-import';
import { lineOf, useLineChoice } from './use-line-choice';
import { useNearChunks } from './use-near-chunks';

/** What the rest of the page can ask of the document. */
export interface DocumentHandle {
  showLine: (line: number) => void;
}

interface DocumentSheetProps {
  ref: Ref<DocumentHandle>;
  fileName: string;
  rough: boolean;
  blocks: DocumentBlock[];
  imported: Imported;
  onReplace: () => void;
  onChange: (item: Placement) => void;
  onUse: (from: number, to: number) => void;
}

/** The document as it was written, with what became of each passage in the margin. */
export function DocumentSheet(props: DocumentSheetProps) {
  const { ref, fileName, rough, blocks, imported, onReplace, onChange, onUse } = props;
  const t = useTexts(imports);
  const scroller = useRef<HTMLDivElement>(null);
  const [shownLine, setShownLine] = useState<number | null>(null);
  const chunks = useMemo(() => chunksOf(blocks), [blocks]);
  const near = useNearChunks(scroller, chunks.length);
  const placed = useMemo(
    () => new Map(imported.report.placed.map((entry) => [entry.target, entry])),
    [imported],
  );
  const total = useMemo(() => blocks.reduce((sum, block) => sum + block.lines.length, 0), [blocks]);
  const open = imported.report.unrecognised.length;

  function reveal(line: number, block: ScrollLogicalPosition) {
    flushSync(() => near.add(chunks.findIndex((chunk) => chunk.lastLine >= line)));
    document.getElementById(`line-${line}`)?.scrollIntoView({ block });
  }

  useImperativeHandle(ref, () => ({
    showLine(line) {
      setShownLine(line);
      reveal(line, 'center');
      scroller.current?.focus({ preventScroll: true });
    },
  }));

  /** What is open of the lines is placed; where all are in the pack, the thing they became is changed. */
  function useLines({ from, to }: LineRange) {
    const within = blocks
      .flatMap(({ lines }) => lines)
      .filter(({ number }) => number >= from && number <= to);
    const first = within.find(({ look }) => look !== 'blank' && look !== 'rule');
    const block = blocks.find(({ lines }) => lines.some(({ number }) => number === first?.number));
    const became = placed.get(block?.passage?.target ?? '');
    if (became && !within.some(({ unrecognised }) => unrecognised)) onChange(became);
    else onUse(from, to);
  }
  const choice = useLineChoice({
    sheet: scroller,
    count: total,
    reveal: (line) => reveal(line, 'nearest'),
    onUse: useLines,
  });
  const isChosen = (line: number) =>
    choice.range !== null && line >= choice.range.from && line <= choice.range.to;

  return (
    <section className="im-doc" aria-labelledby="document-name">
      <div className="im-dh">
        <h2 id="document-name" className="row g2">
          <FileText size={20} aria-hidden="true" />
          <span>{fileName || t.pastedName}</span>
        </h2>
        <span className="row wrap g2 im-dt">
          <span className="meta num">
            {t.document.lines(total)}, {open === 0 ? t.document.allRecognised : t.document.unrecognised(open)}
          </span>
          <button
            type="button"
            className="btn quiet sm"
            aria-pressed={choice.choosing}
            onClick={() => (choice.choosing ? choice.stop() : choice.start(firstInSight(scroller.current)))}
          >
            <TextSelect size={18} aria-hidden="true" />
            {t.choose.start}
          </button>
          <button type="button" className="btn quiet sm" onClick={onReplace}>
            <RefreshCw size={18} aria-hidden="true" />
            {t.document.replace}
          </button>
        </span>
        {rough && (
          <p className="chip warn">
            <TriangleAlert size={18} aria-hidden="true" />
            {t.document.rough}
          </p>
        )}
      </div>
      {/* Reached by keyboard too, because it scrolls. */}
      <div
        className={choice.choosing ? 'card im-sheet choosing' : 'card im-sheet'}
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={t.document.region}
        aria-describedby={choice.choosing ? 'choosing-lines' : undefined}
        onKeyDown={choice.press}
        onClick={(event) => {
          const line = choice.choosing ? lineOf(event.target as Node, event.currentTarget) : null;
          if (line !== null) choice.tap(line);
        }}
      >
        {chunks.map((chunk, index) => (
          <div
            key={chunk.firstLine}
            data-chunk={index}
            style={{ minHeight: near.has(index) ? undefined : chunk.height }}
          >
            {near.has(index) &&
              chunk.blocks.map((block) => (
                <DocumentBlockView
                  key={block.lines[0]?.number}
                  block={block}
                  placement={placed.get(block.passage?.target ?? '')}
                  pack={imported.pack}
                  shownLine={shownLine}
                  isChosen={isChosen}
                  onChange={onChange}
                  onUse={onUse}
                />
              ))}
          </div>
        ))}
      </div>
      <ChosenLines choice={choice} blocks={blocks} />
    </section>
  );
}

/** The first line that is in sight, to begin a choice with. */
function firstInSight(sheet: HTMLElement | null): number {
  const top = sheet?.getBoundingClientRect().top ?? 0;
  const lines = sheet?.querySelectorAll('.im-tx p') ?? [];
  const first = [...lines].find((line) => line.getBoundingClientRect().top >= Math.max(0, top));
  return (first && sheet && lineOf(first, sheet)) ?? 1;
}
