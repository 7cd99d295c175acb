import { describe, expect, it } from 'vitest';
import { runningScene, type Scene, START } from '../testing/given.js';
import { FINISH_MS } from './pressure.js';
import { nextDeadline } from './timers.js';
import { viewFor } from './view.js';

const KINDS = ['candidate', 'panel', 'observer'] as const;
const view = (scene: Scene, kind: (typeof KINDS)[number] = 'panel') =>
  viewFor(scene.state, kind, { present: new Set(), now: scene.now });
const challenged = () => runningScene('pressure').given('ada', { type: 'askQuestion', questionId: 'weak-1' });

describe('safe stop', () => {
  it('SS1 given a challenge, when the candidate stops, then the round is closed and everybody sees why', () => {
    const scene = challenged().later(4_000).given('robin', { type: 'safeStop' });
    for (const kind of KINDS)
      expect(view(scene, kind)).toMatchObject({
        safeStopped: true,
        asking: null,
        round: { id: 'pressure', state: 'closed' },
      });
    expect(scene.state.asked[0]?.endedAt).toBe(START + 4_000);
  });

  it('SS1 given a stopped pressure round, then its ballots and marks stay open', () => {
    const scene = challenged().given('robin', { type: 'safeStop' });
    scene
      .given('ada', { type: 'saveBallot', roundId: 'pressure', scores: { clarity: 3 } })
      .given('ada', { type: 'submitBallot', roundId: 'pressure' })
      .given('ada', { type: 'markLadder', questionId: 'weak-1', result: 'flex' });
    expect(scene.when('robin', { type: 'safeStop' }).refusal?.code).toBe('ROUND_NOT_OPEN');
  });

  it('SS2 given an interrupted talk, when the candidate stops, then the talk goes on and nobody cuts in', () => {
    const scene = runningScene('talk')
      .given('ada', { type: 'interrupt' })
      .given('robin', { type: 'safeStop' });
    expect(view(scene)).toMatchObject({ interruption: null, round: { state: 'running' }, safeStopped: true });
    expect(scene.when('ben', { type: 'interrupt' }).refusal?.code).toBe('WRONG_PHASE');
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'panel' });
    expect(view(scene).safeStopped).toBe(false);
  });

  it('SS2 given panel questions, when the candidate stops, then plain questions go on without a push', () => {
    const scene = runningScene('panel')
      .given('ada', { type: 'askQuestion', questionId: 'weak-1' })
      .given('robin', { type: 'safeStop' });
    expect(view(scene).asking).toBeNull();
    const challenge = scene.when('ben', { type: 'askQuestion', questionId: 'weak-2' });
    expect(challenge.refusal?.code).toBe('WRONG_PHASE');
    scene.given('ben', { type: 'askQuestion', questionId: 'bank-1' });
    expect(scene.when('ben', { type: 'push' }).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('robin', { type: 'safeStop' })).toEqual({ events: [], refusal: null });
  });

  it('SS1 when anybody but the candidate stops, then they may not; a pitch has no pressure', () => {
    for (const who of ['ada', 'olga'])
      expect(challenged().when(who, { type: 'safeStop' }).refusal?.code).toBe('NOT_ALLOWED');
    expect(runningScene('pitch').when('robin', { type: 'safeStop' }).refusal?.code).toBe('WRONG_PHASE');
  });
});

describe('let me finish', () => {
  it('SS3 when the candidate asks to finish, then all see it and nobody pushes until the time is up', () => {
    const scene = challenged().given('robin', { type: 'letMeFinish' });
    for (const kind of KINDS) expect(view(scene, kind).finishing).toEqual({ until: START + FINISH_MS });
    expect(scene.when('ada', { type: 'push' }).refusal?.code).toBe('WRONG_PHASE');
    expect(nextDeadline(scene.state)).toBe(START + FINISH_MS);
    scene.later(FINISH_MS).given('@system', { type: 'autoAdvance', dueAt: START + FINISH_MS });
    expect(view(scene).finishing).toBeNull();
    expect(nextDeadline(scene.state)).toBeNull();
    expect(scene.when('ada', { type: 'push' }).refusal).toBeNull();
  });

  it('SS3 given the answer ends first, then the time is over with it', () => {
    const scene = challenged().given('robin', { type: 'letMeFinish' }).given('ada', { type: 'endAnswer' });
    expect(view(scene).finishing).toBeNull();
    expect(nextDeadline(scene.state)).toBeNull();
  });

  it('SS3 given the shell’s timer is late, then the time is up all the same', () => {
    const scene = challenged().given('robin', { type: 'letMeFinish' }).later(FINISH_MS);
    expect(scene.when('ada', { type: 'push' }).refusal).toBeNull();
  });

  it('SS3 given the time ran out, when it is asked for again in the same answer, then once was enough', () => {
    const scene = challenged().given('robin', { type: 'letMeFinish' });
    expect(scene.when('robin', { type: 'letMeFinish' })).toEqual({ events: [], refusal: null });
    scene.later(FINISH_MS).given('@system', { type: 'autoAdvance', dueAt: START + FINISH_MS });
    expect(scene.when('robin', { type: 'letMeFinish' }).refusal?.code).toBe('WRONG_PHASE');
    scene.given('ben', { type: 'askQuestion', questionId: 'weak-2' });
    expect(scene.when('robin', { type: 'letMeFinish' }).refusal).toBeNull();
  });

  it('SS3 given the talk, when the candidate asks to finish, then nobody cuts in; elsewhere it needs an answer', () => {
    const scene = runningScene('talk').given('robin', { type: 'letMeFinish' });
    expect(scene.when('ada', { type: 'interrupt' }).refusal?.code).toBe('WRONG_PHASE');
    expect(runningScene('panel').when('robin', { type: 'letMeFinish' }).refusal?.code).toBe('WRONG_PHASE');
  });

  it('SS3 RO6 given a room that advances by itself, when both are due at once, then both happen', () => {
    const scene = runningScene('talk', { autoAdvance: true }).later(300_000 - FINISH_MS);
    scene.given('robin', { type: 'nextSegment' }, { type: 'nextSegment' }, { type: 'letMeFinish' });
    const dueAt = START + 300_000;
    expect(nextDeadline(scene.state)).toBe(dueAt);
    const { events } = scene.later(FINISH_MS).when('@system', { type: 'autoAdvance', dueAt });
    expect(events.map(({ type }) => type).sort()).toEqual(['finishLifted', 'roundClosed']);
  });
});
