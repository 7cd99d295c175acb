import type { Pack } from '@mockpanel/shared/pack/schema';
import type { ImportReport } from '@mockpanel/shared/prep/report';
import { ChevronDown, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { plainText } from '../../lib/inline-markdown';
import { questionCount } from '../../lib/pack-numbers';
import { imports } from '../../messages/en/imports';
import { SeatMark, SeatShapeMark } from '../seat-mark';
import { FoundSection } from './found-section';

interface FoundProps {
  pack: Pack;
  report: ImportReport;
  onShowLine: (line: number) => void;
}

/** The way from a thing in the pack to the line it came from. */
function ToLine({
  target,
  name,
  report,
  onShowLine,
}: Omit<FoundProps, 'pack'> & { target: string; name: string }) {
  const t = useTexts(imports).pack;
  const line = report.placed.find((placed) => placed.target === target)?.startLine;
  if (line === undefined) return null;
  return (
    <button
      type="button"
      className="im-line num"
      aria-label={`${t.show(name)}, ${t.line(line)}`}
      onClick={() => onShowLine(line)}
    >
      {line}
    </button>
  );
}

const None = () => <p className="ink3">{useTexts(imports).pack.none}</p>;

export function CardList({ pack, ...found }: FoundProps) {
  const t = useTexts(imports).pack;
  const { roleCards } = pack;
  return (
    <FoundSection count={roleCards.length} label={t.roleCards(roleCards.length)}>
      {roleCards.length === 0 && <None />}
      <ul className="two">
        {roleCards.map((card, index) => (
          <li key={card.id}>
            <SeatMark index={index} card={card} size={30} />
            <span className="grow">
              {card.name || card.title}
              {card.name && card.title && <span className="m">{card.title}</span>}
            </span>
            <ToLine target={card.id} name={card.name || card.title} {...found} />
          </li>
        ))}
      </ul>
    </FoundSection>
  );
}

export function QuestionList({ pack, ...found }: FoundProps) {
  const t = useTexts(imports).pack;
  const total = questionCount(pack);
  return (
    <FoundSection count={total} label={t.questions(total)}>
      {total === 0 && <None />}
      <ul className="row wrap g3">
        {pack.roleCards.map((card, index) => (
          <li key={card.id} className="row g1" title={card.name || card.title}>
            <SeatShapeMark index={index} size={20} />
            <span className="sr">{card.name || card.title}:</span>
            <b className="num">{card.questions.length}</b>
          </li>
        ))}
      </ul>
      {pack.questions.length > 0 && <p className="m">{t.onePanel(pack.questions.length)}</p>}
      {total > 0 && <AllQuestions pack={pack} {...found} />}
    </FoundSection>
  );
}

function AllQuestions({ pack, ...found }: FoundProps) {
  const t = useTexts(imports).pack;
  const [open, setOpen] = useState(false);
  const all = [...pack.questions, ...pack.roleCards.flatMap((card) => card.questions)];
  return (
    <details className="pk-counts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t.list}
        <ChevronDown size={18} aria-hidden="true" />
      </summary>
      {open && (
        <ul>
          {all.map((question) => (
            <li key={question.id}>
              <span className="grow">{plainText(question.text)}</span>
              <ToLine target={question.id} name={plainText(question.text)} {...found} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

export function SpotList({ pack, ...found }: FoundProps) {
  const t = useTexts(imports).pack;
  const spots = pack.weakSpots;
  return (
    <FoundSection count={spots.length} label={t.weakSpots(spots.length)}>
      {spots.length === 0 && <None />}
      <ul>
        {spots.map((spot) => (
          <li key={spot.id}>
            <span className="grow">{plainText(spot.title)}</span>
            {spot.push ? (
              <span className="r">{t.push}</span>
            ) : (
              <span className="r warn">
                <TriangleAlert size={16} strokeWidth={2.2} aria-hidden="true" />
                {t.noPush}
              </span>
            )}
            <ToLine target={spot.id} name={plainText(spot.title)} {...found} />
          </li>
        ))}
      </ul>
    </FoundSection>
  );
}
