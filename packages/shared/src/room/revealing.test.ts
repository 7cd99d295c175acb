import { describe, expect, it } from 'vitest';
import { runningScene } from '../testing/given.js';

describe('reveal', () => {
  it('RE1 given an open round, when it is revealed, then it is closed and the session goes on', () => {
    const scene = runningScene('pitch').given('robin', { type: 'reveal', roundId: 'pitch' });
    expect(scene.state.rounds.pitch?.status).toBe('closed');
    expect(scene.state).toMatchObject({ revealed: ['pitch'], allRevealed: false, phase: 'running' });
  });

  it('RE2 given nobody has handed in, when the chair reveals, then nothing prevents it', () => {
    expect(runningScene('pitch').when('robin', { type: 'reveal' }).refusal).toBeNull();
  });

  it('RE3 when everything is revealed, then the debrief starts and nothing more can be run', () => {
    const scene = runningScene('pitch').given('robin', { type: 'reveal' });
    expect(scene.state).toMatchObject({ revealed: ['pitch'], allRevealed: true, phase: 'debrief' });
    expect(scene.when('robin', { type: 'startRound', roundId: 'talk' }).refusal?.code).toBe('WRONG_PHASE');
  });

  it('RE3 given all other rounds are skipped, when the last is revealed, then everything is', () => {
    const scene = runningScene();
    for (const roundId of ['talk', 'panel', 'pressure', 'yours', 'drill'])
      scene.given('robin', { type: 'skipRound', roundId });
    scene.given('robin', { type: 'startRound', roundId: 'pitch' }, { type: 'reveal', roundId: 'pitch' });
    expect(scene.state.allRevealed).toBe(true);
  });

  it('RE4 when a round that never ran is revealed, then it is not open; twice changes nothing', () => {
    const scene = runningScene('pitch');
    expect(scene.when('robin', { type: 'reveal', roundId: 'talk' }).refusal?.code).toBe('ROUND_NOT_OPEN');
    scene.given('robin', { type: 'reveal', roundId: 'pitch' });
    expect(scene.when('robin', { type: 'reveal', roundId: 'pitch' }).events).toEqual([]);
  });

  it('RE4 given one round was revealed, when all are, then it is not listed twice', () => {
    const scene = runningScene('pitch').given('robin', { type: 'reveal', roundId: 'pitch' });
    scene.given('robin', { type: 'startRound', roundId: 'talk' }, { type: 'reveal' }, { type: 'reveal' });
    expect(scene.state.revealed).toEqual(['pitch', 'talk']);
  });
});
