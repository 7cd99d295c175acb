'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { cardsOf, nameOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { lobby } from '../../../messages/en/lobby';
import { people } from '../../../messages/en/people';
import { seating } from '../../../messages/en/seating';
import { Initials } from '../initials';
import css from './lobby.module.css';
import { PresenceState } from './presence-state';

/** The candidate, observers, and panelists without a card: everybody who is not on the arc. */
export function PeopleCard() {
  const { briefing, view } = useRoom();
  const t = useTexts(lobby).people;
  const { swap, withoutCard } = useTexts(seating);
  const who = useTexts(people);
  const others = view.participants.filter(
    (person) => !person.seatIds.some((id) => briefing.roleCards.some((card) => card.id === id)),
  );
  const candidate = others.find((person) => person.role === 'candidate');
  const double = view.participants.filter((person) => person.seatIds.length > 1);
  return (
    <section className="card pad">
      <h2>{t.title}</h2>
      <ul className={css.rows}>
        {!candidate && (
          <li>
            <span className="ink2">{t.missing(briefing.room.candidate ?? who.candidateFirst)}</span>
            <span />
          </li>
        )}
        {others.map((person) => (
          <li key={person.id} style={{ alignItems: 'center' }}>
            <span className="row g3">
              <Initials name={person.name} candidate={person.role === 'candidate'} />
              <span>
                <b>{person.name}</b>
                <span className="ink3">, {who.roles[person.role]}</span>
                {person.role === 'panelist' && <span className="ink3"> {withoutCard}</span>}
                {person.chair && <span className="ink3">, {who.chair}</span>}
              </span>
            </span>
            <PresenceState person={person} />
          </li>
        ))}
        {double.map((person) => (
          <li key={`double ${person.id}`}>
            <span className="ink2">{t.plays(person.name, cardsOf(briefing, person, who) ?? '')}</span>
            <span />
          </li>
        ))}
        {view.swaps.map(({ participantId, toParticipantId }) => (
          <li key={`swap ${participantId}`}>
            <span className="ink2">
              {swap.others(nameOf(view, participantId, who), nameOf(view, toParticipantId, who))}
            </span>
            <span />
          </li>
        ))}
      </ul>
    </section>
  );
}
