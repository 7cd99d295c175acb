import { describe, expect, it } from 'vitest';
import { runningScene, type Scene, START, seatedScene } from '../testing/given.js';
import { sessionPace } from './session-pace.js';
import { briefingFor, viewFor } from './view.js';

const pace = (scene: Scene) =>
  sessionPace(
    briefingFor(scene.state, { participantId: 'olga' }),
    viewFor(scene.state, 'observer', { present: new Set(), now: scene.now }),
    scene.now,
  );
/** The sample's rounds: 60, 300, 600, 180, 300 and 90 seconds. */
const PLANNED_MS = 1_530_000;

describe('the pace of a session', () => {
  it('CL7 given the lobby, then there is none', () => {
    expect(pace(seatedScene())).toBeNull();
  });

  it('CL7 given a round runs within its slot, then the session is on time', () => {
    expect(pace(runningScene('pitch').later(20_000))).toEqual({
      plannedMs: PLANNED_MS,
      spentMs: 20_000,
      endsAt: START + PLANNED_MS,
      behindMs: 0,
    });
  });

  it('CL7 given a round was closed early, then the session is ahead; overtime puts it behind', () => {
    const early = runningScene('pitch').later(20_000).given('robin', { type: 'closeRound' });
    expect(pace(early)?.behindMs).toBe(-40_000);
    expect(pace(runningScene('pitch').later(75_000))?.behindMs).toBe(15_000);
  });

  it('CL7 given pauses, talk between rounds and extensions, then they all count', () => {
    const scene = runningScene('pitch').later(10_000).given('robin', { type: 'pauseRound' }).later(5_000);
    expect(pace(scene)).toMatchObject({ spentMs: 10_000, behindMs: 5_000 });
    scene.given('robin', { type: 'resumeRound' }, { type: 'extendRound', byMs: 60_000 });
    expect(pace(scene)?.behindMs).toBe(65_000);
    scene.later(110_000).given('robin', { type: 'closeRound' }).later(7_000);
    expect(pace(scene)).toMatchObject({ spentMs: 120_000, behindMs: 72_000 });
  });

  it('CL7 when a round is skipped, then its slot is made up', () => {
    const scene = runningScene().given('robin', { type: 'skipRound', roundId: 'drill' });
    expect(pace(scene)?.behindMs).toBe(-90_000);
  });
});
