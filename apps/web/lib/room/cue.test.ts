import { ROUND_KINDS } from '@mockpanel/shared/pack/schema';
import { runningScene, type Scene, seatedScene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import { de } from '../../messages/de';
import { cue } from '../../messages/en/cue';
import { people } from '../../messages/en/people';
import { es } from '../../messages/es';
import { cueFor } from './cue';
import { type Situation, situationOf, type Watcher } from './situation';
import { seenBy } from './testing';
import { criterionOfSample } from './warm-up';

const cueOf = (scene: Scene, who: string | null) => {
  const { briefing, view, mine } = seenBy(scene, who);
  return cueFor(situationOf({ briefing, view, mine }, scene.now, people.english), cue.english);
};

const WATCHERS: readonly Watcher[] = ['candidate', 'panelist', 'observer', 'facilitator'];
const PLAIN: Situation = {
  watcher: 'panelist',
  phase: 'running',
  round: null,
  overtime: false,
  candidate: 'Robin',
  candidateFirst: 'Robin',
  chair: 'Ada',
  iAmChair: false,
  ready: false,
  warmUp: null,
  warmedUp: false,
  asking: null,
  turn: null,
  interruption: null,
  hands: [],
  panelAsked: null,
  part: null,
  nextPart: null,
  openSheets: [],
  verdictDue: false,
  nextRound: 'Pitch',
  anyRun: false,
  spokenOnly: false,
  stress: false,
  turnOrder: 'rotation',
  finishing: false,
  safeStopped: false,
  markDue: false,
  ratingDue: false,
  reflectionDue: false,
  debrief: null,
};

const TEXTS = { en: cue.english, de: de.cue, es: es.cue };

describe.each(Object.entries(TEXTS))('the cue in %s', (locale, texts) => {
  it.each(WATCHERS)(
    'given any kind of round in any state, then the %s gets one plain sentence',
    (watcher) => {
      for (const kind of ROUND_KINDS)
        for (const state of ['ready', 'running', 'paused', 'closed'] as const)
          for (const overtime of [false, true])
            for (const step of [null, 'question', 'push', 'challenge', 'recover'] as const)
              for (const mine of [false, true]) {
                const { line, detail } = cueFor(
                  {
                    ...PLAIN,
                    watcher,
                    overtime,
                    round: { kind, title: 'Round', state },
                    asking: step && { name: 'Ben', mine, step },
                    turn: { name: 'Cleo', mine },
                    iAmChair: watcher === 'facilitator',
                  },
                  texts,
                );
                expect(line).toMatch(/^\p{Lu}.{6,}[.?\p{L}]$/u);
                expect(`${line} ${detail}`).not.toMatch(/undefined|!/);
                expect(line.length, line).toBeLessThan(locale === 'en' ? 80 : 90);
              }
    },
  );
});

describe('the cue', () => {
  it('given my turn, when nobody asks, then I am told to ask, in four steps', () => {
    const scene = runningScene('panel');
    const said = cueOf(scene, 'ada');
    expect(said).toMatchObject({ tone: 'you', line: 'Your turn. Ask one question out loud.' });
    expect(said.steps.map((step) => step.state)).toEqual(['on', 'next', 'next', 'next']);
  });

  it('given somebody else asks, when I listen, then they are named', () => {
    const scene = runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    expect(cueOf(scene, 'ben').line).toBe('Listen. ada is asking.');
    expect(cueOf(scene, 'ada')).toMatchObject({
      tone: 'you',
      line: 'You asked. Listen, and tick what you hear.',
    });
    expect(cueOf(scene, 'robin').line).toBe('ada asks.');
    expect(cueOf(scene, 'olga').line).toBe('ada asks, robin answers.');
  });

  it('given a weak spot, when it was pushed, then the asker watches the recovery', () => {
    const scene = runningScene('pressure').given(
      'ada',
      { type: 'askQuestion', questionId: 'weak-1' },
      { type: 'push' },
    );
    expect(cueOf(scene, 'ada').line).toBe('You pushed. Watch how robin recovers.');
    expect(cueOf(scene, 'robin').line).toBe('ada pushes harder.');
  });

  it('given a round past its end, when it still runs, then the panel lets the candidate finish', () => {
    const scene = runningScene('pitch').later(10 * 60_000);
    expect(cueOf(scene, 'ada')).toMatchObject({
      tone: 'over',
      line: 'Let robin finish the sentence, then thank them.',
    });
  });

  it('given a closed round, when my sheet is open, then I am asked for it, and after that to wait', () => {
    const scene = runningScene('pitch').given('robin', { type: 'closeRound' });
    expect(cueOf(scene, 'ada')).toMatchObject({
      tone: 'you',
      line: 'Fill in your score sheet and hand it in.',
    });
    scene.given('ada', { type: 'submitBallot', roundId: 'pitch' });
    expect(cueOf(scene, 'ada').line).toBe('Handed in. Wait for the next round.');
  });

  it('given an earlier sheet changed since, when the last round is over, then that sheet is named', () => {
    const between: Situation = {
      ...PLAIN,
      anyRun: true,
      nextRound: null,
      round: { kind: 'rapid-fire', title: 'Rapid fire', state: 'closed' },
    };
    expect(cueFor({ ...between, openSheets: ['Pitch'] }, cue.english).line).toBe(
      'Hand in your sheet for Pitch.',
    );
    expect(cueFor({ ...between, verdictDue: true }, cue.english)).toMatchObject({
      tone: 'you',
      line: 'Handed in. Give your verdict and one piece of advice.',
    });
    expect(cueFor(between, cue.english).line).toBe('Handed in. Wait for the reveal.');
  });

  it('given the lobby, when I am ready, then I am told who starts', () => {
    const scene = seatedScene();
    expect(cueOf(scene, 'ada').line).toBe('Read your card, then say you’re ready.');
    scene.given('ada', { type: 'setReady', ready: true });
    expect(cueOf(scene, 'ada').line).toBe('You’re ready. robin starts the session.');
  });

  it('WU1 given the lobby, then whoever may start a warm-up is told of it, and the panel what to do in it', () => {
    const scene = seatedScene();
    expect(cueOf(scene, 'robin').detail).toBe('A two-minute warm-up first helps the panel find its bar.');
    expect(cueOf(scene, 'ada').detail).toBe('The brief tells you what this is about.');
    scene.given('robin', { type: 'startWarmUp' });
    expect(cueOf(scene, 'ada')).toMatchObject({ tone: 'you', line: 'Score the sample answer, alone.' });
    for (const other of ['robin', 'olga', null])
      expect(cueOf(scene, other).detail).toBe('The panel warms up. Nothing of it counts.');
    const criterion = criterionOfSample(scene.state.warmUp?.sampleId) ?? '';
    scene.given('ada', { type: 'scoreWarmUp', scores: { [criterion]: 3 } });
    expect(cueOf(scene, 'ada')).toMatchObject({ tone: 'wait', line: 'Scored. You can still change it.' });
    expect(cueOf(scene, 'ben').tone).toBe('you');
    scene.given('robin', { type: 'endWarmUp' });
    expect(cueOf(scene, 'ben').detail).toBe('Talk about the spread of the warm-up for a minute.');
  });
});
