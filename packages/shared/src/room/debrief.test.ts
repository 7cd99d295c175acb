import { describe, expect, it } from 'vitest';
import { reviewFor } from '../review/review.js';
import { runningScene, type Scene, START } from '../testing/given.js';
import { mineFor, viewFor } from './view.js';

const shown = { participantId: 'ada', names: 'shown' } as const;
const everywhere = (scene: Scene, participantId: string) =>
  JSON.stringify([
    mineFor(scene.state, { participantId }),
    viewFor(scene.state, 'panel', { present: new Set(), now: START }),
    viewFor(scene.state, 'candidate', { present: new Set(), now: START }),
  ]);

describe('predictions', () => {
  const predict = { type: 'predict', participantId: 'ada', scores: { clarity: 4 } } as const;

  it('RE5 when the candidate predicts, then nobody else sees it before everything is revealed', () => {
    const scene = runningScene('pitch').given('robin', predict);
    expect(mineFor(scene.state, { participantId: 'robin' }).predictions).toEqual({ ada: { clarity: 4 } });
    for (const other of ['ada', 'olga']) expect(everywhere(scene, other)).not.toContain('"predictions"');
    scene.given('robin', { type: 'reveal', roundId: 'pitch' });
    expect(reviewFor(scene.state, shown)?.predictions).toEqual([]);
    scene.given('robin', { type: 'reveal' });
    expect(reviewFor(scene.state, shown)?.predictions).toEqual([
      { participantId: 'ada', scores: { clarity: 4 } },
    ]);
    expect(scene.when('robin', predict).refusal?.code).toBe('WRONG_PHASE');
  });

  it('RE5 when a card’s own criterion or an observer is predicted, then it is refused', () => {
    const scene = runningScene('panel');
    const own = scene.when('robin', { ...predict, scores: { 'alpha-own': 2 } });
    expect(own.refusal?.code).toBe('UNKNOWN_CRITERION');
    expect(scene.when('robin', { ...predict, participantId: 'olga' }).refusal?.code).toBe('INVALID_COMMAND');
  });

  it('RE5 given the candidate was removed, then the next one does not read their predictions', () => {
    const scene = runningScene('pitch');
    scene.state = { ...scene.state, chairId: 'ada', hostId: 'ada' };
    scene.given('robin', predict).given('ada', { type: 'removeParticipant', participantId: 'robin' });
    scene.join('rowan', 'candidate');
    expect(mineFor(scene.state, { participantId: 'rowan' }).predictions).toEqual({});
  });
});

describe('after the reveal', () => {
  const item = (itemId: string, text = 'Answer first') =>
    ({ type: 'saveActionItem', itemId, text, check: 'First sentence is the answer' }) as const;

  it('RE6 when three action items are agreed, then a fourth is too many, and one can be changed', () => {
    const scene = runningScene('pitch');
    expect(scene.when('ada', item('a')).refusal?.code).toBe('NOT_REVEALED');
    scene.given('robin', { type: 'reveal' }).given('ada', item('a')).given('olga', item('b'));
    scene.given('robin', item('c'));
    expect(scene.when('ben', item('d')).refusal?.code).toBe('TOO_LARGE');
    scene.given('ben', item('a', 'Shorter'));
    expect(reviewFor(scene.state, shown)?.actionItems.map(({ text }) => text)).toEqual([
      'Shorter',
      'Answer first',
      'Answer first',
    ]);
  });

  it('RE7 given a revealed score, when it is revised, then both values stay visible', () => {
    const scene = runningScene('pitch')
      .given('ada', { type: 'saveBallot', roundId: 'pitch', scores: { clarity: 1 } })
      .given('ada', { type: 'submitBallot', roundId: 'pitch' });
    const revise = { type: 'reviseScore', roundId: 'pitch', criterionId: 'clarity', value: 3 } as const;
    expect(scene.when('ada', revise).refusal?.code).toBe('NOT_REVEALED');
    scene.given('robin', { type: 'reveal' }).later(5_000).given('ada', revise);
    const clarity = reviewFor(scene.state, shown)?.rounds[0]?.criteria[0];
    expect(clarity).toMatchObject({ n: 1, median: 3 });
    expect(clarity?.scores).toEqual([
      { participantId: 'ada', value: 3, counted: true, history: [{ value: 1, until: START + 5_000 }] },
    ]);
    expect(scene.when('ben', revise).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('ada', { ...revise, criterionId: 'alpha-own' }).refusal?.code).toBe(
      'UNKNOWN_CRITERION',
    );
  });
});
