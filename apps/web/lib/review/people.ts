import type { Review } from '@mockpanel/shared/review/types';
import type { ReviewTexts } from './texts';

export type ReviewPerson = Review['room']['participants'][number];

/** Names, seats and cards of a review in one place. */
export interface ReviewPeople {
  panel: ReviewPerson[];
  candidate: string;
  name: (id: string) => string;
  /** The place in the pack of the first card somebody played; null without a card. */
  seat: (id: string) => number | null;
  card: (id: string) => { name: string; title: string } | undefined;
  /** What a card is called, by its own id. */
  seatTitle: (seatId: string) => string;
}

export function reviewPeople({ room }: Review, { words }: ReviewTexts): ReviewPeople {
  const byId = new Map(room.participants.map((person) => [person.id, person]));
  const seatIndex = (id: string): number | null => {
    const index = room.seats.findIndex((seat) => seat.id === byId.get(id)?.seatIds[0]);
    return index === -1 ? null : index;
  };
  return {
    panel: room.participants.filter((person) => person.role === 'panelist'),
    candidate:
      room.participants.find((person) => person.role === 'candidate' && !person.removed)?.name ??
      room.candidate ??
      words.candidate,
    name: (id) => byId.get(id)?.name ?? words.somebody,
    seat: seatIndex,
    card: (id) => {
      const index = seatIndex(id);
      const seat = index === null ? undefined : room.seats[index];
      return seat && { name: seat.persona, title: seat.title };
    },
    seatTitle: (seatId) => {
      const seat = room.seats.find(({ id }) => id === seatId);
      return seat?.title || seat?.persona || '';
    },
  };
}
