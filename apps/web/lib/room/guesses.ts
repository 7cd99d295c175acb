import type { Briefing, BriefingCriterion, Mine, View, ViewParticipant } from '@mockpanel/shared/room/views';
import { panelistsOf } from './people';

/** The candidate's guesses for one panelist, on the criteria that the whole panel shares. */
export interface GuessSheet {
  person: ViewParticipant;
  scores: NonNullable<Mine['predictions']>[string];
  guessed: number;
  count: number;
}

export const sharedCriteria = (briefing: Briefing): BriefingCriterion[] =>
  briefing.rubric.criteria.filter(({ roleCardId }) => roleCardId === undefined);

export function guessSheets(briefing: Briefing, view: View, mine: Mine): GuessSheet[] {
  const criteria = sharedCriteria(briefing);
  return panelistsOf(view).map((person) => {
    const scores = mine.predictions?.[person.id] ?? {};
    const guessed = criteria.filter(({ id }) => scores[id] !== undefined).length;
    return { person, scores, guessed, count: criteria.length };
  });
}

/** How many panelists are guessed on every criterion; null before the first guess. */
export function guessedCount(sheets: readonly GuessSheet[]): { whole: number; all: number } | null {
  const begun = sheets.filter((sheet) => sheet.guessed > 0).length;
  const whole = sheets.filter((sheet) => sheet.guessed === sheet.count).length;
  return begun === 0 ? null : { whole, all: sheets.length };
}
