import { area } from '../../lib/i18n/area';

/** Words that many pages use: kinds of rounds, and how many there are of something. */
export const words = area('words', {
  rounds: {
    pitch: 'Pitch',
    presentation: 'Presentation',
    'panel-questions': 'Panel questions',
    pressure: 'Pressure round',
    'candidate-questions': 'Questions for the panel',
    'rapid-fire': 'Rapid fire',
  },
  roles: { candidate: 'Candidate', panelist: 'Panelist', observer: 'Observer' },
  count: {
    roleCards: (n: number) => (n === 1 ? '1 role card' : `${n} role cards`),
    questions: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
    weakSpots: (n: number) => (n === 1 ? '1 weak spot' : `${n} weak spots`),
    rounds: (n: number) => (n === 1 ? '1 round' : `${n} rounds`),
    keyPoints: (n: number) => (n === 1 ? '1 key point' : `${n} key points`),
  },
});
