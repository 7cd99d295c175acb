import { describe, expect, it } from 'vitest';
import { runningScene, Scene, type Scene as SceneType, START, seatedScene } from '../testing/given.js';
import { mineFor, viewFor } from './view.js';

const nobody = { present: new Set<string>(), now: START };
const view = (scene: SceneType, kind: 'candidate' | 'panel' | 'observer' = 'panel') =>
  viewFor(scene.state, kind, nobody);

describe('chair and door', () => {
  it('SE8 given a locked room, when somebody new joins, then they are not let in until it is unlocked', () => {
    const scene = seatedScene().given('robin', { type: 'lockRoom', locked: true });
    const join = {
      type: 'join',
      participantId: 'dora',
      name: 'Dora',
      role: 'observer',
      asHost: false,
    } as const;
    expect(scene.when('@system', join).refusal?.code).toBe('NOT_ALLOWED');
    expect(view(scene, 'candidate').locked).toBe(true);
    scene.given('robin', { type: 'lockRoom', locked: false });
    expect(scene.when('@system', join).refusal).toBeNull();
  });

  it('SE9 when the chair is handed to a panelist, then they run the room and the host takes it back', () => {
    const scene = seatedScene().given('robin', { type: 'handOverChair', participantId: 'ada' });
    expect(scene.when('robin', { type: 'startSession' }).refusal?.code).toBe('NOT_ALLOWED');
    scene.given('ada', { type: 'startSession' });
    expect(scene.when('ben', { type: 'handOverChair', participantId: 'ben' }).refusal?.code).toBe(
      'NOT_ALLOWED',
    );
    scene.given('robin', { type: 'handOverChair', participantId: 'robin' });
    expect(scene.when('robin', { type: 'startRound', roundId: 'pitch' }).refusal).toBeNull();
  });

  it('SE9 when an observer is to hold the chair, then they cannot', () => {
    const handed = seatedScene().when('robin', { type: 'handOverChair', participantId: 'olga' });
    expect(handed.refusal?.code).toBe('INVALID_COMMAND');
  });

  it('SE9 given a facilitator handed the chair over, then they may take it back', () => {
    const scene = new Scene().join('ada', 'panelist', 'alpha');
    scene.given('@facilitator', { type: 'handOverChair', participantId: 'ada' });
    expect(scene.when('@facilitator', { type: 'startSession' }).refusal?.code).toBe('NOT_ALLOWED');
    scene.given('@facilitator', { type: 'handOverChair', participantId: '@facilitator' });
    expect(scene.when('@facilitator', { type: 'startSession' }).refusal).toBeNull();
  });

  it('SE9 given the chair is removed, then the chair falls back to the host', () => {
    const scene = seatedScene().given('robin', { type: 'handOverChair', participantId: 'ada' });
    scene.given('robin', { type: 'removeParticipant', participantId: 'ada' });
    expect(scene.state.chairId).toBe('robin');
  });
});

describe('hands and claims', () => {
  it('AS6 when hands go up, then all see them in order, and asking takes one down', () => {
    const scene = runningScene('panel')
      .given('ben', { type: 'raiseHand', raised: true })
      .given('ada', { type: 'raiseHand', raised: true });
    expect(view(scene, 'candidate').hands).toEqual(['ben', 'ada']);
    scene.given('ben', { type: 'askQuestion', questionId: 'bank-1' });
    expect(view(scene).hands).toEqual(['ada']);
  });

  it('AS7 when a question is claimed, then the panel alone sees it, and asking it frees the claim', () => {
    const scene = runningScene('panel').given('ben', { type: 'claimQuestion', questionId: 'bank-2' });
    expect(view(scene).claims).toEqual({ 'bank-2': 'ben' });
    expect(view(scene, 'candidate')).not.toHaveProperty('claims');
    expect(view(scene, 'observer')).not.toHaveProperty('claims');
    expect(scene.when('ada', { type: 'claimQuestion', questionId: 'bank-2' }).refusal?.code).toBe(
      'NOT_ALLOWED',
    );
    expect(scene.when('ada', { type: 'releaseQuestion', questionId: 'bank-2' }).refusal?.code).toBe(
      'NOT_ALLOWED',
    );
    scene.given('ada', { type: 'askQuestion', questionId: 'bank-2' });
    expect(view(scene).claims).toEqual({});
  });

  it('AS7 when a claim is released or its holder removed, then the question is free', () => {
    const scene = runningScene('panel')
      .given('ben', { type: 'claimQuestion', questionId: 'bank-1' })
      .given('ben', { type: 'releaseQuestion', questionId: 'bank-1' })
      .given('ben', { type: 'claimQuestion', questionId: 'weak-1' }, { type: 'raiseHand', raised: true })
      .given('robin', { type: 'removeParticipant', participantId: 'ben' });
    expect(view(scene)).toMatchObject({ claims: {}, hands: [] });
  });

  it('AS7 when a card’s question is claimed, one’s own or another’s, then it is unknown', () => {
    const scene = runningScene('panel');
    for (const questionId of ['alpha-q1', 'beta-q1', 'constructor'])
      expect(scene.when('ada', { type: 'claimQuestion', questionId }).refusal?.code).toBe('UNKNOWN_QUESTION');
  });
});

describe('interruptions', () => {
  it('AS8 given a presentation, when somebody cuts in, then it is seen, measured and used up', () => {
    const scene = runningScene('talk').given('ada', { type: 'interrupt' });
    expect(view(scene, 'candidate').interruption).toEqual({ participantId: 'ada', at: START });
    expect(scene.when('ben', { type: 'interrupt' }).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('ben', { type: 'resumeTalk' }).refusal?.code).toBe('NOT_ALLOWED');
    scene.later(7_000).given('robin', { type: 'resumeTalk' });
    expect(scene.state.interruptions).toEqual([
      { participantId: 'ada', roundId: 'talk', at: START, resumedAt: START + 7_000 },
    ]);
    scene.given('ada', { type: 'interrupt' }, { type: 'resumeTalk' });
    expect(scene.when('ada', { type: 'interrupt' }).refusal?.code).toBe('NOT_ALLOWED');
    expect(mineFor(scene.state, { participantId: 'ada' }).interruptionsLeft).toBe(0);
  });

  it('AS8 given another kind of round, when somebody cuts in, then it is not the place', () => {
    expect(runningScene('panel').when('ada', { type: 'interrupt' }).refusal?.code).toBe('WRONG_PHASE');
  });

  it('AS8 given an interruption, when the round is closed, then it is over', () => {
    const scene = runningScene('talk').given('ada', { type: 'interrupt' });
    scene.later(1_000).given('robin', { type: 'closeRound' });
    expect(view(scene).interruption).toBeNull();
  });
});

describe('the candidate’s questions', () => {
  it('AS9 when the candidate asks the panel, then everybody sees what and whom', () => {
    const scene = runningScene('yours', { mode: 'stress' });
    expect(JSON.stringify(view(scene, 'observer'))).not.toContain('candidate-question-1');
    scene.given('robin', { type: 'askPanel', questionId: 'cq-1', participantId: 'ada' });
    expect(view(scene, 'observer').panelQuestions).toEqual([
      {
        questionId: 'cq-1',
        text: 'candidate-question-1 x',
        participantId: 'ada',
        roundId: 'yours',
        at: START,
      },
    ]);
    expect(scene.when('robin', { type: 'askPanel', questionId: 'zzz' }).refusal?.code).toBe(
      'UNKNOWN_QUESTION',
    );
    const observer = scene.when('robin', { type: 'askPanel', questionId: 'cq-2', participantId: 'olga' });
    expect(observer.refusal?.code).toBe('INVALID_COMMAND');
  });
});
