import { describe, expect, it } from 'vitest';
import { runningScene, type Scene, START } from '../testing/given.js';
import { reviewFor } from './review.js';

const read = (scene: Scene, names: 'shown' | 'hidden' = 'shown') => {
  const review = reviewFor(scene.state, { participantId: 'ada', names });
  if (!review) throw new Error('Nothing is revealed.');
  return review;
};

describe('what was asked, in the review', () => {
  it('RV7 given ladders, when their round is revealed, then each says who pushed and how it stood', () => {
    const scene = runningScene('pressure')
      .given('ada', { type: 'askQuestion', questionId: 'weak-1' }, { type: 'push' })
      .given('ada', { type: 'markLadder', questionId: 'weak-1', result: 'flex' })
      .given('ben', { type: 'askQuestion', questionId: 'weak-2' })
      .given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'pitch' });
    scene.given('robin', { type: 'reveal', roundId: 'pitch' });
    expect(read(scene).pressure).toEqual([]);
    scene.given('robin', { type: 'reveal', roundId: 'pressure' });
    const row = { text: 'weak-challenge-1 x', roundId: 'pressure', at: START };
    expect(read(scene).pressure).toEqual([
      { ...row, questionId: 'weak-1', participantId: 'ada', pushed: true, result: 'flex' },
      {
        ...row,
        questionId: 'weak-2',
        text: 'weak-challenge-2 x',
        participantId: 'ben',
        pushed: false,
        result: null,
      },
    ]);
    expect(read(scene, 'hidden').pressure.map(({ participantId }) => participantId)).toEqual(['', '']);
  });

  it('RV7 RV3 given the asker is a trainee or was removed, then their mark does not count', () => {
    const scene = runningScene('pressure');
    for (const [who, questionId] of [
      ['ada', 'weak-1'],
      ['ben', 'weak-2'],
    ] as const)
      scene.given(
        who,
        { type: 'askQuestion', questionId },
        { type: 'markLadder', questionId, result: 'collapse' },
      );
    scene
      .given('robin', { type: 'setTrainee', participantId: 'ada', trainee: true })
      .given('robin', { type: 'removeParticipant', participantId: 'ben' }, { type: 'reveal' });
    expect(read(scene).pressure.map(({ result }) => result)).toEqual([null, null]);
  });

  it('RV7 given a mark of another round, then a revealed round does not tell it', () => {
    const scene = runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'weak-1' });
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'pressure' });
    scene
      .given('ada', { type: 'askQuestion', questionId: 'weak-1' })
      .given('ada', { type: 'markLadder', questionId: 'weak-1', result: 'collapse' })
      .given('robin', { type: 'reveal', roundId: 'panel' });
    expect(read(scene).pressure.map(({ roundId, result }) => [roundId, result])).toEqual([['panel', null]]);
  });

  it('RV8 given ratings, then the review has those of counted panelists, with n and median', () => {
    const rate = (rating: 1 | 2 | 3 | 4) => ({ type: 'rateQuestion', questionId: 'cq-1', rating }) as const;
    const scene = runningScene('yours')
      .given('robin', { type: 'askPanel', questionId: 'cq-1', participantId: 'ada' })
      .given('ada', rate(4))
      .given('ben', rate(1))
      .given('cleo', rate(3))
      .given('robin', { type: 'removeParticipant', participantId: 'cleo' }, { type: 'reveal' });
    expect(read(scene).candidateQuestions).toEqual([
      {
        questionId: 'cq-1',
        text: 'candidate-question-1 x',
        to: 'ada',
        roundId: 'yours',
        at: START,
        ratings: [
          { participantId: 'ada', rating: 4 },
          { participantId: 'ben', rating: 1 },
        ],
        n: 2,
        median: 2.5,
      },
    ]);
    const [hidden] = read(scene, 'hidden').candidateQuestions;
    expect(hidden).not.toHaveProperty('to');
    expect(JSON.stringify(hidden)).not.toMatch(/"ada"|"ben"/);
  });

  it('RV9 given a question in own words, when its round is revealed, then it can be kept', () => {
    const scene = runningScene('panel')
      .given('ada', { type: 'askQuestion', questionId: 'bank-1' })
      .later(1_000)
      .given('ben', { type: 'askQuestion', text: 'And on Sundays?' });
    const id = scene.state.asking?.questionId;
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'pitch' });
    scene.given('robin', { type: 'reveal', roundId: 'pitch' });
    expect(read(scene).improvised).toEqual([]);
    scene.given('robin', { type: 'reveal' });
    expect(read(scene).improvised).toEqual([
      { id, text: 'And on Sundays?', participantId: 'ben', roundId: 'panel', at: START + 1_000 },
    ]);
    expect(read(scene, 'hidden').improvised[0]?.participantId).toBe('');
  });
});
