import { describe, expect, it } from 'vitest';
import { runningScene, type Scene, seatedScene } from '../testing/given.js';
import { viewFor } from './view.js';

const turn = (scene: Scene) => viewFor(scene.state, 'panel', { present: new Set(), now: scene.now }).turn;
const order = (order: 'rotation' | 'hands' | 'chair') => ({ type: 'setTurnOrder', order }) as const;
const ask = { type: 'askQuestion', questionId: 'bank-1' } as const;
const end = { type: 'endAnswer' } as const;
const hand = { type: 'raiseHand', raised: true } as const;

describe('whose turn it is', () => {
  it('AS10 given rotation, then turns go round by seats', () => {
    const scene = runningScene('panel');
    expect(turn(scene)).toBe('ada');
    expect(turn(scene.given('ada', ask, end))).toBe('ben');
  });

  it('AS10 given hands decide, then the first hand has the turn, and the next one after the answer', () => {
    const scene = seatedScene().given('robin', order('hands'), { type: 'startSession' });
    scene.given('robin', { type: 'startRound', roundId: 'panel' });
    expect(turn(scene)).toBeNull();
    scene.given('cleo', hand).given('ben', hand);
    expect(turn(scene)).toBe('cleo');
    scene.given('cleo', ask);
    expect(turn(scene)).toBe('cleo');
    expect(turn(scene.given('cleo', end))).toBe('ben');
    scene.given('ben', { type: 'raiseHand', raised: false });
    expect(turn(scene)).toBeNull();
  });

  it('AS10 AS5 given hands decide, when the chair calls somebody, then it is theirs until an answer ends', () => {
    const scene = runningScene('panel').given('robin', order('hands')).given('ben', hand);
    scene.given('robin', { type: 'callPanelist', participantId: 'ada' });
    expect(turn(scene)).toBe('ada');
    expect(turn(scene.given('ada', ask, end))).toBe('ben');
  });

  it('AS10 given the chair calls, then nobody has the turn until called, hands or not', () => {
    const scene = runningScene('panel').given('robin', order('chair')).given('ben', hand);
    expect(turn(scene)).toBeNull();
    scene.given('robin', { type: 'callPanelist', participantId: 'cleo' });
    expect(turn(scene)).toBe('cleo');
    expect(turn(scene.given('cleo', ask, end))).toBeNull();
  });

  it('AS10 when the order changes in a round, then all see it, and rotation begins with the first seat', () => {
    const scene = runningScene('panel').given('robin', order('chair'), order('rotation'));
    expect(turn(scene)).toBe('ada');
    expect(scene.when('robin', order('rotation'))).toEqual({ events: [], refusal: null });
    expect(scene.when('ada', order('hands')).refusal?.code).toBe('NOT_ALLOWED');
    scene.given('robin', order('hands'));
    const view = viewFor(scene.state, 'candidate', { present: new Set(), now: scene.now });
    expect(view.turnOrder).toBe('hands');
  });

  it('AS10 SE5 given the chair calls, when whose turn it is is removed, then it passes to nobody', () => {
    const scene = runningScene('panel').given('robin', order('chair'));
    scene.given('robin', { type: 'callPanelist', participantId: 'ben' });
    scene.given('robin', { type: 'removeParticipant', participantId: 'ben' });
    expect(turn(scene)).toBeNull();
  });
});
