import type { Briefing, View } from '@mockpanel/shared/room/views';
import type { stage } from '../../messages/en/stage';
import type { TextsOf } from '../i18n/area';
import { cardTitle, type PeopleTexts, seatsAt } from './people';
import type { CommandBody } from './room-client';

/** One of the candidate's own questions, whom it is for, and whether it was put to the panel already. */
export interface OwnQuestionRow {
  id: string;
  text: string;
  /** "to Ben", "to the whole panel", or "to the Head of data, nobody plays it". */
  to: string;
  asked: boolean;
  command: CommandBody;
}

export const ownQuestionRows = (
  briefing: Briefing,
  view: View,
  { own: t, people }: { own: TextsOf<typeof stage>['own']; people: PeopleTexts },
): OwnQuestionRow[] =>
  briefing.candidateQuestions.map(({ id, text, to }) => {
    const seat = seatsAt(briefing, view).find(({ card }) => card.id === to);
    const person = seat?.person ?? null;
    return {
      id,
      text,
      to: person ? t.to(person.name) : seat ? t.toNobody(cardTitle(seat.card, people)) : t.toAll,
      asked: view.panelQuestions.some((question) => question.questionId === id),
      command: { type: 'askPanel', questionId: id, ...(person ? { participantId: person.id } : {}) },
    };
  });
