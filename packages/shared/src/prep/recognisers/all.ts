import type { Claim, Recogniser } from '../claims.js';
import { isOfAnotherKind } from '../document-kind.js';
import type { Outline } from '../outline.js';
import { recogniseBrief } from './brief.js';
import { recogniseCandidateQuestions } from './candidate-questions.js';
import { recogniseDrill } from './drill.js';
import { recognisePitch } from './pitch.js';
import { recognisePresentation } from './presentation.js';
import { recogniseQuestionBank } from './question-bank.js';
import { recogniseReminders } from './reminders.js';
import { recogniseRoleCards } from './role-cards.js';
import { recogniseTitle } from './title.js';
import { recogniseWeakSpots } from './weak-spots.js';
import { recogniseWordsToAvoid } from './words-to-avoid.js';

/** Every recogniser but the role cards'. A new shape of document is a new line here and a file beside it. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseWeakSpots,
  recognisePitch,
  recognisePresentation,
  recogniseQuestionBank,
  recogniseCandidateQuestions,
  recogniseDrill,
  recogniseReminders,
  recogniseWordsToAvoid,
  recogniseBrief,
  recogniseTitle,
];

/** How much surer a claim must be in a document of another kind: a manual, a recipe, minutes. */
const OTHER_KIND_DOUBT = 6;

/** All that is claimed of a document. Role cards come first because others ask who is on the panel. */
export function recogniseAll(outline: Outline): Claim[] {
  const cards = recogniseRoleCards({ outline, people: [] });
  const people = cards.flatMap((claim) => claim.items);
  const claims = [...cards, ...RECOGNISERS.flatMap((recognise) => recognise({ outline, people }))];
  if (!isOfAnotherKind(outline)) return claims;
  return claims.filter((claim) => claim.kind === 'title' || claim.score >= claim.enough + OTHER_KIND_DOUBT);
}
