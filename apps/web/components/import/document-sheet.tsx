'use client';

import type { Imported } from '@mockpanel/shared/prep/places';
import type { Placement } from '@mockpanel/shared/prep/report';
import { FileText, RefreshCw, TriangleAlert } from 'lucide-react';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../lib/i18n/texts';
import { chunksOf, type DocumentBlock } from '../../lib/import-review';
import type { PrepDocument } from '../../lib/sources/kept-document';
import { imports } from '../../messages/en/imports';
import { DocumentBlockView } from './document-block';

/** What the rest of the page can ask of the document. */
export interface DocumentHandle {
  showLine: (line: number) => void;
}

interface DocumentSheetProps {
  ref: Ref<DocumentHandle>;
  document: PrepDocument;
  blocks: DocumentBlock[];
  imported: Imported;
  onReplace: () => void;
  onChange: (item: Placement) => void;
  onUse: (from: number, to: number) => void;
}

/** The document as it was written, with what became of each passage in the margin. */
export function DocumentSheet(props: DocumentSheetProps) {
  const { ref, document, blocks, imported, onReplace, onChange, onUse } = props;
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

  useImperativeHandle(ref, () => ({
    showLine(line) {
      const index = chunks.findIndex((chunk) => chunk.lastLine >= line);
      flushSync(() => {
        near.add(index);
        setShownLine(line);
      });
      window.document.getElementById(`line-${line}`)?.scrollIntoView({ block: 'center' });
      scroller.current?.focus({ preventScroll: true });
    },
  }));

  return (
    <section className="im-doc" aria-labelledby="document-name">
      <div className="im-dh">
        <h2 id="document-name" className="row g2">
          <FileText size={20} aria-hidden="true" />
          <span>{document.fileName || t.pastedName}</span>
        </h2>
        <span className="row wrap g2">
          <span className="meta num">
            {t.document.lines(total)}, {open === 0 ? t.document.allRecognised : t.document.unrecognised(open)}
          </span>
          <button type="button" className="btn quiet sm" onClick={onReplace}>
            <RefreshCw size={18} aria-hidden="true" />
            {t.document.replace}
          </button>
        </span>
        {document.rough && (
          <p className="chip warn">
            <TriangleAlert size={18} aria-hidden="true" />
            {t.document.rough}
          </p>
        )}
      </div>
      {/* Reached by keyboard too, because it scrolls. */}
      <div className="card im-sheet" ref={scroller} tabIndex={0} role="region" aria-label={t.document.region}>
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
                  onChange={onChange}
                  onUse={onUse}
                />
              ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Only what is near the view is drawn: a document of ten thousand lines is as quick as one of a hundred. */
function useNearChunks(scroller: React.RefObject<HTMLDivElement | null>, count: number) {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]));
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const next = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const index = Number((target as HTMLElement).dataset.chunk);
            if (isIntersecting) next.add(index);
            else next.delete(index);
          }
          return next;
        }),
      { root: element.scrollHeight > element.clientHeight + 1 ? element : null, rootMargin: '1200px 0px' },
    );
    for (const chunk of element.children) observer.observe(chunk);
    return () => observer.disconnect();
  }, [scroller, count]);
  return {
    has: (index: number) => near.has(index),
    add: (index: number) => setNear((before) => new Set(before).add(index)),
  };
}
