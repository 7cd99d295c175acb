import { describe, expect, it } from 'vitest';
import type { Pack } from '../pack/schema.js';
import { runningScene, type Scene, START } from '../testing/given.js';
import { samplePack } from '../testing/sample-pack.js';
import { heardBefore } from './heard-before.js';
import { briefingFor, viewFor } from './view.js';

const WHY = 'Why did you choose this route?';

/** The same question on two cards, in the bank, as a challenge and in the drill; `bank-2` is longer. */
function repeating(): Pack {
  const pack = samplePack();
  const text = (id: string, own: string) =>
    ['alpha-q1', 'beta-q1', 'bank-1', 'weak-1', 'drill-1'].includes(id) ? WHY : own;
  return {
    ...pack,
    roleCards: pack.roleCards.map((card) => ({
      ...card,
      questions: card.questions.map((each) => ({ ...each, text: text(each.id, each.text) })),
    })),
    questions: pack.questions.map((each) => ({
      ...each,
      text: each.id === 'bank-2' ? 'Why did you choose this route and no other?' : text(each.id, each.text),
    })),
    weakSpots: pack.weakSpots.map((spot) => ({ ...spot, challenge: text(spot.id, spot.challenge) })),
    drill: pack.drill.map((item) => ({ ...item, question: text(item.id, item.question) })),
  };
}

function heard(scene: Scene, participantId: string): Record<string, string> {
  const view = viewFor(scene.state, 'panel', { present: new Set(), now: scene.now });
  const before = heardBefore(briefingFor(scene.state, { participantId }), view);
  return Object.fromEntries(
    [...before].map(([id, each]) => [id, each.kind === 'asked' ? each.participantId : each.itemId]),
  );
}
const ask = (questionId: string) => ({ type: 'askQuestion', questionId }) as const;
const repeatingScene = (roundId: 'panel' | 'drill') => runningScene(roundId, {}, repeating());

describe('questions heard before', () => {
  it('AS11 given nothing was asked, then nothing was heard', () => {
    expect(heard(repeatingScene('panel'), 'ada')).toEqual({});
  });

  it.each([
    {
      asked: 'alpha-q1',
      by: 'ada',
      ada: ['bank-1', 'bank-2', 'weak-1'],
      ben: ['beta-q1', 'bank-1', 'bank-2', 'weak-1'],
    },
    {
      asked: 'bank-1',
      by: 'ben',
      ada: ['alpha-q1', 'bank-2', 'weak-1'],
      ben: ['beta-q1', 'bank-2', 'weak-1'],
    },
    {
      asked: 'bank-2',
      by: 'ada',
      ada: ['alpha-q1', 'bank-1', 'weak-1'],
      ben: ['beta-q1', 'bank-1', 'weak-1'],
    },
    {
      asked: 'weak-1',
      by: 'ben',
      ada: ['alpha-q1', 'bank-1', 'bank-2'],
      ben: ['beta-q1', 'bank-1', 'bank-2'],
    },
    { asked: 'bank-3', by: 'ada', ada: [], ben: [] },
  ])('AS11 given $by asked $asked, then each knows it of the alike on their own list', (row) => {
    const scene = repeatingScene('panel').given(row.by, ask(row.asked));
    const said = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, row.by]));
    expect(heard(scene, 'ada')).toEqual(said(row.ada));
    expect(heard(scene, 'ben')).toEqual(said(row.ben));
  });

  it('AS11 given words of one’s own, then they count like any question', () => {
    const scene = repeatingScene('panel').given('ada', {
      type: 'askQuestion',
      text: 'why did you choose this route',
    });
    expect(heard(scene, 'ben')).toMatchObject({ 'beta-q1': 'ada', 'bank-1': 'ada' });
  });

  it('AS11 given several were asked, then the last of them is named', () => {
    const scene = repeatingScene('panel')
      .given('ada', ask('bank-1'))
      .later(1_000)
      .given('ben', ask('bank-2'));
    expect(heard(scene, 'ada')).toEqual({ 'alpha-q1': 'ben', 'weak-1': 'ben' });
    expect(scene.now).toBeGreaterThan(START);
  });

  it('AS11 given only another’s card links two questions, then asking one says nothing of the other', () => {
    const pack = repeating();
    const [first, second, third] = pack.questions;
    const bridge = 'Tell us about a plan';
    const scene = runningScene(
      'panel',
      {},
      {
        ...pack,
        roleCards: pack.roleCards.map((card) =>
          card.id === 'alpha'
            ? { ...card, questions: card.questions.map((each) => ({ ...each, text: bridge })) }
            : card,
        ),
        questions: [
          { ...(first as Pack['questions'][0]), text: `${bridge} that failed` },
          { ...(second as Pack['questions'][0]), text: `${bridge} that worked` },
          third as Pack['questions'][0],
        ],
      },
    ).given('ben', ask('bank-1'));
    expect(heard(scene, 'ben')).toEqual({});
    expect(heard(scene, 'ada')).toMatchObject({ 'alpha-q1': 'ben', 'alpha-q2': 'ben' });
  });

  it('AS11 given the drill had it, then that is said', () => {
    const scene = repeatingScene('drill');
    while (scene.state.rounds.drill?.visits.at(-1)?.id !== 'drill-1')
      scene.given('robin', { type: 'nextItem' });
    expect(heard(scene, 'ada')).toEqual({
      'alpha-q1': 'drill-1',
      'bank-1': 'drill-1',
      'bank-2': 'drill-1',
      'weak-1': 'drill-1',
    });
  });

  it('RO5 given an item was asked in similar words, then the drill has it last', () => {
    const scene = repeatingScene('panel').given('ben', ask('beta-q1'));
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'drill' });
    expect(scene.state.rounds.drill?.stepIds.at(-1)).toBe('drill-1');
  });
});
