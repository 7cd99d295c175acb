'use client';

import type { PeekInviteAnswer } from '@mockpanel/shared/protocol/http';
import { useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { withSeat } from '../../lib/joining';
import { joinForm } from '../../messages/en/join-form';
import { SeatMark } from '../seat-mark';

interface SeatPickerProps {
  seats: PeekInviteAnswer['seats'];
  picked: string[];
  onPick: (ids: string[]) => void;
}

/** One card as radio buttons; on request two, as checkboxes. Free cards come first, in the order of the table. */
export function SeatPicker({ seats, picked, onPick }: SeatPickerProps) {
  const t = useTexts(joinForm).seats;
  const [two, setTwo] = useState(false);
  const placed = seats.map((seat, index) => ({ ...seat, index }));
  const ordered = [...placed.filter((seat) => !seat.taken), ...placed.filter((seat) => seat.taken)];
  const free = placed.filter((seat) => !seat.taken).length;

  return (
    <fieldset className="jn-seats">
      <legend className="field-label">{two ? t.pickTwo : t.pickOne}</legend>
      {free === 0 && <p className="field-hint">{seats.length === 0 ? t.noCards : t.noneFree}</p>}
      <ul className="card">
        {ordered.map((seat) => (
          <li key={seat.id}>
            <SeatRow
              seat={seat}
              two={two}
              checked={picked.includes(seat.id)}
              onPick={() => onPick(two ? withSeat(picked, seat.id) : [seat.id])}
            />
          </li>
        ))}
      </ul>
      {free > 1 && (
        <label className="check">
          <input
            type="checkbox"
            checked={two}
            onChange={(event) => {
              setTwo(event.target.checked);
              if (!event.target.checked) onPick(picked.slice(0, 1));
            }}
          />
          <span>{t.playTwo}</span>
        </label>
      )}
    </fieldset>
  );
}

interface SeatRowProps {
  seat: PeekInviteAnswer['seats'][number] & { index: number };
  two: boolean;
  checked: boolean;
  onPick: () => void;
}

function SeatRow({ seat, two, checked, onPick }: SeatRowProps) {
  const t = useTexts(joinForm).seats;
  const { index, persona, title, taken } = seat;
  return (
    <label className={`jn-row${checked ? ' sel' : ''}${taken ? ' tk' : ''}`}>
      <input
        className="sr"
        type={two ? 'checkbox' : 'radio'}
        name="seat"
        checked={checked}
        disabled={taken}
        onChange={onPick}
      />
      <SeatMark index={index} card={{ name: persona, title }} state={taken ? 'listening' : 'filled'} />
      <span>
        <span className="r">{persona || title}</span>
        {taken ? <span className="d">{t.taken}</span> : persona && <span className="d">{title}</span>}
      </span>
      {taken ? <LockIcon /> : <span className={two ? 'mark box' : 'mark'}>{checked && <CheckIcon />}</span>}
    </label>
  );
}

// Two icons of our own: this page loads on phones over mobile networks, and an icon library costs more than it gives.
const CheckIcon = () => (
  <svg
    width="17"
    height="17"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="3"
    aria-hidden="true"
  >
    <path d="M20 6 9 17l-5-5" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

const LockIcon = () => (
  <svg
    width="18"
    height="18"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden="true"
  >
    <rect x="3" y="11" width="18" height="11" rx="2" />
    <path d="M7 11V7a5 5 0 0 1 10 0v4" strokeLinecap="round" />
  </svg>
);
