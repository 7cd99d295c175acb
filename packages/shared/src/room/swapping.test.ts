import { describe, expect, it } from 'vitest';
import { reviewFor } from '../review/review.js';
import { Scene, seatedScene } from '../testing/given.js';
import { briefingFor, viewFor } from './view.js';

const seatsOf = (scene: Scene, id: string) => scene.state.participants[id]?.seatIds;
const ownCards = (scene: Scene, participantId: string) =>
  briefingFor(scene.state, { participantId })
    .roleCards.filter(({ own }) => own)
    .map(({ id }) => id);
const swapsIn = (scene: Scene) => viewFor(scene.state, 'panel', { present: new Set(), now: scene.now }).swaps;

describe('changing seats', () => {
  it('SE10 given free cards, when a panelist changes to one or two of them, then they hold those', () => {
    const scene = new Scene().join('ada', 'panelist', 'alpha');
    scene.given('ada', { type: 'changeSeats', seatIds: ['beta', 'gamma'] });
    expect(ownCards(scene, 'ada')).toEqual(['beta', 'gamma']);
    scene.given('ada', { type: 'changeSeats', seatIds: ['gamma'] });
    expect(ownCards(scene, 'ada')).toEqual(['gamma']);
    scene.given('ada', { type: 'changeSeats', seatIds: [] });
    expect(ownCards(scene, 'ada')).toEqual([]);
  });

  it('SE10 when a card is taken, unknown, or a third one, then nothing changes', () => {
    const scene = new Scene().join('ada', 'panelist', 'alpha').join('ben', 'panelist', 'beta');
    const change = (...seatIds: string[]) =>
      scene.when('ada', { type: 'changeSeats', seatIds }).refusal?.code;
    expect(change('alpha', 'beta')).toBe('SEAT_TAKEN');
    expect(change('nobody')).toBe('INVALID_COMMAND');
    expect(change('alpha', 'gamma', 'beta')).toBe('INVALID_COMMAND');
    expect(seatsOf(scene, 'ada')).toEqual(['alpha']);
  });

  it('SE6 given the session has started, or no place on the panel, then seats stay', () => {
    const scene = seatedScene();
    expect(scene.when('olga', { type: 'changeSeats', seatIds: [] }).refusal?.code).toBe('NOT_ALLOWED');
    scene.given('robin', { type: 'startSession' });
    expect(scene.when('ada', { type: 'changeSeats', seatIds: [] }).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('ada', { type: 'swapSeats', participantId: 'ben' }).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('ada', { type: 'answerSwap', accept: true }).refusal?.code).toBe('WRONG_PHASE');
  });
});

describe('swapping seats', () => {
  it('SE11 given a swap was offered, when the other accepts, then each has the other’s cards', () => {
    const scene = seatedScene().given('ada', { type: 'swapSeats', participantId: 'ben' });
    expect(swapsIn(scene)).toEqual([{ participantId: 'ada', toParticipantId: 'ben' }]);
    expect(seatsOf(scene, 'ada')).toEqual(['alpha']);
    scene.given('ben', { type: 'answerSwap', accept: true });
    expect([ownCards(scene, 'ada'), ownCards(scene, 'ben')]).toEqual([['beta'], ['alpha']]);
    expect(swapsIn(scene)).toEqual([]);
  });

  it('SE11 when the other declines, or who offered takes it back, then nothing has changed', () => {
    for (const who of ['ben', 'ada']) {
      const scene = seatedScene().given('ada', { type: 'swapSeats', participantId: 'ben' });
      scene.given(who, { type: 'answerSwap', accept: false });
      expect(swapsIn(scene)).toEqual([]);
      expect(seatsOf(scene, 'ada')).toEqual(['alpha']);
      expect(scene.when('ben', { type: 'answerSwap', accept: true }).refusal?.code).toBe('INVALID_COMMAND');
    }
  });

  it('SE11 when who offered, or a third person, accepts, then it is not theirs to accept', () => {
    const scene = seatedScene().given('ada', { type: 'swapSeats', participantId: 'ben' });
    expect(scene.when('ada', { type: 'answerSwap', accept: true }).refusal?.code).toBe('NOT_ALLOWED');
    expect(scene.when('cleo', { type: 'answerSwap', accept: true }).refusal?.code).toBe('INVALID_COMMAND');
  });

  it('SE11 given somebody has a swap to answer, when a third one offers theirs, then it waits', () => {
    const scene = seatedScene().given('ada', { type: 'swapSeats', participantId: 'ben' });
    expect(scene.when('cleo', { type: 'swapSeats', participantId: 'ben' }).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('ada', { type: 'swapSeats', participantId: 'ben' }).events).toEqual([]);
  });

  it('SE11 given an offer, when one of the two changes seats, leaves, or the session starts, then it is off', () => {
    const offered = () =>
      seatedScene()
        .given('cleo', { type: 'changeSeats', seatIds: [] })
        .given('ada', { type: 'swapSeats', participantId: 'ben' });
    const changed = offered().given('ben', { type: 'changeSeats', seatIds: ['gamma'] });
    const left = offered().given('robin', { type: 'removeParticipant', participantId: 'ada' });
    const started = offered().given('robin', { type: 'startSession' });
    for (const scene of [changed, left, started]) expect(swapsIn(scene)).toEqual([]);
  });

  it('SE12 when the chair swaps two others, or a chair on the panel their own seat, then it is done at once', () => {
    const scene = seatedScene().given('robin', {
      type: 'swapSeats',
      participantId: 'ada',
      withParticipantId: 'cleo',
    });
    expect([seatsOf(scene, 'ada'), seatsOf(scene, 'cleo')]).toEqual([['gamma'], ['alpha']]);
    scene.given('robin', { type: 'handOverChair', participantId: 'ben' });
    scene.given('ben', { type: 'swapSeats', participantId: 'cleo' });
    expect([seatsOf(scene, 'ben'), seatsOf(scene, 'cleo')]).toEqual([['alpha'], ['beta']]);
  });

  it('SE12 when a panelist swaps others, or anybody with who is not on the panel, then it is refused', () => {
    const swap = (who: string, participantId: string, withParticipantId?: string) =>
      seatedScene().when(who, {
        type: 'swapSeats',
        participantId,
        ...(withParticipantId === undefined ? {} : { withParticipantId }),
      }).refusal?.code;
    expect(swap('ada', 'ben', 'cleo')).toBe('NOT_ALLOWED');
    expect(swap('ada', 'olga')).toBe('INVALID_COMMAND');
    expect(swap('ada', 'ada')).toBe('INVALID_COMMAND');
    expect(swap('robin', 'ada')).toBe('INVALID_COMMAND');
    expect(swap('olga', 'ada')).toBe('NOT_ALLOWED');
  });
});

describe('more or fewer friends than cards', () => {
  it('SE13 given no card, then a panelist asks from the bank and scores what is shared, and nothing else', () => {
    const scene = seatedScene().join('dora', 'panelist');
    expect(ownCards(scene, 'dora')).toEqual([]);
    scene.given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'panel' });
    scene.given('dora', { type: 'askQuestion', questionId: 'bank-1' });
    const save = (criterionId: string) =>
      scene.when('dora', { type: 'saveBallot', roundId: 'panel', scores: { [criterionId]: 3 } }).refusal
        ?.code;
    expect(save('clarity')).toBeUndefined();
    expect(save('alpha-own')).toBe('UNKNOWN_CRITERION');
    scene.given('dora', { type: 'submitBallot', roundId: 'panel' }).given('robin', { type: 'reveal' });
    const review = reviewFor(scene.state, { participantId: 'dora', names: 'shown' });
    expect(review?.rounds[0]?.criteria.find(({ id }) => id === 'clarity')?.n).toBe(1);
  });

  it('SE13 given one friend for three cards, then two cards stay empty and the session runs to its review', () => {
    const scene = new Scene().joinAsHost('robin', 'candidate').join('ada', 'panelist', 'beta');
    scene.given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'panel' });
    expect(scene.state.turn).toBe('ada');
    scene
      .given('ada', { type: 'askQuestion', questionId: 'beta-q1' }, { type: 'endAnswer' })
      .given('robin', { type: 'reveal' });
    expect(scene.state.turn).toBeNull();
    const review = reviewFor(scene.state, { participantId: 'ada', names: 'shown' });
    const ids = review?.rounds[0]?.criteria.map(({ id }) => id);
    expect(ids).toEqual(['clarity', 'specifics', 'flex']);
  });

  it('SE13 given two cards, then both are played: their questions, criteria and place in the order', () => {
    const scene = new Scene().joinAsHost('robin', 'candidate').join('ben', 'panelist', 'beta');
    scene.join('ada', 'panelist', 'gamma', 'alpha');
    scene.given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'panel' });
    expect(scene.state.turn).toBe('ada');
    for (const questionId of ['alpha-q1', 'gamma-q1'])
      scene.given('ada', { type: 'askQuestion', questionId });
    scene.given('ada', {
      type: 'saveBallot',
      roundId: 'panel',
      scores: { 'alpha-own': 3, clarity: 4 },
    });
    expect(scene.state.sheets.ada?.ballots.panel?.draft).toHaveProperty('alpha-own', 3);
  });
});
