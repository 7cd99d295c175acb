'use client';

import type { Passage } from '@mockpanel/shared/prep/report';
import { CircleHelp, FileText, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import {
  type DocumentBlock,
  type DocumentLine,
  type ImportResult,
  kindInWords,
} from '../../lib/import-review';
import { seatLook } from '../../lib/seat-look';
import { InlineText } from '../inline-text';
import { SeatMark } from '../seat-mark';

/** Beyond this a page takes long to lay out; the rest comes on demand. */
const LINES_AT_ONCE = 2_500;

interface DocumentSheetProps {
  fileName: string;
  blocks: DocumentBlock[];
  pack: ImportResult['pack'];
  unrecognised: number;
  shownLine: number | null;
  onReplace: () => void;
}

/** The document as it was written, with what became of each passage in the margin. */
export function DocumentSheet(props: DocumentSheetProps) {
  const { fileName, blocks, pack, unrecognised, shownLine, onReplace } = props;
  const [all, setAll] = useState(false);
  const total = blocks.reduce((sum, block) => sum + block.lines.length, 0);
  const visible = all || total <= LINES_AT_ONCE ? blocks : firstLines(blocks, shownLine ?? 0);
  return (
    <section className="im-doc" aria-labelledby="document-name">
      <div className="im-dh">
        <h2 id="document-name" className="row g2">
          <FileText size={20} aria-hidden="true" />
          <span>{fileName}</span>
        </h2>
        <span className="row wrap g2">
          <span className="meta num">
            {total} lines, {unrecognised === 0 ? 'all recognised' : `${unrecognised} not recognised`}
          </span>
          <button type="button" className="btn quiet sm" onClick={onReplace}>
            <RefreshCw size={18} aria-hidden="true" />
            Replace
          </button>
        </span>
      </div>
      {/* Reached by keyboard too, because it scrolls. */}
      <div className="card im-sheet" tabIndex={0} role="region" aria-label="Your document">
        {visible.map((block) => (
          <Block key={block.lines[0]?.number} block={block} pack={pack} shownLine={shownLine} />
        ))}
        {visible !== blocks && (
          <button type="button" className="btn quiet" onClick={() => setAll(true)}>
            Show all {total} lines
          </button>
        )}
      </div>
    </section>
  );
}

function firstLines(blocks: DocumentBlock[], atLeast: number): DocumentBlock[] {
  const limit = Math.max(LINES_AT_ONCE, atLeast);
  return blocks.filter((block) => (block.lines[0]?.number ?? 0) <= limit);
}

function Block({
  block,
  pack,
  shownLine,
}: {
  block: DocumentBlock;
  pack: ImportResult['pack'];
  shownLine: number | null;
}) {
  const seat = block.passage ? seatOf(block.passage, pack) : -1;
  const hue = seat >= 0 ? ` hued s${seatLook(seat).hue}` : '';
  const named = block.passage !== null && block.passage.kind !== 'heading';
  const tagged = named ? ' tagged' : '';
  return (
    <div className={`im-block${tagged}${hue}`}>
      <div className="im-tag">
        {named && block.passage && block.first && <Tag passage={block.passage} seat={seat} pack={pack} />}
        {block.lines.some((line) => line.unrecognised) && (
          <p className="im-un">
            <CircleHelp size={18} strokeWidth={2.2} aria-hidden="true" />
            Not recognised
          </p>
        )}
      </div>
      <div className="im-tx">
        {block.lines.map((line) => (
          <Line key={line.number} line={line} shown={line.number === shownLine} />
        ))}
      </div>
    </div>
  );
}

const seatOf = (passage: Passage, pack: ImportResult['pack']) =>
  pack.roleCards.findIndex((card) => card.id === passage.target);

function Tag({ passage, seat, pack }: { passage: Passage; seat: number; pack: ImportResult['pack'] }) {
  const card = pack.roleCards[seat];
  const kind = kindInWords(passage.kind);
  return (
    <p className="row g2">
      {card && <SeatMark index={seat} card={card} size={26} />}
      <span>
        <span className="b">{passage.label}</span>
        {!passage.label.toLowerCase().includes(kind) && <span className="m">{kind}</span>}
      </span>
    </p>
  );
}

function Line({ line, shown }: { line: DocumentLine; shown: boolean }) {
  if (line.look === 'blank') return <div className="gap" id={`line-${line.number}`} />;
  if (line.look === 'rule') return <hr className="perf" id={`line-${line.number}`} />;
  const words = <InlineText text={line.text} />;
  return (
    <p id={`line-${line.number}`} className={line.look === 'heading' ? 'hd' : undefined}>
      <span className={`${shown ? 'mk ' : ''}${line.unrecognised ? 'und' : ''}`}>{words}</span>
    </p>
  );
}
