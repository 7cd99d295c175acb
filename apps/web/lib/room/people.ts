import type { Briefing, BriefingCard, View, ViewParticipant } from '@mockpanel/shared/room/views';

/** The seats at the table in the pack's order, each with who plays it. */
export interface Seat {
  index: number;
  card: BriefingCard;
  person: ViewParticipant | null;
}

export function seatsAt(briefing: Briefing, view: View): Seat[] {
  return briefing.roleCards.map((card, index) => ({
    index,
    card,
    person: view.participants.find((participant) => participant.seatIds.includes(card.id)) ?? null,
  }));
}

export const personById = (view: View, id: string | null | undefined): ViewParticipant | undefined =>
  view.participants.find((participant) => participant.id === id);

export const nameOf = (view: View, id: string | null | undefined): string =>
  personById(view, id)?.name ?? 'Somebody';

/** The candidate who sits here; before they come, the pack's name for them. */
export function candidateName(briefing: Briefing, view: View): string {
  const seated = view.participants.find((participant) => participant.role === 'candidate');
  return seated?.name ?? briefing.room.candidate ?? 'the candidate';
}

export const chairName = (view: View): string =>
  view.participants.find((participant) => participant.chair)?.name ?? 'the facilitator';

/** What a card is called at the table: its title, and its name where it has none. */
export const cardTitle = (card: { name: string; title: string }): string =>
  card.title || card.name || 'Panelist';

export const panelistsOf = (view: View): ViewParticipant[] =>
  view.participants.filter((participant) => participant.role === 'panelist');

/** The first seat of a person, for the shape beside their name; null without one. */
export function seatIndexOf(briefing: Briefing, person: { seatIds: string[] } | undefined): number | null {
  const [first] = person?.seatIds ?? [];
  const index = briefing.roleCards.findIndex((card) => card.id === first);
  return index === -1 ? null : index;
}

/** "Ines", "Ines and Tobi", "Ines, Tobi and Maya". */
export function listNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
