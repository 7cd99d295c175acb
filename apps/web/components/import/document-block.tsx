import type { Pack } from '@mockpanel/shared/pack/schema';
import type { Placement } from '@mockpanel/shared/prep/report';
import { CircleHelp, Pencil } from 'lucide-react';
import { useTexts } from '../../lib/i18n/texts';
import type { DocumentBlock, DocumentLine } from '../../lib/import-review';
import { itemName } from '../../lib/review-items';
import { seatLook } from '../../lib/seat-look';
import { imports } from '../../messages/en/imports';
import { InlineText } from '../inline-text';
import { SeatMark } from '../seat-mark';

interface BlockProps {
  block: DocumentBlock;
  placement: Placement | undefined;
  pack: Pack;
  shownLine: number | null;
  isChosen: (line: number) => boolean;
  onChange: (item: Placement) => void;
  onUse: (from: number, to: number) => void;
}

/** Some lines, and in the margin what became of them; the margin is where it is changed. */
export function DocumentBlockView(props: BlockProps) {
  const { block, placement, pack, shownLine, isChosen, onChange, onUse } = props;
  const t = useTexts(imports).document;
  const seat = pack.roleCards.findIndex((card) => card.id === placement?.target);
  const hue = seat >= 0 ? ` hued s${seatLook(seat).hue}` : '';
  const named = placement !== undefined;
  const open = block.lines.filter((line) => line.unrecognised);
  const isShown = block.lines.some(({ number }) => number === shownLine);
  return (
    <div className={`im-block${named ? ' tagged' : ''}${hue}${isShown ? ' shown' : ''}`}>
      <div className="im-tag">
        {placement && block.first && (
          <Tag placement={placement} seat={seat} pack={pack} onChange={onChange} />
        )}
        {open.length > 0 && (
          <button
            type="button"
            className="im-un"
            aria-label={`${t.notRecognised}. ${t.select}: ${open[0]?.number}–${open.at(-1)?.number}`}
            onClick={() => onUse(open[0]?.number ?? 1, open.at(-1)?.number ?? 1)}
          >
            <CircleHelp size={18} strokeWidth={2.2} aria-hidden="true" />
            {t.notRecognised}
          </button>
        )}
      </div>
      <div className="im-tx">
        {block.lines.map((line) => (
          <Line
            key={line.number}
            line={line}
            shown={line.number === shownLine}
            chosen={isChosen(line.number)}
          />
        ))}
      </div>
    </div>
  );
}

interface TagProps {
  placement: Placement;
  seat: number;
  pack: Pack;
  onChange: (item: Placement) => void;
}

function Tag({ placement, seat, pack, onChange }: TagProps) {
  const t = useTexts(imports);
  const card = pack.roleCards[seat];
  const name = itemName(placement, pack, t);
  return (
    <button
      type="button"
      className="im-what"
      aria-label={t.document.change(name)}
      onClick={() => onChange(placement)}
    >
      {card && <SeatMark index={seat} card={card} size={26} />}
      <span>
        <span className="b">{name}</span>
        {placement.confidence === 'low' && (
          <span className="im-low">
            <CircleHelp size={16} strokeWidth={2.2} aria-hidden="true" />
            {t.document.notSure}
          </span>
        )}
      </span>
      <Pencil className="pen" size={16} aria-hidden="true" />
    </button>
  );
}

interface LineProps {
  line: DocumentLine;
  shown: boolean;
  chosen: boolean;
}

function Line({ line, shown, chosen }: LineProps) {
  const id = `line-${line.number}`;
  const mark = chosen ? ' chosen' : '';
  if (line.look === 'blank') return <div className={`gap${mark}`} id={id} />;
  if (line.look === 'rule') return <hr className={`perf${mark}`} id={id} />;
  return (
    <p id={id} className={`${line.look === 'heading' ? 'hd' : ''}${mark}`}>
      <span className={`${shown ? 'mk ' : ''}${line.unrecognised ? 'und' : ''}`}>
        <InlineText text={line.text} />
      </span>
    </p>
  );
}
