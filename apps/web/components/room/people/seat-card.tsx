'use client';

import { useRef } from 'react';
import type { TextsOf } from '../../../lib/i18n/area';
import { useTexts } from '../../../lib/i18n/texts';
import { cardsOf, cardTitle, type Seat, seatsAt } from '../../../lib/room/people';
import { movesWith, type SeatMove } from '../../../lib/room/seat-moves';
import { useRoom } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { seating } from '../../../messages/en/seating';
import { SeatMark } from '../../seat-mark';
import css from './people.module.css';
import { SwapList } from './swap-list';

type ChangeTexts = TextsOf<typeof seating>['change'];

/** In the lobby a panelist takes another card, a second one, gives one back, or offers to swap. */
export function SeatCard() {
  const { briefing, view, may } = useRoom();
  const t = useTexts(seating).change;
  const who = useTexts(people);
  const words = useRef<HTMLParagraphElement>(null);
  if (!may('changeSeats')) return null;
  const { seatIds } = briefing.me;
  const seats = seatsAt(briefing, view);
  const free = seats.filter(({ person }) => person === null);
  const own = seats.filter(({ card }) => seatIds.includes(card.id));
  return (
    <section className="card pad">
      <h2>{t.title}</h2>
      <p ref={words} tabIndex={-1} className="ink2" role="status">
        {standing(cardsOf(briefing, briefing.me, who) ?? '', own.length, free.length > 0, t)}
      </p>
      <details className={css.more} open={own.length === 0}>
        <summary>{t.more}</summary>
        <ul className={css.moves}>
          {[...own, ...free].map((seat) => (
            <SeatRow
              key={seat.card.id}
              seat={seat}
              own={seatIds}
              // The button that was used goes away: the words that now hold have the focus.
              onMoved={() => words.current?.focus()}
            />
          ))}
        </ul>
        <SwapList />
      </details>
    </section>
  );
}

function standing(cards: string, held: number, isAnyFree: boolean, t: ChangeTexts): string {
  if (held === 0) return isAnyFree ? t.none : t.noneFree;
  if (held === 1) return isAnyFree ? t.one(cards) : t.only(cards);
  return t.two(cards);
}

interface SeatRowProps {
  seat: Seat;
  own: string[];
  onMoved: () => void;
}

function SeatRow({ seat: { index, card, person }, own, onMoved }: SeatRowProps) {
  const { send } = useRoom();
  const t = useTexts(seating).change;
  const who = useTexts(people);
  const title = cardTitle(card, who);
  return (
    <li>
      <SeatMark index={index} card={card} size={36} state={person ? 'filled' : 'empty'} />
      <span>{title}</span>
      <span className={css.acts}>
        {movesWith(card.id, own).map(({ kind, seatIds }) => {
          const [word, label] = wordsOf(kind, t);
          return (
            <button
              key={kind}
              type="button"
              className="btn sm line"
              aria-label={label(title)}
              onClick={() => {
                send({ type: 'changeSeats', seatIds });
                onMoved();
              }}
            >
              {word}
            </button>
          );
        })}
      </span>
    </li>
  );
}

function wordsOf(kind: SeatMove['kind'], t: ChangeTexts): [string, (card: string) => string] {
  switch (kind) {
    case 'play':
      return [t.play, t.playLabel];
    case 'instead':
      return [t.instead, t.insteadLabel];
    case 'also':
      return [t.also, t.alsoLabel];
    case 'give-back':
      return [t.giveBack, t.giveBackLabel];
  }
}
