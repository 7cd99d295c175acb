import type { ReactNode } from 'react';
import { type SeatShape, seatInitials, seatLook } from '../lib/seat-look';

export type SeatState = 'filled' | 'empty' | 'listening' | 'done' | 'asking' | 'away';

const SHAPES: Record<SeatShape, ReactNode> = {
  circle: <circle className="sh" cx="24" cy="24" r="21" />,
  diamond: (
    <path
      className="sh"
      d="M21.2 2.6a4 4 0 0 1 5.6 0l18.6 18.6a4 4 0 0 1 0 5.6L26.8 45.4a4 4 0 0 1-5.6 0L2.6 26.8a4 4 0 0 1 0-5.6z"
    />
  ),
  square: <rect className="sh" x="5" y="5" width="38" height="38" rx="4" />,
  hexagon: (
    <path
      className="sh"
      d="M12.6 5.2h22.8a3 3 0 0 1 2.6 1.5l9 15.800a3 3 0 0 1 0 3l-9 15.800a3 3 0 0 1-2.600 1.500H12.600a3 3 0 0 1-2.600-1.500l-9-15.800a3 3 0 0 1 0-3l9-15.800a3 3 0 0 1 2.600-1.500z"
    />
  ),
  house: (
    <path
      className="sh"
      d="M22.2 2.6a3 3 0 0 1 3.6 0l17 12.6a3 3 0 0 1 1.2 2.4V41a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V17.6a3 3 0 0 1 1.2-2.4z"
    />
  ),
  triangle: (
    <path className="sh" d="M21.4 4.5a3 3 0 0 1 5.2 0l20 35a3 3 0 0 1-2.600 4.500H4a3 3 0 0 1-2.600-4.500z" />
  ),
};

/** Where initials sit so that they look centred in the shape. */
const BASELINE: Record<SeatShape, number> = {
  circle: 29.3,
  diamond: 29.3,
  square: 29.3,
  hexagon: 29.3,
  house: 32,
  triangle: 36,
};

function Badge({ away }: { away: boolean }) {
  return (
    <g transform="translate(31 -6)">
      <circle className={away ? 'badge away' : 'badge'} cx="12" cy="12" r="11" />
      <path
        className={away ? 'badge-mark away' : 'badge-mark'}
        d={away ? 'M8 8l8 8M16 8l-8 8' : 'M7 12.500l3.500 3.500 6.500-7'}
      />
    </g>
  );
}

interface SeatProps {
  /** The seat's place in the pack, from 0. */
  index: number;
  card?: { name?: string; title?: string };
  size?: number;
  state?: SeatState;
  /** What a screen reader says; without one the seat is decoration beside its words. */
  label?: string;
}

/** The inside of a seat in a 48 × 48 box, for drawings that hold several. */
export function SeatGlyph({ index, card, state = 'filled' }: Omit<SeatProps, 'size' | 'label'>) {
  const { shape } = seatLook(index);
  return (
    <>
      {state === 'asking' && <circle className="lamp" cx="24" cy="24" r="34" />}
      {SHAPES[shape]}
      {card && (
        <text x="24" y={BASELINE[shape]}>
          {seatInitials(card)}
        </text>
      )}
      {(state === 'done' || state === 'away') && <Badge away={state === 'away'} />}
    </>
  );
}

const STATE_CLASS: Record<SeatState, string> = {
  filled: '',
  done: '',
  asking: '',
  empty: ' hollow',
  listening: ' line',
  away: ' line',
};

export function seatClass(index: number, state: SeatState = 'filled'): string {
  return `seat s${seatLook(index).hue}${STATE_CLASS[state]}`;
}

/** A seat's shape in its hue, with the initials of its card. */
export function SeatMark({ index, card, size = 40, state = 'filled', label }: SeatProps) {
  const wide = state === 'asking' || state === 'done' || state === 'away';
  return (
    <svg
      className={seatClass(index, state)}
      width={size}
      height={size}
      viewBox={wide ? '-10 -10 68 68' : '0 0 48 48'}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <SeatGlyph index={index} card={card} state={state} />
    </svg>
  );
}

/** The shape alone, for places too small for initials; a legend or a name stands beside it. */
export function SeatShapeMark({ index, size = 16 }: { index: number; size?: number }) {
  return (
    <svg
      className={`${seatClass(index)} small`}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
    >
      {SHAPES[seatLook(index).shape]}
    </svg>
  );
}
