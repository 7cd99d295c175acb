import { runningScene, type Scene, seatedScene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import { chair } from '../../messages/en/chair';
import { cockpit } from '../../messages/en/cockpit';
import { cue } from '../../messages/en/cue';
import { debrief } from '../../messages/en/debrief';
import { people } from '../../messages/en/people';
import { pressure } from '../../messages/en/pressure';
import { adviceMoments } from './advice-moments';
import { chairActions } from './chair-actions';
import { cueFor } from './cue';
import { challengedBefore, markableItems, rateable } from './left-to-mark';
import { situationOf } from './situation';
import { tableActions } from './table-actions';
import { seenBy } from './testing';

const TEXTS = { chair: chair.english, debrief: debrief.english, people: people.english };

const cueOf = (scene: Scene, who: string | null) =>
  cueFor(situationOf(seenBy(scene, who), scene.now, people.english), cue.english);

const challenged = () => runningScene('pressure').given('ada', { type: 'askQuestion', questionId: 'weak-1' });

describe('letting the candidate breathe', () => {
  it('SS3 given the candidate asks to finish, then everybody is told to wait for them', () => {
    const scene = challenged().given('robin', { type: 'letMeFinish' });
    expect(cueOf(scene, 'ada')).toMatchObject({ tone: 'listen', line: 'Listen. robin asked to finish.' });
    expect(cueOf(scene, 'robin').line).toBe('Finish your thought. The panel waits.');
    expect(cueOf(scene, 'olga').line).toBe('robin asked to finish.');
  });

  it('given the pressure was stopped, then each reads one plain sentence without a reason', () => {
    const scene = challenged().given('robin', { type: 'safeStop' });
    expect(cueOf(scene, 'robin').line).toBe('You stopped the pressure. Breathe.');
    expect(cueOf(scene, 'ben').line).toBe('robin stopped the pressure. Ask gently from here.');
    expect(cueOf(scene, 'olga').line).toBe('robin stopped the pressure. Nobody asks why.');
  });

  it('given it was stopped in panel questions, then plain questions go on', () => {
    const scene = runningScene('panel').given('robin', { type: 'safeStop' });
    expect(cueOf(scene, 'ada').line).toBe('robin stopped the pressure. Ask gently from here.');
    scene.given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    expect(cueOf(scene, 'ben').line).toBe('Listen. ada is asking.');
  });

  it('SS2 SS3 given a talk in stress mode, then whoever would cut in reads why not', () => {
    const scene = runningScene('talk', { mode: 'stress' });
    const reason = () =>
      tableActions(seenBy(scene, 'ada'), { table: cockpit.english.table, people: people.english })[0]?.reason;
    expect(reason()).toBeNull();
    scene.given('robin', { type: 'letMeFinish' });
    expect(reason()).toBe('they finish first');
    scene.given('robin', { type: 'safeStop' });
    expect(reason()).toBe('the pressure is stopped');
    expect(cueOf(scene, 'ada').detail).toBe('Tick each section that lands. Nobody cuts in any more.');
  });
});

describe('a plus and a delta', () => {
  it('DB4 given the last round is over, then the candidate is told to say them, and afterwards to wait', () => {
    const scene = runningScene('pitch').given('robin', { type: 'closeRound' });
    for (const { id, state } of seenBy(scene, 'robin').view.rounds)
      if (state === 'pending') scene.given('robin', { type: 'skipRound', roundId: id });
    expect(cueOf(scene, 'robin')).toMatchObject({
      tone: 'you',
      line: 'That was the last round. Say how it went.',
    });
    scene.given('robin', { type: 'saveReflection', plus: 'Calm.', delta: 'Shorter.' });
    expect(cueOf(scene, 'robin').line).toBe('That was the last round.');
  });
});

describe('turns', () => {
  it('AS10 given hands decide, or the chair calls, then nobody is told that anybody may ask', () => {
    const scene = runningScene('panel').given('robin', { type: 'setTurnOrder', order: 'hands' });
    expect(cueOf(scene, 'ben').line).toBe('Raise your hand when you have a question.');
    scene.given('robin', { type: 'setTurnOrder', order: 'chair' });
    expect(cueOf(scene, 'ben').line).toBe('Wait. robin calls who asks next.');
  });
});

describe('what is left to mark', () => {
  it('SC10 given a challenge of mine is over, then it is mine to mark until its reveal', () => {
    const scene = challenged();
    const spots = (who: string) => {
      const { briefing, view } = seenBy(scene, who);
      return challengedBefore(briefing, view).map(({ id }) => id);
    };
    expect(spots('ada')).toEqual([]);
    scene.given('ada', { type: 'endAnswer' });
    expect([spots('ada'), spots('ben')]).toEqual([['weak-1'], []]);
    scene.given('robin', { type: 'closeRound' });
    scene.given('ada', { type: 'submitBallot', roundId: 'pressure' });
    expect(cueOf(scene, 'ada').line).toBe('Mark how the answer to your challenge stood.');
    scene.given('ada', { type: 'markLadder', questionId: 'weak-1', result: 'hold' });
    expect(cueOf(scene, 'ada').line).toBe('Handed in. Wait for the next round.');
    scene.given('robin', { type: 'reveal', roundId: 'pressure' });
    expect(spots('ada')).toEqual([]);
  });

  it('SC11 given a question to the panel, then everybody can rate it until its reveal', () => {
    const scene = runningScene('yours').given('robin', { type: 'askPanel', questionId: 'cq-1' });
    expect(rateable(seenBy(scene, 'ada').view).map(({ questionId }) => questionId)).toEqual(['cq-1']);
    scene.given('robin', { type: 'reveal', roundId: 'yours' });
    expect(rateable(seenBy(scene, 'ada').view)).toEqual([]);
  });

  it('SC8 given items came up, then all but the one in hand can be marked, and all in the next round', () => {
    const scene = runningScene('drill');
    const items = () => {
      const { briefing, view } = seenBy(scene, 'ada');
      return markableItems(briefing, view).length;
    };
    expect(items()).toBe(0);
    scene.given('robin', { type: 'nextItem' });
    expect(items()).toBe(1);
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'pitch' });
    expect(items()).toBe(2);
    scene.given('robin', { type: 'reveal', roundId: 'drill' });
    expect(items()).toBe(0);
  });
});

describe('advice', () => {
  it('given what was asked and what I noted, then the latest comes first, with words to begin with', () => {
    const scene = runningScene('panel')
      .later(65_000)
      .given('ben', { type: 'askQuestion', text: 'Who signs?' })
      .later(5_000)
      .given('ada', { type: 'saveNote', noteId: 'n1', text: 'Went quiet.', kind: 'other', private: false });
    const { view, mine } = seenBy(scene, 'ada');
    const texts = { advice: pressure.english.advice, people: people.english };
    expect(adviceMoments({ view, mine, me: 'ada' }, texts).map(({ words }) => words)).toEqual([
      'At 1:10 (Went quiet.): ',
      'At 1:05, when ben asked “Who signs?”: ',
    ]);
  });
});

describe('the debrief', () => {
  const revealed = () => challenged().given('ada', { type: 'endAnswer' }).given('robin', { type: 'reveal' });
  const action = (scene: Scene) => chairActions(seenBy(scene, 'robin'), TEXTS)[0];

  it('DB1 given the last reveal, then the chair goes on from step to step and speaker to speaker', () => {
    const scene = revealed();
    const [, ...speakers] = seenBy(scene, 'robin').view.debrief?.speakingOrder ?? [];
    const labels: (string | undefined)[] = [];
    for (let next = action(scene); next?.reason === null; next = action(scene)) {
      labels.push(next.label);
      scene.given('robin', { type: 'nextDebriefStep' });
    }
    expect(labels).toEqual([
      'Go on: Everybody speaks',
      ...speakers.map((name) => `Next to speak: ${name}`),
      'Go on: Do-over',
      'Go on: What to carry on',
    ]);
    expect(action(scene)).toMatchObject({ label: 'That was the last step', commands: [] });
  });

  it('DB2 given the speaking order, then whoever has the word is told, and the others listen', () => {
    const scene = revealed();
    expect(cueOf(scene, 'ada').line).toContain('Different evidence, or a different bar?');
    scene.given('robin', { type: 'nextDebriefStep' });
    expect(cueOf(scene, 'robin')).toMatchObject({
      tone: 'you',
      line: 'Your word first. Say how it felt to you.',
    });
    expect(cueOf(scene, 'ada').line).toBe('Listen. robin has the word.');
    scene.given('robin', { type: 'callSpeaker', participantId: 'ada' });
    expect(cueOf(scene, 'ada')).toMatchObject({
      tone: 'you',
      line: 'Your word. Say your hard truth as advice.',
    });
  });

  it('DO1 given an answer is tried again, then each knows what to do, and the chair shows the change', () => {
    const scene = revealed().given('robin', { type: 'setDebriefStep', step: 'do-over' });
    expect(cueOf(scene, 'robin').line).toBe('Pick one answer to try again.');
    expect(cueOf(scene, 'ada').line).toBe('robin picks an answer to try again.');
    scene.given('robin', { type: 'startDoOver', questionId: 'weak-1' });
    expect(cueOf(scene, 'robin').line).toBe('Answer it once more, better.');
    expect(cueOf(scene, 'ada').line).toBe('robin answers again. Score the new answer.');
    scene.given('ada', { type: 'scoreDoOver', scores: { clarity: 3 } });
    expect(cueOf(scene, 'ada').line).toBe('robin answers again.');
    expect(action(scene)).toMatchObject({ id: 'show-change', commands: [{ type: 'endDoOver' }] });
  });

  it('given the lobby, then there is no debrief to be at', () => {
    expect(seenBy(seatedScene(), 'ada').view.debrief).toBeNull();
  });
});
