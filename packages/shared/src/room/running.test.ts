import { describe, expect, it } from 'vitest';
import { runningScene, START } from '../testing/given.js';
import { currentRound } from './rounds.js';
import { nextDeadline } from './timers.js';
import { viewFor } from './view.js';

const nobody = { present: new Set<string>(), now: START };

describe('rounds', () => {
  it('RO1 given an open round, when another is started, then it must be closed first', () => {
    const scene = runningScene('pitch');
    expect(scene.when('robin', { type: 'startRound', roundId: 'talk' }).refusal?.code).toBe('WRONG_PHASE');
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'drill' });
    expect(scene.state.currentRoundId).toBe('drill');
  });

  it('RO1 when an unknown round is started or skipped, then it is unknown', () => {
    const scene = runningScene();
    expect(scene.when('robin', { type: 'startRound', roundId: 'nope' }).refusal?.code).toBe('UNKNOWN_ROUND');
    expect(scene.when('robin', { type: 'skipRound', roundId: 'constructor' }).refusal?.code).toBe(
      'UNKNOWN_ROUND',
    );
  });

  it('RO2 given a round that has run, when it is started again, then it is refused', () => {
    const scene = runningScene('pitch').given('robin', { type: 'closeRound' });
    expect(scene.when('robin', { type: 'startRound', roundId: 'pitch' }).refusal?.code).toBe('WRONG_PHASE');
  });

  it('RO3 given a skipped round, when it is started after all, then it runs', () => {
    const scene = runningScene().given('robin', { type: 'skipRound', roundId: 'pitch' });
    expect(viewFor(scene.state, 'observer', nobody).round?.id).toBe('talk');
    scene.given('robin', { type: 'startRound', roundId: 'pitch' });
    expect(currentRound(scene.state)?.status).toBe('open');
  });

  it('RO3 given an open round, when it is skipped, then it is closed and keeps its ballots', () => {
    const scene = runningScene('talk').given('robin', { type: 'skipRound', roundId: 'talk' });
    expect(currentRound(scene.state)?.status).toBe('closed');
    expect(scene.when('ada', { type: 'submitBallot', roundId: 'talk' }).refusal).toBeNull();
  });

  it('RO4 given a pitch of two beats, when both were advanced, then only the chair can end it', () => {
    const scene = runningScene('pitch').later(20_000).given('robin', { type: 'nextSegment' });
    expect(viewFor(scene.state, 'candidate', nobody).round?.segment).toEqual({
      id: 'beat-2',
      index: 1,
      startedMs: 20_000,
    });
    expect(scene.when('robin', { type: 'nextSegment' }).refusal?.code).toBe('WRONG_PHASE');
    scene.later(30_000).given('robin', { type: 'closeRound' });
    expect(currentRound(scene.state)?.visits).toEqual([
      { id: 'beat-1', startedMs: 0, endedMs: 20_000 },
      { id: 'beat-2', startedMs: 20_000, endedMs: 50_000 },
    ]);
  });

  it('RO5 given a drill, when it starts, then every item comes once and everybody sees the same one', () => {
    const scene = runningScene('drill');
    const seen = [viewFor(scene.state, 'candidate', nobody).round?.item?.id];
    for (let step = 0; step < 2; step++) {
      scene.given('robin', { type: 'nextItem' });
      seen.push(viewFor(scene.state, 'candidate', nobody).round?.item?.id);
    }
    expect([...seen].sort()).toEqual(['drill-1', 'drill-2', 'drill-3']);
    expect(viewFor(scene.state, 'panel', nobody).round?.item).toEqual(
      viewFor(scene.state, 'candidate', nobody).round?.item,
    );
    expect(scene.when('robin', { type: 'nextItem' }).refusal?.code).toBe('WRONG_PHASE');
  });

  it('RO4 given parts that are over, then the view says what each took, pauses left out', () => {
    const scene = runningScene('pitch').later(20_000).given('robin', { type: 'pauseRound' }).later(9_000);
    scene.given('robin', { type: 'resumeRound' }).later(5_000).given('robin', { type: 'nextSegment' });
    const round = () => viewFor(scene.state, 'candidate', { present: new Set(), now: scene.now }).round;
    expect(round()?.finished).toEqual([{ id: 'beat-1', spentMs: 25_000 }]);
    scene.later(30_000).given('robin', { type: 'closeRound' });
    expect(round()?.finished).toEqual([
      { id: 'beat-1', spentMs: 25_000 },
      { id: 'beat-2', spentMs: 30_000 },
    ]);
  });

  it('PH4 RO6 given a room that advances by itself, when it is closed, then nothing happens in it any more', () => {
    const scene = runningScene('pitch', { autoAdvance: true }).given('robin', { type: 'closeRoom' });
    expect(nextDeadline(scene.state)).toBeNull();
    const late = scene.later(60_000).when('@system', { type: 'autoAdvance', dueAt: START + 60_000 });
    expect(late.refusal?.code).toBe('WRONG_PHASE');
  });

  it('PH4 CL1 given a round that runs, when its room is closed, then its clock stands still', () => {
    const scene = runningScene('pitch').later(20_000).given('robin', { type: 'closeRoom' });
    scene.later(60_000).given('@system', { type: 'recoverClock', lastKnownAt: START + 30_000 });
    const { round } = viewFor(scene.state, 'panel', nobody);
    expect(round).toMatchObject({ id: 'pitch', state: 'closed', remainingMs: 40_000 });
    expect(round?.finished).toEqual([{ id: 'beat-1', spentMs: 20_000 }]);
  });

  it('RO6 given a room that does not advance by itself, then there is no deadline', () => {
    expect(nextDeadline(runningScene('pitch').state)).toBeNull();
  });

  it('RO6 given one that does, when deadlines pass, then steps advance and the round closes', () => {
    const scene = runningScene('pitch', { autoAdvance: true });
    expect(nextDeadline(scene.state)).toBe(START + 30_000);
    const early = scene.when('@system', { type: 'autoAdvance', dueAt: START + 30_000 });
    expect(early.refusal?.code).toBe('WRONG_PHASE');
    scene.later(30_000).given('@system', { type: 'autoAdvance', dueAt: START + 30_000 });
    expect(nextDeadline(scene.state)).toBe(START + 60_000);
    scene.later(30_000).given('@system', { type: 'autoAdvance', dueAt: START + 60_000 });
    expect(currentRound(scene.state)?.status).toBe('closed');
    expect(nextDeadline(scene.state)).toBeNull();
  });

  it('RO6 given the round was extended, when the old deadline passes, then nothing happens', () => {
    const scene = runningScene('panel', { autoAdvance: true });
    const dueAt = nextDeadline(scene.state) ?? 0;
    scene.given('robin', { type: 'extendRound', byMs: 60_000 }).later(600_000);
    expect(scene.when('@system', { type: 'autoAdvance', dueAt }).refusal?.code).toBe('WRONG_PHASE');
  });
});

describe('clock', () => {
  it('CL1 given a running round, then its view has a deadline, and a standing one what remains', () => {
    const scene = runningScene('pitch');
    expect(viewFor(scene.state, 'panel', nobody).round).toMatchObject({
      state: 'running',
      endsAt: START + 60_000,
    });
    scene.later(10_000).given('robin', { type: 'pauseRound' });
    const paused = viewFor(scene.state, 'panel', nobody).round;
    expect(paused).toMatchObject({ state: 'paused', remainingMs: 50_000 });
    expect(paused).not.toHaveProperty('endsAt');
  });

  it('CL2 given overtime, when it is paused and resumed, then the overtime goes on where it was', () => {
    const scene = runningScene('pitch').later(70_000).given('robin', { type: 'pauseRound' });
    expect(viewFor(scene.state, 'panel', nobody).round?.remainingMs).toBe(-10_000);
    scene.later(500_000).given('robin', { type: 'resumeRound' });
    expect(viewFor(scene.state, 'panel', nobody).round?.endsAt).toBe(scene.now - 10_000);
  });

  it('CL3 when a minute is added, then deadline and length grow by a minute', () => {
    const scene = runningScene('pitch').given('robin', { type: 'extendRound', byMs: 60_000 });
    expect(viewFor(scene.state, 'panel', nobody).round).toMatchObject({
      endsAt: START + 120_000,
      totalMs: 120_000,
    });
  });

  it('CL3 when a round would become longer than a day, then it is refused', () => {
    const scene = runningScene('pitch');
    for (let hour = 0; hour < 23; hour++) scene.given('robin', { type: 'extendRound', byMs: 3_600_000 });
    const { refusal } = scene.when('robin', { type: 'extendRound', byMs: 3_600_000 });
    expect(refusal?.code).toBe('TOO_LARGE');
  });

  it('CL4 given a candidate who is not in the chair, then they pause in learning mode only', () => {
    const pausing = (mode: 'learning' | 'stress') => {
      const scene = runningScene('pitch', { mode });
      scene.state = { ...scene.state, chairId: 'ada', hostId: 'ada' };
      return scene.when('robin', { type: 'pauseRound' }).refusal?.code;
    };
    expect(pausing('learning')).toBeUndefined();
    expect(pausing('stress')).toBe('NOT_ALLOWED');
  });

  it('CL5 given an outage, when the clock is recovered, then it waits where it was last known', () => {
    const scene = runningScene('pitch').later(500_000);
    scene.given('@system', { type: 'recoverClock', lastKnownAt: START + 12_000 });
    expect(viewFor(scene.state, 'panel', nobody).round).toMatchObject({
      state: 'paused',
      remainingMs: 48_000,
    });
    expect(scene.state.clockRecovered).toBe(true);
    scene.given('robin', { type: 'resumeRound' });
    expect(scene.state.clockRecovered).toBe(false);
  });

  it('CL5 given a paused clock, when it is recovered, then nothing changes', () => {
    const scene = runningScene('pitch').later(5_000).given('robin', { type: 'pauseRound' });
    expect(scene.when('@system', { type: 'recoverClock', lastKnownAt: START }).events).toEqual([]);
  });
});
