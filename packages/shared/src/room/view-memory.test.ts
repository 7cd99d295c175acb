import { array, assert, boolean, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bare, runningScene, type Scene, seatedScene } from '../testing/given.js';
import type { RoomState } from './state.js';
import { mineFor, viewFor } from './view.js';

const STEPS: [string, Bare][] = [
  ['robin', { type: 'startSession' }],
  ['robin', { type: 'startRound', roundId: 'pitch' }],
  ['robin', { type: 'startRound', roundId: 'panel' }],
  ['robin', { type: 'startRound', roundId: 'drill' }],
  ['robin', { type: 'pauseRound' }],
  ['robin', { type: 'resumeRound' }],
  ['robin', { type: 'extendRound', byMs: 60_000 }],
  ['robin', { type: 'nextSegment' }],
  ['robin', { type: 'closeRound' }],
  ['robin', { type: 'handOverChair', participantId: 'ada' }],
  ['robin', { type: 'removeParticipant', participantId: 'cleo' }],
  ['robin', { type: 'lockRoom', locked: true }],
  ['robin', { type: 'setTurnOrder', order: 'hands' }],
  ['robin', { type: 'reveal' }],
  ['ada', { type: 'setReady', ready: true }],
  ['ada', { type: 'raiseHand', raised: true }],
  ['ada', { type: 'claimQuestion', questionId: 'bank-1' }],
  ['ada', { type: 'askQuestion', questionId: 'bank-1' }],
  ['ada', { type: 'tickPoint', pointId: 'bank-1-k1', heard: true }],
  ['ada', { type: 'tally', kind: 'hedge' }],
  ['ada', { type: 'saveNote', noteId: 'n', text: 'note', kind: 'other', private: false }],
  ['ada', { type: 'saveBallot', roundId: 'panel', scores: { clarity: 4 } }],
  ['ada', { type: 'submitBallot', roundId: 'panel' }],
  ['ada', { type: 'saveActionItem', itemId: 'i', text: 'Slow down', check: 'Under two minutes' }],
  ['ben', { type: 'swapSeats', participantId: 'ada' }],
  ['ben', { type: 'askQuestion', text: 'And on a bad day?' }],
  ['ben', { type: 'endAnswer' }],
];

const MEMBERS = [
  ...['robin', 'ada', 'ben', 'cleo', 'olga'].map((participantId) => ({ participantId })),
  { participantId: null },
];

function everybodySees({ state, now }: Pick<Scene, 'state' | 'now'>, present: ReadonlySet<string>) {
  const surroundings = { present, now };
  const views = (['candidate', 'panel', 'observer'] as const).map((kind) =>
    viewFor(state, kind, surroundings),
  );
  return [...views, ...MEMBERS.map((member) => mineFor(state, member, surroundings))];
}

describe('what is remembered of a view', () => {
  it('VI10 given any history, then everybody sees what a state that was never looked at shows', () => {
    let accepted = 0;
    assert(
      property(boolean(), array(constantFrom(...STEPS), { minLength: 5, maxLength: 40 }), (runs, steps) => {
        const scene = runs ? runningScene('panel') : seatedScene();
        for (const [actor, command] of steps) {
          if (scene.later(1_000).when(actor, command).refusal === null) accepted++;
          const present = new Set(accepted % 2 ? ['robin'] : ['robin', 'ada']);
          const unseen = { state: JSON.parse(JSON.stringify(scene.state)) as RoomState, now: scene.now };
          expect(everybodySees(scene, present)).toEqual(everybodySees(unseen, present));
        }
      }),
      { numRuns: 60 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
