import type { ReviewPeople } from '../../lib/review/people';
import { seatInitials } from '../../lib/seat-look';
import { SeatGlyph, SeatMark, type SeatState, seatClass } from '../seat-mark';

interface TokenProps {
  id: string;
  people: ReviewPeople;
  size?: number;
  state?: SeatState;
}

/** A panelist's shape beside their words; a plain circle for somebody without a card. */
export function Token({ id, people, size = 28, state = 'filled' }: TokenProps) {
  const seat = people.seat(id);
  if (seat !== null) return <SeatMark index={seat} card={people.card(id) ?? {}} size={size} state={state} />;
  return (
    <svg className="seat" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <Seatless name={people.name(id)} />
    </svg>
  );
}

/** The same inside a drawing, centred at a point. */
export function TokenGlyph({ id, people, x, y, size }: TokenProps & { x: number; y: number; size: number }) {
  const seat = people.seat(id);
  const scale = size / 48;
  const transform = `translate(${x - size / 2} ${y - size / 2}) scale(${scale})`;
  if (seat === null)
    return (
      <g className="seat" transform={transform}>
        <Seatless name={people.name(id)} />
      </g>
    );
  return (
    <g className={seatClass(seat)} transform={transform}>
      <SeatGlyph index={seat} card={people.card(id) ?? {}} />
    </g>
  );
}

const Seatless = ({ name }: { name: string }) => (
  <>
    <circle cx="24" cy="24" r="21" style={{ fill: 'var(--paper)', stroke: 'var(--ink-2)', strokeWidth: 2 }} />
    <text x="24" y="29.3" style={{ fill: 'var(--ink-2)' }}>
      {seatInitials({ name })}
    </text>
  </>
);
