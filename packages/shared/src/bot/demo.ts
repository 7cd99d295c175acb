import type { Pack, PackRound } from '../pack/schema.js';
import type { Pace } from './bot.js';
import type { Chairing } from './chairing.js';

const SECOND = 1_000;

/** In a demo everything goes fast: the visitor is to see a whole session in a minute and a half. The debrief is theirs to read. */
export const DEMO_PACE: Pace = { readyMs: 400, thinkMs: 1_200, hearMs: 500, answerMs: 2_200 };

export const demoChairing = (people: number): Chairing => ({
  people,
  pauseMs: 1_500,
  patienceMs: 5 * SECOND,
  debrief: { readMs: 30 * SECOND, speakMs: 20 * SECOND, pauseMs: 12 * SECOND, answerMs: 30 * SECOND },
});

/** Whoever holds a card, and the candidate; one of them is the visitor. */
export const peopleInDemo = ({ roleCards }: Pack): number => roleCards.length + 1;

/** The kinds of round in a demo, and how long each may take. */
const ROUNDS = { pitch: 10, 'panel-questions': 30, pressure: 12, 'rapid-fire': 10 } as const;
const STEPS = 2;

/** A pack cut down to a demo: its first cards, four short rounds of two steps each, and two drill items. */
export function demoPack(pack: Pack, cards: number): Pack {
  return {
    ...pack,
    roleCards: pack.roleCards.slice(0, cards),
    rounds: Object.keys(ROUNDS).flatMap((kind) => {
      const round = pack.rounds.find((candidate) => candidate.kind === kind);
      return round ? [shortened(round)] : [];
    }),
    drill: pack.drill
      .slice(0, STEPS)
      .map((item) => ({ ...item, limitMs: (ROUNDS['rapid-fire'] * SECOND) / STEPS })),
    rubric: {
      criteria: pack.rubric.criteria.filter(
        ({ roleCardId }) =>
          roleCardId === undefined || pack.roleCards.slice(0, cards).some(({ id }) => id === roleCardId),
      ),
    },
    candidateQuestions: pack.candidateQuestions.filter(
      ({ to }) => to === undefined || pack.roleCards.slice(0, cards).some(({ id }) => id === to),
    ),
  };
}

function shortened(round: PackRound): PackRound {
  const durationMs = ROUNDS[round.kind as keyof typeof ROUNDS] * SECOND;
  const stepMs = durationMs / STEPS;
  const segments = round.segments
    .slice(0, STEPS)
    .map((segment, index) => ({ ...segment, startMs: index * stepMs, endMs: (index + 1) * stepMs }));
  return { ...round, durationMs, segments };
}
