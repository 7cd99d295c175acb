import { describe, expect, it } from 'vitest';
import { reviewFor } from '../review/review.js';
import { runningScene, type Scene, START } from '../testing/given.js';
import { mineFor, viewFor } from './view.js';

const view = (scene: Scene, kind: 'candidate' | 'panel' | 'observer' = 'panel') =>
  viewFor(scene.state, kind, { present: new Set(), now: scene.now });
const mine = (scene: Scene, participantId: string) => mineFor(scene.state, { participantId });
const doOvers = (scene: Scene) =>
  reviewFor(scene.state, { participantId: 'ada', names: 'shown' })?.doOvers ?? [];
const start = { type: 'startDoOver', questionId: 'bank-1' } as const;
const score = (clarity: 1 | 2 | 3 | 4) => ({ type: 'scoreDoOver', scores: { clarity } }) as const;

/** `bank-1` was asked in the panel's questions, and Ada and Ben scored the round. */
const scored = () =>
  runningScene('panel')
    .given('ada', { type: 'askQuestion', questionId: 'bank-1' })
    .given('ada', { type: 'saveBallot', roundId: 'panel', scores: { clarity: 1, 'alpha-own': 2 } })
    .given('ben', { type: 'saveBallot', roundId: 'panel', scores: { clarity: 2 } })
    .given('ada', { type: 'submitBallot', roundId: 'panel' })
    .given('ben', { type: 'submitBallot', roundId: 'panel' })
    .given('robin', { type: 'reveal' });

describe('do-over', () => {
  it('DO1 when the chair starts one, then everybody sees what is tried again', () => {
    const scene = scored().given('robin', start);
    for (const kind of ['candidate', 'panel', 'observer'] as const)
      expect(view(scene, kind)).toMatchObject({
        debrief: { step: 'do-over' },
        doOver: { questionId: 'bank-1', text: 'bank-question-1 x', at: START, endedAt: null },
      });
    expect(scene.when('robin', start).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('robin', { type: 'nextDebriefStep' }).refusal?.code).toBe('WRONG_PHASE');
  });

  it('DO1 when a question that was not asked is named, then there is nothing to try again', () => {
    const refused = scored().when('robin', { ...start, questionId: 'bank-2' });
    expect(refused.refusal?.code).toBe('UNKNOWN_QUESTION');
    expect(scored().when('ada', start).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('DO2 when panelists score, then each sees their own, panel and chair see who, and no view changes', () => {
    const scene = scored().given('robin', start);
    const before = [view(scene, 'candidate'), view(scene), view(scene, 'observer')];
    scene.given('ada', score(3), score(4));
    expect([view(scene, 'candidate'), view(scene), view(scene, 'observer')]).toEqual(before);
    expect(mine(scene, 'ada').doOver).toEqual({ scores: { clarity: 4 }, scoredBy: ['ada'] });
    for (const other of ['ben', 'robin'])
      expect(mine(scene, other).doOver).toEqual({ scores: {}, scoredBy: ['ada'] });
    expect(mine(scene, 'olga')).not.toHaveProperty('doOver');
    expect(doOvers(scene)).toEqual([]);
  });

  it('DO2 when another card’s criterion is scored, then it is unknown; the own one is known', () => {
    const scene = scored().given('robin', start);
    const own = { type: 'scoreDoOver', scores: { 'alpha-own': 3 } } as const;
    expect(scene.when('ben', own).refusal?.code).toBe('UNKNOWN_CRITERION');
    expect(scene.when('ada', own).refusal).toBeNull();
    expect(scene.when('robin', score(4)).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('DO2 given a sheet that names its do-over, when it comes after another has started, then it scores nothing', () => {
    const scene = scored().given('robin', start);
    const late = { ...score(1), startedAt: scene.now };
    scene.given('ada', late).later(60_000).given('robin', { type: 'endDoOver' }, start);
    expect(scene.when('ada', late).refusal?.code).toBe('WRONG_PHASE');
    expect(mine(scene, 'ada').doOver?.scores).toEqual({});
    expect(scene.when('ada', { ...score(4), startedAt: scene.now }).refusal).toBeNull();
  });

  it('DO3 when it ends, then the review has before and after per criterion, and nobody scores any more', () => {
    const scene = scored().given('robin', start).given('ada', score(3)).given('ben', score(4));
    scene.later(60_000).given('robin', { type: 'endDoOver' });
    expect(doOvers(scene)).toEqual([
      {
        questionId: 'bank-1',
        text: 'bank-question-1 x',
        roundId: 'panel',
        at: START,
        criteria: [
          {
            id: 'clarity',
            title: 'Clear line of thought',
            before: [
              { participantId: 'ada', value: 1 },
              { participantId: 'ben', value: 2 },
            ],
            after: [
              { participantId: 'ada', value: 3 },
              { participantId: 'ben', value: 4 },
            ],
            beforeMedian: 1.5,
            afterMedian: 3.5,
          },
        ],
      },
    ]);
    expect(view(scene).doOver?.endedAt).toBe(START + 60_000);
    expect(mine(scene, 'ada')).not.toHaveProperty('doOver');
    expect(scene.when('ada', score(4)).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('robin', { type: 'endDoOver' }).refusal?.code).toBe('WRONG_PHASE');
  });

  it('DO3 RV6 given names are hidden, then its scores have letters', () => {
    const scene = scored().given('robin', start).given('ada', score(3)).given('robin', { type: 'endDoOver' });
    const review = reviewFor(scene.state, { participantId: null, names: 'hidden' });
    const [clarity] = review?.doOvers[0]?.criteria ?? [];
    const names = [...(clarity?.before ?? []), ...(clarity?.after ?? [])].map((each) => each.participantId);
    expect(names).toHaveLength(3);
    for (const name of names) expect(name).toMatch(/^panelist-[A-C]$/);
  });

  it('DO3 PH4 given it has not ended, when the room is closed, then its scores stay hidden', () => {
    const scene = scored().given('robin', start).given('ada', score(3)).given('robin', { type: 'closeRoom' });
    expect(doOvers(scene)).toEqual([]);
  });

  it('DO3 RV3 given a scorer was removed, then neither of their scores counts', () => {
    const scene = scored().given('robin', start).given('ada', score(3)).given('ben', score(4));
    scene.given('robin', { type: 'endDoOver' }, { type: 'removeParticipant', participantId: 'ben' });
    const [clarity] = doOvers(scene)[0]?.criteria ?? [];
    expect(clarity).toMatchObject({
      before: [{ participantId: 'ada', value: 1 }],
      after: [{ participantId: 'ada', value: 3 }],
    });
  });
});
