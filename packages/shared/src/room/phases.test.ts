import { describe, expect, it } from 'vitest';
import { runningScene, Scene, seatedScene } from '../testing/given.js';
import { mineFor } from './view.js';

const codeOf = (scene: Scene, ...call: Parameters<Scene['when']>) => scene.when(...call).refusal?.code;

describe('phases', () => {
  it('PH1 given a whole session, then the room goes from the lobby to its end, and never back', () => {
    const scene = seatedScene();
    const phases = [scene.state.phase];
    const steps = [
      { type: 'startSession' },
      { type: 'startRound', roundId: 'pitch' },
      { type: 'reveal' },
      { type: 'closeRoom' },
    ] as const;
    for (const step of steps) phases.push(scene.given('robin', step).state.phase);
    expect(phases).toEqual(['lobby', 'running', 'running', 'debrief', 'closed']);
    expect(codeOf(scene, 'robin', { type: 'startSession' })).toBe('WRONG_PHASE');
  });

  it('PH2 given the wrong phase too, when the role is wrong, then the role is what is refused', () => {
    expect(codeOf(seatedScene(), 'ada', { type: 'closeRound' })).toBe('NOT_ALLOWED');
    expect(codeOf(seatedScene(), 'olga', { type: 'saveVerdict', verdict: 'no', advice: '' })).toBe(
      'NOT_ALLOWED',
    );
    expect(codeOf(seatedScene(), 'robin', { type: 'askQuestion', questionId: 'bank-1' })).toBe('NOT_ALLOWED');
  });

  it('PH3 given the lobby, when a round is started, then the phase is wrong', () => {
    expect(codeOf(seatedScene(), 'robin', { type: 'startRound', roundId: 'pitch' })).toBe('WRONG_PHASE');
  });

  it('PH3 given no open round, when it is paused, then no round is open', () => {
    expect(codeOf(runningScene(), 'robin', { type: 'pauseRound' })).toBe('ROUND_NOT_OPEN');
  });

  it('PH3 given a pitch, when a question is asked, then the kind of round is wrong', () => {
    expect(codeOf(runningScene('pitch'), 'ada', { type: 'askQuestion', questionId: 'bank-1' })).toBe(
      'WRONG_PHASE',
    );
  });

  it('PH4 given a closed room, when anything is sent, then the phase is wrong and nothing is revealed', () => {
    const scene = runningScene('panel').given('robin', { type: 'closeRoom' });
    expect(codeOf(scene, 'robin', { type: 'reveal' })).toBe('WRONG_PHASE');
    expect(codeOf(scene, 'ada', { type: 'submitBallot', roundId: 'panel' })).toBe('WRONG_PHASE');
    expect(scene.state.revealed).toEqual([]);
  });

  it('PH5 given a candidate who chairs, when a pitch runs, then they may run it and not score it', () => {
    const allowed = mineFor(runningScene('pitch').state, { participantId: 'robin' }).allowedCommands;
    expect(allowed).toContain('pauseRound');
    expect(allowed).toContain('nextSegment');
    expect(allowed).not.toContain('resumeRound');
    expect(allowed).not.toContain('saveBallot');
  });

  it('PH5 given a facilitator and nobody in the chair, then the facilitator may start the session', () => {
    expect(mineFor(new Scene().state, { participantId: null }).allowedCommands).toContain('startSession');
    expect(mineFor(seatedScene().state, { participantId: null }).allowedCommands).toEqual([]);
  });
});
