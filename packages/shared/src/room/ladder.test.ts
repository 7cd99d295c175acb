import { describe, expect, it } from 'vitest';
import { runningScene, type Scene } from '../testing/given.js';
import { mineFor, viewFor } from './view.js';

const mark = (result: 'hold' | 'flex' | 'collapse', questionId = 'weak-1') =>
  ({ type: 'markLadder', questionId, result }) as const;
const rate = (rating: 1 | 2 | 3 | 4, questionId = 'cq-1') =>
  ({ type: 'rateQuestion', questionId, rating }) as const;
const mine = (scene: Scene, participantId: string) => mineFor(scene.state, { participantId });
const views = (scene: Scene) =>
  (['candidate', 'panel', 'observer'] as const).map((kind) =>
    viewFor(scene.state, kind, { present: new Set(), now: scene.now }),
  );

describe('ladder marks', () => {
  it('SC10 given a weak spot, when its asker marks the answer, then the last mark is theirs alone', () => {
    const scene = runningScene('pressure').given('ada', { type: 'askQuestion', questionId: 'weak-1' });
    const before = views(scene);
    scene.given('ada', mark('collapse'), { type: 'endAnswer' }, mark('flex'));
    expect(mine(scene, 'ada').ladder).toEqual({ 'weak-1': 'flex' });
    for (const other of ['robin', 'ben', 'olga']) expect(mine(scene, other).ladder).toEqual({});
    expect(JSON.stringify([before, views(scene)])).not.toMatch(/collapse|"flex"/);
  });

  it('SC10 when somebody else marks it, or what was not asked is marked, then it is not theirs to mark', () => {
    const scene = runningScene('pressure').given('ada', { type: 'askQuestion', questionId: 'weak-1' });
    const refused = [
      scene.when('ben', mark('hold')),
      scene.when('ada', mark('hold', 'weak-2')),
      scene.when('ada', mark('hold', 'constructor')),
    ];
    for (const { refusal } of refused) expect(refusal).toEqual(refused[0]?.refusal);
    expect(refused[0]?.refusal?.code).toBe('UNKNOWN_QUESTION');
    expect(scene.when('robin', mark('hold')).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('SC10 SC6 given the round is closed, then it can be marked until its reveal', () => {
    const scene = runningScene('pressure')
      .given('ada', { type: 'askQuestion', questionId: 'weak-1' })
      .given('robin', { type: 'closeRound' })
      .given('ada', mark('hold'));
    scene.given('robin', { type: 'reveal', roundId: 'pressure' });
    expect(scene.when('ada', mark('flex')).refusal?.code).toBe('WRONG_PHASE');
  });
});

describe('ratings of the candidate’s questions', () => {
  it('SC11 given a question to the panel, when a panelist rates it, then the last rating is theirs alone', () => {
    const scene = runningScene('yours');
    expect(scene.when('ada', rate(3)).refusal?.code).toBe('UNKNOWN_QUESTION');
    scene.given('robin', { type: 'askPanel', questionId: 'cq-1' });
    const before = views(scene);
    scene.given('ada', rate(2), rate(4)).given('ben', rate(1));
    expect(mine(scene, 'ada').ratings).toEqual({ 'cq-1': 4 });
    expect(mine(scene, 'robin').ratings).toEqual({});
    expect(views(scene)).toEqual(before);
    expect(scene.when('robin', rate(4)).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('SC11 given its round is revealed, then it can no longer be rated', () => {
    const scene = runningScene('yours').given('robin', { type: 'askPanel', questionId: 'cq-1' });
    scene.given('robin', { type: 'reveal', roundId: 'yours' });
    expect(scene.when('ada', rate(3)).refusal?.code).toBe('WRONG_PHASE');
  });
});

describe('drill marks', () => {
  it('SC8 given the drill is over, then an item that was left open can be marked until its reveal', () => {
    const scene = runningScene('drill').given('robin', { type: 'closeRound' });
    scene.given('ada', { type: 'markItem', itemId: 'drill-2', result: 'partial' });
    expect(mine(scene, 'ada').marks).toEqual({ 'drill-2': 'partial' });
    scene.given('robin', { type: 'reveal' });
    const late = scene.when('ada', { type: 'markItem', itemId: 'drill-3', result: 'hit' });
    expect(late.refusal?.code).toBe('WRONG_PHASE');
  });
});
