'use client';

import type { ViewParticipant } from '@mockpanel/shared/room/views';
import { useTexts } from '../../../lib/i18n/texts';
import { arcGap, arcPlaces } from '../../../lib/room/arc';
import { cardTitle, type Seat, seatsAt } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { lobby } from '../../../messages/en/lobby';
import { people } from '../../../messages/en/people';
import { SeatMark, type SeatState } from '../../seat-mark';
import { useLayout } from '../use-layout';
import css from './lobby.module.css';
import { PresenceState } from './presence-state';

const MEASURES = { radius: 2200, top: 116, lift: 44 };

/** The table with its seats and how each is doing; a list where the arc would be too narrow. */
export function LobbyArc() {
  const { briefing, view } = useRoom();
  const t = useTexts(lobby);
  const layout = useLayout();
  const seats = seatsAt(briefing, view);
  const places = arcPlaces(seats.length, { ...MEASURES, spread: layout === 'desk' ? 500 : 310 });
  const gap = arcGap(places);
  if (layout === 'phone' || gap < 160) return <SeatList seats={seats} />;
  return (
    <div className={css.arc}>
      <div className={css.back} aria-hidden="true">
        <div className={css.table} />
      </div>
      <ul aria-label={t.seats}>
        {seats.map((seat, index) => {
          const place = places[index] ?? { dx: 0, y: 0 };
          return (
            <li
              key={seat.card.id}
              className={css.seat}
              style={{ left: `calc(50% + ${place.dx}px)`, top: place.y - 33, width: Math.min(gap - 12, 210) }}
            >
              <SeatMark index={seat.index} card={seat.card} size={66} state={lobbyState(seat.person)} />
              <SeatWords seat={seat} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function SeatList({ seats }: { seats: Seat[] }) {
  const t = useTexts(lobby);
  const who = useTexts(people);
  if (seats.length === 0) return null;
  return (
    <ul className={`card ${css.list}`} aria-label={t.seats}>
      {seats.map((seat) => (
        <li key={seat.card.id}>
          <SeatMark index={seat.index} card={seat.card} size={40} state={lobbyState(seat.person)} />
          <div>
            <p className={css.name}>{seat.person?.name ?? who.emptySeat}</p>
            <p className={css.role}>{cardTitle(seat.card, who)}</p>
          </div>
          {seat.person && <PresenceState person={seat.person} />}
        </li>
      ))}
    </ul>
  );
}

function SeatWords({ seat: { card, person } }: { seat: Seat }) {
  const who = useTexts(people);
  return (
    <>
      <p className={css.name}>{person?.name ?? who.emptySeat}</p>
      <p className={css.role}>{cardTitle(card, who)}</p>
      {person && <PresenceState person={person} />}
    </>
  );
}

function lobbyState(person: ViewParticipant | null): SeatState {
  if (person === null) return 'empty';
  if (!person.present) return 'away';
  return person.ready ? 'filled' : 'listening';
}
