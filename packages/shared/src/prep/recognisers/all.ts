import type { Claim, Recogniser } from '../claims.js';
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

/** All that is claimed of a document. Role cards come first because others ask who is on the panel. */
export function recogniseAll(outline: Outline): Claim[] {
  const cards = recogniseRoleCards({ outline, people: [] });
  const people = cards.flatMap((claim) => claim.items);
  return [...cards, ...RECOGNISERS.flatMap((recognise) => recognise({ outline, people }))];
}
