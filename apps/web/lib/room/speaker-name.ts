import type { Briefing, View } from '@mockpanel/shared/room/views';
import { nameOf, type PeopleTexts } from './people';

/** Where the room hides names, only panelists read them: they wrote what is said. */
export const hidesSpeakers = ({ settings, me }: Briefing): boolean =>
  settings.hideNames && me.role !== 'panelist';

/** Who speaks in the debrief; a panelist whose name is hidden is known by their place in the order alone. */
export function speakerName(briefing: Briefing, view: View, id: string, t: PeopleTexts): string {
  const place = view.debrief?.speakingOrder.indexOf(id) ?? -1;
  const isPanelist = view.participants.some((person) => person.id === id && person.role === 'panelist');
  return hidesSpeakers(briefing) && isPanelist && place >= 0 ? t.speaker(place + 1) : nameOf(view, id, t);
}
