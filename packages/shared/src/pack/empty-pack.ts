import type { Pack } from './schema.js';

/** A pack with nothing in it but its title. */
export const emptyPack = (title: string): Pack => ({
  title,
  brief: '',
  roleCards: [],
  questions: [],
  weakSpots: [],
  rounds: [],
  candidateQuestions: [],
  drill: [],
  reminders: [],
  wordsToAvoid: [],
  rubric: { criteria: [] },
});
