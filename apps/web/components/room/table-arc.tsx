'use client';

import { Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { type ArcMeasures, arcGap, arcPlaces } from '../../lib/room/arc';
import { cardTitle, seatsAt } from '../../lib/room/people';
import { useRoom } from '../../lib/room/use-room';
import { bots } from '../../messages/en/bots';
import { people } from '../../messages/en/people';
import { room } from '../../messages/en/room';
import { seating } from '../../messages/en/seating';
import { SeatMark, type SeatState } from '../seat-mark';
import css from './room.module.css';
import { type Layout, useLayout } from './use-layout';

const MEASURES: Record<Layout, ArcMeasures> = {
  phone: { radius: 560, top: 96, spread: 136, lift: 30 },
  tablet: { radius: 2000, top: 126, spread: 310, lift: 40 },
  desk: { radius: 2000, top: 126, spread: 500, lift: 40 },
};

/** How far apart seats are when everybody's name stands above theirs, in CSS pixels. */
const NAMED_GAP = 150;

/** The panel's side of the table as the candidate and observers see it: who sits there and who asks. */
export function TableArc({ children }: { children?: ReactNode }) {
  const { briefing, view } = useRoom();
  const t = useTexts(room).arc;
  const who = useTexts(people);
  const { label: bot } = useTexts(bots);
  const { short } = useTexts(seating).trainee;
  const layout = useLayout();
  const measures = MEASURES[layout];
  const seats = seatsAt(briefing, view);
  const places = arcPlaces(seats.length, measures);
  const gap = arcGap(places);
  const size = Math.min(layout === 'phone' ? 34 : 42, gap * 0.8);
  const asker = seats.findIndex(
    (seat) => seat.person !== null && seat.person.id === (view.interruption ?? view.asking)?.participantId,
  );
  const lamp = places[asker];
  const lampSize = Math.min(size * 2, gap * 1.7);
  return (
    <div
      className={css.arc}
      style={{
        '--r': `${measures.radius}px`,
        '--arc-top': `${measures.top}px`,
        '--arc-h': `${measures.top + 54}px`,
      }}
    >
      <div className={css.arcBack} aria-hidden="true">
        <div className={css.arcTable} />
      </div>
      {lamp && (
        <span
          className={css.arcLamp}
          style={{ left: `calc(50% + ${lamp.dx}px)`, top: lamp.y, width: lampSize, height: lampSize }}
        />
      )}
      <ul aria-label={t.label}>
        {seats.map((seat, index) => {
          const place = places[index] ?? { dx: 0, y: 0 };
          const on = index === asker;
          const seatWords = (name: string) => (on ? (view.interruption ? t.cutsIn : t.asks)(name) : name);
          const name = seat.person?.name ?? who.emptySeat;
          const remark = seat.person?.bot ? bot : seat.person?.trainee ? short : null;
          const titled = [cardTitle(seat.card, who), remark].filter((words) => words !== null).join(', ');
          return (
            <li key={seat.card.id}>
              <span
                className={css.arcSeat}
                title={`${name}, ${titled}`}
                style={{ left: `calc(50% + ${place.dx}px)`, top: place.y }}
              >
                <SeatMark
                  index={seat.index}
                  card={seat.card}
                  size={on ? size * 1.36 : size}
                  state={seatState(seat.person, on)}
                />
                {seat.person && view.hands.includes(seat.person.id) && (
                  <span className={css.arcHand}>
                    <Hand size={17} strokeWidth={2.2} aria-label={t.handUp} />
                  </span>
                )}
              </span>
              {/* Where the others' names find no room, the asker's has theirs. */}
              <SeatName
                words={seatWords(name)}
                title={titled}
                on={on}
                shown={on || (layout !== 'phone' && gap > NAMED_GAP)}
                dx={layout === 'phone' ? 0 : place.dx}
                y={layout === 'phone' ? 28 : place.y - size / 2 - (on ? 20 : 10)}
                width={layout === 'phone' ? 340 : on && gap <= NAMED_GAP ? 230 : Math.min(gap, 230)}
              />
            </li>
          );
        })}
      </ul>
      {children}
    </div>
  );
}

function seatState(person: { present: boolean } | null, asking: boolean): SeatState {
  if (person === null) return 'empty';
  if (!person.present) return 'away';
  return asking ? 'filled' : 'listening';
}

interface SeatNameProps {
  words: string;
  title: string;
  on: boolean;
  shown: boolean;
  dx: number;
  y: number;
  width: number;
}

function SeatName({ words, title, on, shown, dx, y, width }: SeatNameProps) {
  if (!shown) return <span className="sr">{`${words}, ${title}`}</span>;
  return (
    <span
      className={`${css.arcName} ${on ? css.on : ''}`}
      style={{ left: `calc(50% + ${dx}px)`, top: y, width: Math.max(width - 12, 90) }}
    >
      {words}
      <span className="sr">, {title}</span>
    </span>
  );
}
