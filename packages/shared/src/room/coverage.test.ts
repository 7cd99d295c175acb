import { describe, expect, it } from 'vitest';
import { runningScene, Scene } from '../testing/given.js';
import { samplePack } from '../testing/sample-pack.js';
import { coverageOf, openIn } from './coverage.js';
import { briefingFor, viewFor } from './view.js';

const coverage = (scene: Scene, participantId = 'ada') =>
  coverageOf(
    briefingFor(scene.state, { participantId }),
    viewFor(scene.state, 'panel', { present: new Set(), now: scene.now }),
  );
const ask = (questionId: string) => ({ type: 'askQuestion', questionId }) as const;

describe('coverage for the panel', () => {
  it('CO1 given questions, then personas, categories and weak spots say what came up', () => {
    const scene = runningScene('panel')
      .given('ada', ask('alpha-q1'), ask('bank-1'))
      .given('ben', ask('weak-2'));
    expect(coverage(scene)).toEqual({
      personas: [
        { seatId: 'alpha', title: 'alpha-title x', asked: 2, isHeld: true },
        { seatId: 'beta', title: 'beta-title x', asked: 1, isHeld: true },
        { seatId: 'gamma', title: 'gamma-title x', asked: 0, isHeld: true },
      ],
      categories: [
        { category: 'Strategy', asked: 1, total: 2 },
        { category: 'Craft', asked: 0, total: 1 },
      ],
      weakSpots: [
        { id: 'weak-1', title: 'weak-title-1 x', isAsked: false },
        { id: 'weak-2', title: 'weak-title-2 x', isAsked: true },
      ],
    });
  });

  it('CO1 given any panelist, then the coverage is the same for all of them', () => {
    const scene = runningScene('panel').given('ada', ask('alpha-q1')).given('ben', ask('bank-3'));
    expect(coverage(scene, 'cleo')).toEqual(coverage(scene, 'ada'));
  });

  it('CO1 given somebody with two cards, then a card’s question counts for that card', () => {
    const scene = new Scene()
      .joinAsHost('robin', 'candidate')
      .join('ada', 'panelist', 'alpha', 'beta')
      .given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'panel' })
      .given('ada', ask('beta-q1'), ask('bank-1'));
    expect(coverage(scene).personas.map(({ seatId, asked }) => [seatId, asked])).toEqual([
      ['alpha', 1],
      ['beta', 1],
      ['gamma', 0],
    ]);
  });

  it('CO2 given an empty seat, then what is open names only who can ask', () => {
    const scene = runningScene('panel').given('ada', ask('bank-1')).given('cleo', ask('weak-1'));
    scene.given('robin', { type: 'removeParticipant', participantId: 'ben' });
    const open = openIn(coverage(scene));
    expect(open.personas).toEqual([]);
    expect(open.categories.map(({ category }) => category)).toEqual(['Craft']);
    expect(open.weakSpots.map(({ id }) => id)).toEqual(['weak-2']);
  });

  it('CO1 given one of similar words was asked, then its category and weak spot count as asked', () => {
    const pack = samplePack();
    const challenge = pack.weakSpots[0]?.challenge ?? '';
    const questions = pack.questions.map((each) =>
      each.id === 'bank-3' ? { ...each, text: challenge } : each,
    );
    const scene = runningScene('panel', {}, { ...pack, questions }).given('ada', ask('weak-1'));
    const { categories, weakSpots } = coverage(scene);
    expect(categories).toContainEqual({ category: 'Craft', asked: 1, total: 1 });
    expect(weakSpots.map(({ isAsked }) => isAsked)).toEqual([true, false]);
    const second = runningScene('panel', {}, { ...pack, questions }).given('ada', ask('bank-3'));
    expect(coverage(second).weakSpots.map(({ isAsked }) => isAsked)).toEqual([true, false]);
  });
});
