import type { Briefing, BriefingCard, View, ViewParticipant } from '@mockpanel/shared/room/views';
import type { people } from '../../messages/en/people';
import type { TextsOf } from '../i18n/area';

export type PeopleTexts = TextsOf<typeof people>;

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

export const nameOf = (
  view: View,
  id: string | null | undefined,
  { somebody }: Pick<PeopleTexts, 'somebody'>,
): string => personById(view, id)?.name ?? somebody;

/** The candidate who sits here; before they come, the pack's name for them, and else `standIn`. */
export function candidateName(briefing: Briefing, view: View, standIn: string): string {
  const seated = view.participants.find((participant) => participant.role === 'candidate');
  return seated?.name ?? briefing.room.candidate ?? standIn;
}

/** Always said at the start of a sentence. */
export const chairName = (view: View, { facilitator }: PeopleTexts): string =>
  view.participants.find((participant) => participant.chair)?.name ?? facilitator;

/** What a card is called at the table: its title, and its name where it has none. */
export const cardTitle = (
  card: { name: string; title: string },
  { panelist }: Pick<PeopleTexts, 'panelist'>,
): string => card.title || card.name || panelist;

export const panelistsOf = (view: View): ViewParticipant[] =>
  view.participants.filter((participant) => participant.role === 'panelist');

/** Whose scores count, and for whom a reveal waits: a trainee's never, a bot's only in a demo. */
export const countedPanel = (briefing: Briefing, view: View): ViewParticipant[] =>
  panelistsOf(view).filter(({ trainee, bot }) => !trainee && (!bot || briefing.settings.demo === true));

/** The cards that somebody plays, named in one line; null without one. */
export function cardsOf(
  briefing: Briefing,
  { seatIds }: Pick<ViewParticipant, 'seatIds'>,
  t: PeopleTexts,
): string | null {
  const held = briefing.roleCards.filter(({ id }) => seatIds.includes(id));
  return held.length === 0
    ? null
    : listNames(
        held.map((card) => cardTitle(card, t)),
        t,
      );
}

/** The first seat of a person, for the shape beside their name; null without one. */
export function seatIndexOf(briefing: Briefing, person: { seatIds: string[] } | undefined): number | null {
  const [first] = person?.seatIds ?? [];
  const index = briefing.roleCards.findIndex((card) => card.id === first);
  return index === -1 ? null : index;
}

/** "Ines", "Ines and Tobi", "Ines, Tobi and Maya". */
export function listNames(names: readonly string[], { and }: Pick<PeopleTexts, 'and'>): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : and(names.slice(0, -1).join(', '), last);
}
