import type { Mine, View } from '@mockpanel/shared/room/views';
import type { pressure } from '../../messages/en/pressure';
import type { TextsOf } from '../i18n/area';
import { nameOf, type PeopleTexts } from './people';
import { sessionTime } from './session-time';

/** A moment of the session to begin a piece of advice with: how it is listed, and the words it puts down. */
export interface AdviceMoment {
  id: string;
  label: string;
  words: string;
}

interface Texts {
  advice: TextsOf<typeof pressure>['advice'];
  people: PeopleTexts;
}

const LONGEST = 90;
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;

/** What was asked and what I noted, the latest first, so that advice starts from what happened. */
export function adviceMoments(
  { view, mine, me }: { view: View; mine: Mine; me: string | null },
  { advice: t, people }: Texts,
): AdviceMoment[] {
  const asked = (view.asked ?? []).map(({ questionId, text, participantId, at }) => {
    const who = participantId === me ? t.you : nameOf(view, participantId, people);
    const words = [sessionTime(view, at), who, shortened(text)] as const;
    return { at, id: `${questionId} ${at}`, label: t.question(...words), words: t.asked(...words) };
  });
  const noted = mine.notes.map(({ noteId, text, at }) => {
    const words = [sessionTime(view, at), shortened(text)] as const;
    return { at, id: noteId, label: t.note(...words), words: t.noted(...words) };
  });
  return [...asked, ...noted]
    .sort((a, b) => b.at - a.at)
    .map(({ id, label, words }) => ({ id, label, words }));
}
