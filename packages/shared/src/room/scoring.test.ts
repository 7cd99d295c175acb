import { describe, expect, it } from 'vitest';
import { runningScene, type Scene, START } from '../testing/given.js';
import type { ScoreValue } from './commands.js';
import { mineFor } from './view.js';

const save = (roundId: string, scores: Record<string, ScoreValue>) => ({
  type: 'saveBallot' as const,
  roundId,
  scores,
});
const mine = (scene: Scene, participantId: string) => mineFor(scene.state, { participantId });

describe('ballots', () => {
  it('SC1 given a round that has not started, when it is scored, then its ballot is not open', () => {
    const scene = runningScene('pitch');
    expect(scene.when('ada', save('talk', { clarity: 3 })).refusal?.code).toBe('ROUND_NOT_OPEN');
    expect(scene.when('ada', save('nope', { clarity: 3 })).refusal?.code).toBe('UNKNOWN_ROUND');
    expect(scene.when('ada', save('pitch', { clarity: 3 })).refusal).toBeNull();
  });

  it('SC1 given a closed round, when it is scored, then it still counts, until the reveal', () => {
    const scene = runningScene('pitch').given('robin', { type: 'closeRound' });
    expect(scene.when('ada', save('pitch', { clarity: 3 })).refusal).toBeNull();
    scene.given('robin', { type: 'reveal', roundId: 'pitch' });
    expect(scene.when('ada', save('pitch', { clarity: 4 })).refusal?.code).toBe('WRONG_PHASE');
  });

  it('SC2 given another’s card criterion, when it is scored, then it is as unknown as no criterion', () => {
    const scene = runningScene('panel');
    const others = scene.when('ben', save('panel', { 'alpha-own': 3 })).refusal;
    const nothing = scene.when('ben', save('panel', { nothing: 3 })).refusal;
    expect(others?.code).toBe('UNKNOWN_CRITERION');
    expect(others).toEqual(nothing);
    expect(scene.when('ada', save('panel', { 'alpha-own': 3 })).refusal).toBeNull();
  });

  it('SC2 given a pitch or a drill, then a card’s own criterion is not scored, in a drill none is', () => {
    expect(runningScene('pitch').when('ada', save('pitch', { 'alpha-own': 3 })).refusal?.code).toBe(
      'UNKNOWN_CRITERION',
    );
    expect(runningScene('drill').when('ada', save('drill', { clarity: 3 })).refusal?.code).toBe(
      'UNKNOWN_CRITERION',
    );
  });

  it('SC3 when a draft is saved twice, then the second replaces the first', () => {
    const scene = runningScene('pitch')
      .given('ada', save('pitch', { clarity: 3, flex: 2 }))
      .given('ada', save('pitch', { clarity: 4 }));
    expect(mine(scene, 'ada').ballots.pitch).toEqual({
      scores: { clarity: 4 },
      submitted: false,
      changedSince: false,
    });
  });

  it('SC3 given a ballot was handed in, when it is changed, then it can be handed in again', () => {
    const scene = runningScene('pitch')
      .given('ada', save('pitch', { clarity: 3 }), { type: 'submitBallot', roundId: 'pitch' })
      .given('ada', save('pitch', { clarity: 1 }));
    expect(mine(scene, 'ada').ballots.pitch).toMatchObject({ submitted: true, changedSince: true });
    scene.given('ada', { type: 'submitBallot', roundId: 'pitch' });
    expect(mine(scene, 'ada').ballots.pitch).toMatchObject({ submitted: true, changedSince: false });
  });

  it('SC3 when an empty ballot is handed in, then it is accepted', () => {
    const scene = runningScene('drill').given('ada', { type: 'submitBallot', roundId: 'drill' });
    expect(mine(scene, 'robin').submittedBy).toEqual({ drill: ['ada'] });
  });

  it('SC9 when a verdict is given twice, then the last one stands', () => {
    const scene = runningScene('pitch')
      .given('ada', { type: 'saveVerdict', verdict: 'no', advice: 'Shorter.' })
      .given('ada', { type: 'saveVerdict', verdict: 'yes', advice: '' });
    expect(mine(scene, 'ada').verdict).toEqual({ verdict: 'yes', advice: '' });
  });
});

describe('ticks, taps and marks', () => {
  it('SC5 given key points, beats and one’s own listen-for, then each can be ticked and unticked', () => {
    const scene = runningScene('pitch')
      .given('ada', { type: 'tickPoint', pointId: 'beat-1', heard: true })
      .given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'panel' })
      .given('ada', { type: 'tickPoint', pointId: 'bank-1-k1', heard: true })
      .given('ada', { type: 'tickPoint', pointId: 'alpha-q1.1', heard: true });
    expect(Object.keys(mine(scene, 'ada').ticks)).toEqual(['beat-1', 'bank-1-k1', 'alpha-q1.1']);
    scene.given('ada', { type: 'tickPoint', pointId: 'bank-1-k1', heard: false });
    expect(Object.keys(mine(scene, 'ada').ticks)).toEqual(['beat-1', 'alpha-q1.1']);
  });

  it('SC5 when another’s listen-for is ticked, then it is as unknown as no point', () => {
    const scene = runningScene('panel');
    const others = scene.when('ben', { type: 'tickPoint', pointId: 'alpha-q1.1', heard: true }).refusal;
    const nothing = scene.when('ben', { type: 'tickPoint', pointId: 'zzz', heard: true }).refusal;
    expect(others?.code).toBe('UNKNOWN_QUESTION');
    expect(others).toEqual(nothing);
    expect(scene.when('ada', { type: 'tickPoint', pointId: 'alpha-q1.9', heard: true }).refusal?.code).toBe(
      'UNKNOWN_QUESTION',
    );
  });

  it('SC6 given the round of a question is revealed, when its point is ticked, then it is too late', () => {
    const scene = runningScene('panel')
      .given('ada', { type: 'askQuestion', questionId: 'bank-1' })
      .given('robin', { type: 'reveal', roundId: 'panel' }, { type: 'startRound', roundId: 'pressure' });
    const late = scene.when('ben', { type: 'tickPoint', pointId: 'bank-1-k1', heard: true });
    expect(late.refusal?.code).toBe('WRONG_PHASE');
  });

  it('SC6 given a beat whose round has not started, when it is ticked, then its round is not open', () => {
    const scene = runningScene('talk');
    const early = scene.when('ada', { type: 'tickPoint', pointId: 'beat-1', heard: true });
    expect(early.refusal?.code).toBe('ROUND_NOT_OPEN');
  });

  it('SC7 when a tap is undone, then the last of its kind is gone, and an undo of none is no error', () => {
    const scene = runningScene('pitch')
      .given('ada', { type: 'tally', kind: 'hedge' }, { type: 'tally', kind: 'hedge' })
      .given('ada', { type: 'tally', kind: 'strong' }, { type: 'tally', kind: 'hedge', undo: true })
      .given('ada', { type: 'tally', kind: 'filler', undo: true });
    expect(mine(scene, 'ada').tallies).toEqual({ hedge: 1, strong: 1 });
  });

  it('SC7 SC6 given the last tap of a kind is of a revealed round, then its undo leaves it there', () => {
    const scene = runningScene('pitch')
      .given('ada', { type: 'tally', kind: 'hedge' })
      .given('robin', { type: 'reveal', roundId: 'pitch' }, { type: 'startRound', roundId: 'panel' })
      .given('ada', { type: 'tally', kind: 'hedge', undo: true });
    expect(mine(scene, 'ada').tallies).toEqual({ hedge: 1 });
    scene.given('ada', { type: 'tally', kind: 'hedge' }, { type: 'tally', kind: 'hedge', undo: true });
    expect(mine(scene, 'ada').tallies).toEqual({ hedge: 1 });
  });

  it('SC8 given a drill, when an item is marked twice, then the last mark counts', () => {
    const scene = runningScene('drill')
      .given('ada', { type: 'markItem', itemId: 'drill-1', result: 'miss' })
      .given('ada', { type: 'markItem', itemId: 'drill-1', result: 'hit' });
    expect(mine(scene, 'ada').marks).toEqual({ 'drill-1': 'hit' });
    expect(scene.when('ada', { type: 'markItem', itemId: 'x', result: 'hit' }).refusal?.code).toBe(
      'UNKNOWN_QUESTION',
    );
  });

  it('SC8 given no drill has run, when an item is marked, then its round is not open', () => {
    const marked = runningScene('pitch').when('ada', { type: 'markItem', itemId: 'drill-1', result: 'hit' });
    expect(marked.refusal?.code).toBe('ROUND_NOT_OPEN');
  });
});

describe('notes', () => {
  const note = (noteId: string, text: string) =>
    ({ type: 'saveNote', noteId, text, kind: 'improve', private: false }) as const;

  it('NO1 given a note of the pitch, when it is edited later, then it stays where it was written', () => {
    const scene = runningScene('pitch').given('ada', note('n1', 'Slow start'));
    scene.later(9_000).given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'talk' });
    scene.given('ada', note('n1', 'Slow start, then better'));
    expect(mine(scene, 'ada').notes).toEqual([
      {
        noteId: 'n1',
        text: 'Slow start, then better',
        kind: 'improve',
        private: false,
        roundId: 'pitch',
        at: START,
      },
    ]);
  });

  it('NO2 given two people use one id, when one deletes, then the other’s note stays', () => {
    const scene = runningScene('pitch').given('ada', note('n1', 'A')).given('ben', note('n1', 'B'));
    scene.given('ada', { type: 'deleteNote', noteId: 'n1' }, { type: 'deleteNote', noteId: 'n1' });
    expect(mine(scene, 'ada').notes).toEqual([]);
    expect(mine(scene, 'ben').notes.map(({ text }) => text)).toEqual(['B']);
  });
});
