import type { Recogniser } from '../claims.js';
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

/** Every recogniser there is. A new shape of document is a new line here and a file beside it. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseRoleCards,
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
