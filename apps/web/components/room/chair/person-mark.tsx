'use client';

import type { ViewParticipant } from '@mockpanel/shared/room/views';
import { useTexts } from '../../../lib/i18n/texts';
import { cardsOf, seatIndexOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { bots } from '../../../messages/en/bots';
import { people } from '../../../messages/en/people';
import { seating } from '../../../messages/en/seating';
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

/** A name with the cards that are played under it, and why it does not count. */
export function PersonName({ person }: { person: ViewParticipant }) {
  const { briefing } = useRoom();
  const who = useTexts(people);
  const { badge } = useTexts(seating).trainee;
  const { label: bot } = useTexts(bots);
  const facts = [
    cardsOf(briefing, person, who),
    person.bot ? bot : null,
    person.trainee ? badge : null,
  ].filter((fact) => fact !== null);
  return (
    <span>
      <span className="b">{person.name}</span>
      {facts.length > 0 && (
        <span className="meta" style={{ display: 'block' }}>
          {facts.join(', ')}
        </span>
      )}
    </span>
  );
}
