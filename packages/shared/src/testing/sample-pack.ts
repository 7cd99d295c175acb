import { type Pack, packSchema } from '../pack/schema.js';

const anchors = (name: string) => ({
  1: `${name} is absent`,
  2: `${name} shows when asked`,
  3: `${name} shows unasked`,
  4: `${name} shows, with its limits`,
});

/**
 * A small pack that has one of everything, for tests. Every text is unique, so that a test can look for it
 * where it must not be: `mark` goes into each.
 */
export function samplePack(mark = 'x'): Pack {
  const t = (text: string) => `${text} ${mark}`;
  return packSchema.parse({
    title: t('Final round'),
    brief: t('brief-text'),
    candidate: 'Robin',
    roleCards: ['alpha', 'beta', 'gamma'].map((id) => ({
      id,
      name: t(`${id}-name`),
      title: t(`${id}-title`),
      caresAbout: [t(`${id}-cares`)],
      handling: [t(`${id}-handling`)],
      script: t(`${id}-script`),
      questions: [1, 2].map((n) => ({
        id: `${id}-q${n}`,
        text: t(`${id}-question-${n}`),
        followUp: t(`${id}-follow-up-${n}`),
        listenFor: [t(`${id}-listen-${n}-a`), t(`${id}-listen-${n}-b`)],
        answer: t(`${id}-answer-${n}`),
      })),
    })),
    questions: [1, 2, 3].map((n) => ({
      id: `bank-${n}`,
      text: t(`bank-question-${n}`),
      category: n < 3 ? 'Strategy' : 'Craft',
      answer: t(`bank-answer-${n}`),
      keyPoints: [1, 2].map((k) => ({ id: `bank-${n}-k${k}`, text: t(`bank-point-${n}-${k}`) })),
    })),
    weakSpots: [1, 2].map((n) => ({
      id: `weak-${n}`,
      title: t(`weak-title-${n}`),
      challenge: t(`weak-challenge-${n}`),
      defence: t(`weak-defence-${n}`),
      secondDefence: t(`weak-second-defence-${n}`),
      ...(n === 1 ? { push: t(`weak-push-${n}`) } : {}),
    })),
    rounds: [
      {
        id: 'pitch',
        kind: 'pitch',
        title: 'Pitch',
        durationMs: 60_000,
        segments: [1, 2].map((n) => ({
          id: `beat-${n}`,
          label: t(`beat-label-${n}`),
          startMs: (n - 1) * 30_000,
          endMs: n * 30_000,
          text: t(`beat-text-${n}`),
        })),
      },
      {
        id: 'talk',
        kind: 'presentation',
        title: 'Presentation',
        durationMs: 300_000,
        segments: [1, 2, 3].map((n) => ({
          id: `section-${n}`,
          label: t(`section-label-${n}`),
          startMs: (n - 1) * 100_000,
          endMs: n * 100_000,
          text: t(`section-text-${n}`),
        })),
      },
      { id: 'panel', kind: 'panel-questions', title: 'Panel questions', durationMs: 600_000, segments: [] },
      { id: 'pressure', kind: 'pressure', title: 'Pressure', durationMs: 180_000, segments: [] },
      {
        id: 'yours',
        kind: 'candidate-questions',
        title: 'Your questions',
        durationMs: 300_000,
        segments: [],
      },
      { id: 'drill', kind: 'rapid-fire', title: 'Drill', durationMs: 90_000, segments: [] },
    ],
    candidateQuestions: [
      { id: 'cq-1', text: t('candidate-question-1'), to: 'alpha' },
      { id: 'cq-2', text: t('candidate-question-2') },
    ],
    drill: [1, 2, 3].map((n) => ({
      id: `drill-${n}`,
      question: t(`drill-question-${n}`),
      answer: t(`drill-answer-${n}`),
      limitMs: 30_000,
    })),
    reminders: [t('reminder-1')],
    wordsToAvoid: ['maybe'],
    rubric: {
      criteria: [
        { id: 'clarity', title: 'Clear line of thought', anchors: anchors(t('clarity')) },
        { id: 'specifics', title: 'Backs it with specifics', anchors: anchors(t('specifics')) },
        { id: 'flex', title: 'Flexes without folding', anchors: anchors(t('flex')) },
        {
          id: 'alpha-own',
          title: t('alpha-criterion'),
          roleCardId: 'alpha',
          anchors: anchors(t('alpha-own')),
        },
      ],
    },
  });
}
