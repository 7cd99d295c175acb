import { describe, expect, it } from 'vitest';
import { runningScene, START } from '../testing/given.js';
import { mineFor, viewFor } from './view.js';

const nobody = { present: new Set<string>(), now: START };

describe('asking', () => {
  it('AS1 given one’s own card, the bank and the weak spots, then each can be asked', () => {
    const scene = runningScene('panel');
    for (const questionId of ['alpha-q1', 'bank-1', 'weak-1'])
      expect(scene.when('ada', { type: 'askQuestion', questionId }).refusal).toBeNull();
  });

  it('AS1 when a question of another’s card is asked, then it is as unknown as one that does not exist', () => {
    const scene = runningScene('panel');
    const others = scene.when('ada', { type: 'askQuestion', questionId: 'beta-q1' }).refusal;
    const nothing = scene.when('ada', { type: 'askQuestion', questionId: 'zzz' }).refusal;
    expect(others?.code).toBe('UNKNOWN_QUESTION');
    expect(others).toEqual(nothing);
  });

  it('AS1 when a panelist asks in their own words, then everybody sees the words', () => {
    const scene = runningScene('panel').given('ben', { type: 'askQuestion', text: 'And on Sundays?' });
    for (const kind of ['candidate', 'panel', 'observer'] as const)
      expect(viewFor(scene.state, kind, nobody).asking?.text).toBe('And on Sundays?');
  });

  it('AS2 given an answer goes on, when another panelist asks, then the first answer has ended', () => {
    const scene = runningScene('panel')
      .given('ada', { type: 'askQuestion', questionId: 'bank-1' })
      .later(5_000)
      .given('ben', { type: 'askQuestion', questionId: 'bank-2' });
    expect(scene.state.asked[0]?.endedAt).toBe(START + 5_000);
    expect(scene.state.asking?.questionId).toBe('bank-2');
    expect(scene.when('ada', { type: 'endAnswer' }).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('AS3 given a challenge, when it is pushed, then the push is heard and the candidate recovers', () => {
    const scene = runningScene('pressure').given('ada', { type: 'askQuestion', questionId: 'weak-1' });
    expect(viewFor(scene.state, 'candidate', nobody).asking).toMatchObject({ step: 'challenge' });
    expect(viewFor(scene.state, 'candidate', nobody).asking).not.toHaveProperty('pushText');
    scene.given('ada', { type: 'push' });
    expect(viewFor(scene.state, 'candidate', nobody).asking).toMatchObject({
      step: 'recover',
      pushText: 'weak-push-1 x',
    });
    expect(scene.when('ada', { type: 'push' }).refusal?.code).toBe('WRONG_PHASE');
  });

  it('AS3 given a question, when somebody else pushes, then only the asker may', () => {
    const scene = runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'alpha-q1' });
    expect(scene.when('ben', { type: 'push' }).refusal?.code).toBe('NOT_ALLOWED');
    scene.given('ada', { type: 'push' });
    expect(viewFor(scene.state, 'panel', nobody).asking).toMatchObject({
      step: 'push',
      pushText: 'alpha-follow-up-1 x',
    });
  });

  it('AS3 given nothing is asked, when somebody pushes or ends it, then the phase is wrong', () => {
    const scene = runningScene('panel');
    expect(scene.when('ada', { type: 'push' }).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('robin', { type: 'endAnswer' }).refusal?.code).toBe('WRONG_PHASE');
  });

  it('AS4 when answers end, then the turn goes round by seat, and the chair may end one', () => {
    const scene = runningScene('panel');
    expect(scene.state.turn).toBe('ada');
    scene.given('ada', { type: 'askQuestion', questionId: 'bank-1' }).given('ada', { type: 'endAnswer' });
    expect(scene.state.turn).toBe('ben');
    scene.given('cleo', { type: 'askQuestion', questionId: 'bank-2' }).given('robin', { type: 'endAnswer' });
    expect(scene.state.turn).toBe('ada');
  });

  it('AS5 when the chair calls a panelist, then it is their turn; a candidate cannot be called', () => {
    const scene = runningScene('panel').given('robin', { type: 'callPanelist', participantId: 'cleo' });
    expect(scene.state.turn).toBe('cleo');
    const called = scene.when('robin', { type: 'callPanelist', participantId: 'robin' });
    expect(called.refusal?.code).toBe('INVALID_COMMAND');
  });

  it('VI5 given a bank question is asked, then its model answer helps the asker alone', () => {
    const scene = runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    expect(mineFor(scene.state, { participantId: 'ada' }).asking?.answer).toBe('bank-answer-1 x');
    for (const other of ['ben', 'robin', 'olga'])
      expect(mineFor(scene.state, { participantId: other })).not.toHaveProperty('asking');
    scene.given('ada', { type: 'endAnswer' });
    expect(mineFor(scene.state, { participantId: 'ada' })).not.toHaveProperty('asking');
  });

  it('VI5 given a card question is asked, then the asker has its listen-for points to tick', () => {
    const scene = runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'alpha-q2' });
    expect(mineFor(scene.state, { participantId: 'ada' }).asking).toEqual({
      followUp: 'alpha-follow-up-2 x',
      answer: 'alpha-answer-2 x',
      listenFor: [
        { id: 'alpha-q2.0', text: 'alpha-listen-2-a x' },
        { id: 'alpha-q2.1', text: 'alpha-listen-2-b x' },
      ],
    });
  });
});
