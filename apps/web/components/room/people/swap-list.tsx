'use client';

import { ArrowLeftRight } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { cardsOf, panelistsOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { seating } from '../../../messages/en/seating';
import css from './people.module.css';

/** With whom one can swap cards: others are asked, and a chair swaps at once, with a bot too. */
export function SwapList() {
  const { briefing, view, may, send } = useRoom();
  const { change: t, swap } = useTexts(seating);
  const who = useTexts(people);
  const { me } = briefing;
  const busy = view.swaps.flatMap(({ participantId, toParticipantId }) => [participantId, toParticipantId]);
  const others = panelistsOf(view).filter(
    (person) =>
      person.id !== me.participantId &&
      (me.chair || !person.bot) &&
      me.seatIds.length + person.seatIds.length > 0,
  );
  if (!may('swapSeats') || others.length === 0) return null;
  const isBusy = (id: string | null) => !me.chair && id !== null && busy.includes(id);
  return (
    <>
      <h3 className={css.with}>{t.with}</h3>
      <ul className={css.moves}>
        {others.map((person) => {
          const cards = cardsOf(briefing, person, who) ?? swap.noCard;
          return (
            <li key={person.id}>
              <ArrowLeftRight size={20} aria-hidden="true" />
              <span>
                <b>{person.name}</b>
                <span className="ink3">, {cards}</span>
              </span>
              <span className={css.acts}>
                <button
                  type="button"
                  className="btn sm line"
                  aria-label={(me.chair ? t.swapLabel : t.offerLabel)(person.name, cards)}
                  disabled={isBusy(person.id) || isBusy(me.participantId)}
                  onClick={() => send({ type: 'swapSeats', participantId: person.id })}
                >
                  {swap.yes}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
