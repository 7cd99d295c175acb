import type { ReviewPeople } from '../../lib/review/people';
import type { TimelineMark } from '../../lib/review/timeline';
import { CHEVRONS, NOTE } from './timeline-signs';
import { TokenGlyph } from './token';

interface MarkSignProps {
  mark: TimelineMark;
  people: ReviewPeople;
  x: number;
  y: number;
}

/** One moment: the asker's shape, the chevrons of a push, the candidate's yellow circle, the sheet of a note. */
export function MarkSign({ mark, people, x, y }: MarkSignProps) {
  switch (mark.kind) {
    case 'question':
      return mark.participantId === null ? (
        <circle cx={x} cy={y} r="10" fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="1.75" />
      ) : (
        <TokenGlyph id={mark.participantId} people={people} x={x} y={y} size={24} />
      );
    case 'push':
      return (
        <path
          d={CHEVRONS}
          transform={`translate(${x - 6} ${y})`}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth="2"
        />
      );
    case 'stop':
      return <rect x={x - 6} y={y - 6} width="12" height="12" fill="var(--ink)" />;
    case 'panel-asked':
      return (
        <circle cx={x} cy={y} r="9" style={{ fill: 'var(--cue)', stroke: 'var(--ink)', strokeWidth: 1.6 }} />
      );
    case 'note':
      return (
        <path
          d={NOTE}
          transform={`translate(${x} ${y})`}
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      );
    default:
      return null;
  }
}
