'use client';

import type { ViewParticipant } from '@mockpanel/shared/room/views';
import { useTexts } from '../../../lib/i18n/texts';
import { cardTitle, listNames, seatIndexOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { SeatMark } from '../../seat-mark';
import { Initials } from '../initials';

/** Somebody by the shape of their seat, filled once they are ready or have handed in; by initials without one. */
export function PersonMark({ person, filled }: { person: ViewParticipant; filled: boolean }) {
  const { briefing } = useRoom();
  const seat = seatIndexOf(briefing, person);
  if (seat === null) return <Initials name={person.name} candidate={person.role === 'candidate'} />;
  return (
    <SeatMark
      index={seat}
      card={briefing.roleCards[seat]}
      size={40}
      state={person.present ? (filled ? 'filled' : 'listening') : 'away'}
    />
  );
}

/** A name with the cards that are played under it. */
export function PersonName({ person }: { person: ViewParticipant }) {
  const { briefing } = useRoom();
  const who = useTexts(people);
  const cards = briefing.roleCards.filter(({ id }) => person.seatIds.includes(id));
  return (
    <span>
      <span className="b">{person.name}</span>
      {cards.length > 0 && (
        <span className="meta" style={{ display: 'block' }}>
          {listNames(
            cards.map((card) => cardTitle(card, who)),
            who,
          )}
        </span>
      )}
    </span>
  );
}
