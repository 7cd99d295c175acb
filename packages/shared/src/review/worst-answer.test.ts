import { describe, expect, it } from 'vitest';
import { runningScene, type Scene } from '../testing/given.js';
import { reviewFor } from './review.js';
import { worstAnswer } from './worst-answer.js';

const read = (scene: Scene) => {
  scene.given('robin', { type: 'reveal' });
  const review = reviewFor(scene.state, { participantId: 'ada', names: 'shown' });
  if (!review) throw new Error('Nothing is revealed.');
  return review;
};
const ask = (questionId: string) => ({ type: 'askQuestion', questionId }) as const;

function score(scene: Scene, who: string, roundId: string, scores: Record<string, 1 | 2 | 3 | 4>) {
  scene.given(who, { type: 'saveBallot', roundId, scores }, { type: 'submitBallot', roundId });
}

describe('which answer to try again', () => {
  it('DO4 given nothing was asked, then there is none', () => {
    expect(worstAnswer(read(runningScene('pitch')))).toBeNull();
  });

  it('DO4 given an answer that collapsed, then it comes first, whatever the scores are', () => {
    const scene = runningScene('panel').given('ada', ask('bank-1'));
    score(scene, 'ada', 'panel', { clarity: 1 });
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'pressure' });
    scene.given('ben', ask('weak-1'), { type: 'markLadder', questionId: 'weak-1', result: 'collapse' });
    score(scene, 'ada', 'pressure', { clarity: 4 });
    expect(worstAnswer(read(scene))).toBe('weak-1');
  });

  it('DO4 given no collapse, then the round with the lowest mean counts, scored rounds before others', () => {
    const scene = runningScene('talk').given('ada', ask('bank-2'));
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'panel' });
    scene.given('ada', ask('bank-1'));
    score(scene, 'ada', 'panel', { clarity: 4 });
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'pressure' });
    scene.given('ben', ask('weak-1'));
    score(scene, 'ada', 'pressure', { clarity: 2 });
    expect(worstAnswer(read(scene))).toBe('weak-1');
  });

  it('DO4 given one round, then the answer of which the fewest points were heard, then the earliest', () => {
    const scene = runningScene('panel').given('ada', ask('bank-1'), ask('bank-2'), ask('bank-3'));
    scene.given('ben', { type: 'tickPoint', pointId: 'bank-1-k1', heard: true });
    expect(worstAnswer(read(scene))).toBe('bank-2');
  });
});
