import { describe, expect, it } from 'vitest';
import { reviewFor } from '../review/review.js';
import { runningScene, Scene, START } from '../testing/given.js';
import { samplePack } from '../testing/sample-pack.js';
import { seniorityOf, speakingOrder } from './speaking-order.js';
import { mineFor, viewFor } from './view.js';

const view = (scene: Scene, kind: 'candidate' | 'panel' | 'observer' = 'panel') =>
  viewFor(scene.state, kind, { present: new Set(), now: scene.now });
const inDebrief = () => runningScene('pitch').given('robin', { type: 'reveal' });
const next = { type: 'nextDebriefStep' } as const;

describe('speaking order', () => {
  it.each([
    ['Graduate analyst', 'Engineer'],
    ['Engineer', 'Senior engineer'],
    ['Senior engineer', 'Staff engineer'],
    ['Tech lead', 'Engineering manager'],
    ['Engineering manager', 'Director of engineering'],
    ['Head of product', 'VP Product'],
    ['Vice President, Sales', 'Chief revenue officer'],
    ['CTO', 'Hiring manager, product'],
    ['Praktikantin', 'Bereichsleiterin'],
    ['Becaria', 'Jefa de producto'],
    ['HR business partner', 'General partner'],
  ])('DB2 given %s and %s, then the first one speaks earlier', (earlier, later) => {
    expect(seniorityOf(earlier)).toBeLessThan(seniorityOf(later));
  });

  it('DB2 given cards of all ranks, then the candidate speaks first and the hiring manager last', () => {
    const pack = samplePack();
    const titles = ['Hiring manager', 'VP Product', 'Designer'];
    const roleCards = pack.roleCards.map((card, index) => ({ ...card, title: titles[index] ?? '' }));
    const scene = new Scene({}, { ...pack, roleCards })
      .join('ada', 'panelist', 'alpha')
      .join('ben', 'panelist', 'beta', 'gamma')
      .join('nell', 'panelist')
      .joinAsHost('robin', 'candidate')
      .join('olga', 'observer');
    expect(speakingOrder(scene.state)).toEqual(['robin', 'nell', 'ben', 'ada']);
  });

  it('DB2 given titles that say nothing, then seats give the order', () => {
    expect(speakingOrder(inDebrief().state)).toEqual(['robin', 'ada', 'ben', 'cleo']);
  });
});

describe('the guided debrief', () => {
  it('DB1 given nothing or one round is revealed, then there is no debrief yet', () => {
    const scene = runningScene('pitch').given('robin', { type: 'reveal', roundId: 'pitch' });
    expect(view(scene).debrief).toBeNull();
    expect(scene.when('robin', next).refusal?.code).toBe('WRONG_PHASE');
  });

  it('DB1 DB2 when the chair goes on, then disagreements, each speaker, the do-over and the items follow', () => {
    const scene = inDebrief();
    const seen = () => {
      const { step, speakerId } = view(scene, 'candidate').debrief ?? {};
      return [step, speakerId];
    };
    expect(seen()).toEqual(['disagreements', null]);
    const steps = Array.from({ length: 6 }, () => {
      scene.given('robin', next);
      return seen();
    });
    expect(steps).toEqual([
      ['speaking', 'robin'],
      ['speaking', 'ada'],
      ['speaking', 'ben'],
      ['speaking', 'cleo'],
      ['do-over', null],
      ['action-items', null],
    ]);
    expect(scene.when('robin', next).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('ada', next).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('DB3 when the chair calls somebody else, then they speak now, and nobody is left out or heard twice', () => {
    const scene = inDebrief().given('robin', { type: 'setDebriefStep', step: 'speaking' });
    scene.given('robin', { type: 'callSpeaker', participantId: 'cleo' });
    expect(view(scene).debrief).toMatchObject({ speakerId: 'cleo', spoken: ['robin'] });
    scene.given('robin', next);
    expect(view(scene).debrief).toMatchObject({ speakerId: 'ada', spoken: ['robin', 'cleo'] });
    scene.given('robin', next, next);
    expect(view(scene).debrief).toMatchObject({ step: 'do-over', speakerId: null });
    const observer = scene.when('robin', { type: 'callSpeaker', participantId: 'olga' });
    expect(observer.refusal?.code).toBe('INVALID_COMMAND');
  });

  it('DB3 given the speaker is removed, then nobody has the word', () => {
    const scene = inDebrief().given('robin', { type: 'callSpeaker', participantId: 'ben' });
    scene.given('robin', { type: 'removeParticipant', participantId: 'ben' });
    expect(view(scene).debrief).toMatchObject({
      speakerId: null,
      speakingOrder: ['robin', 'ada', 'cleo'],
    });
  });

  it('DB1 when a step is chosen that is on already, then nothing happens', () => {
    const scene = inDebrief();
    const same = scene.when('robin', { type: 'setDebriefStep', step: 'disagreements' });
    expect(same).toEqual({ events: [], refusal: null });
  });
});

describe('what the candidate says of themselves', () => {
  const reflect = { type: 'saveReflection', plus: 'The pitch was clear', delta: 'Shorter answers' } as const;
  const said = { plus: 'The pitch was clear', delta: 'Shorter answers' };

  it('DB4 when it is saved, then it is theirs alone until everything is revealed', () => {
    const scene = runningScene('pitch');
    expect(mineFor(scene.state, { participantId: 'robin' }).reflection).toBeNull();
    scene.given('robin', reflect, { type: 'reveal', roundId: 'pitch' });
    expect(mineFor(scene.state, { participantId: 'robin' }).reflection).toEqual(said);
    expect(mineFor(scene.state, { participantId: 'ada' })).not.toHaveProperty('reflection');
    const reader = { participantId: 'ada', names: 'shown' } as const;
    expect(reviewFor(scene.state, reader)?.reflection).toBeNull();
    scene.given('robin', { type: 'reveal' });
    expect(reviewFor(scene.state, reader)?.reflection).toEqual(said);
    expect(scene.when('robin', reflect).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('ada', reflect).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('DB4 given the candidate was removed, then the next one does not read it', () => {
    const scene = runningScene('pitch');
    scene.state = { ...scene.state, chairId: 'ada', hostId: 'ada' };
    scene.given('robin', reflect).given('ada', { type: 'removeParticipant', participantId: 'robin' });
    scene.join('rowan', 'candidate');
    expect(mineFor(scene.state, { participantId: 'rowan' }).reflection).toBeNull();
  });
});

describe('what is agreed and kept', () => {
  const item = { type: 'saveActionItem', itemId: 'a', text: 'Answer first', check: 'First words' } as const;

  it('RE6 when an item has an owner, then all see who; somebody who is not here owns nothing', () => {
    const scene = inDebrief().given('ada', { ...item, ownerId: 'robin' });
    expect(view(scene, 'observer').actionItems).toEqual([
      { itemId: 'a', text: 'Answer first', check: 'First words', ownerId: 'robin' },
    ]);
    expect(scene.when('ada', { ...item, ownerId: 'nobody' }).refusal?.code).toBe('INVALID_COMMAND');
  });

  it('RE6 RV6 given a panelist owns one, then no reader without names learns who', () => {
    const scene = inDebrief().given('ada', { ...item, ownerId: 'ben' });
    scene.given('ada', { ...item, itemId: 'b', ownerId: 'robin' });
    const hidden = reviewFor(scene.state, { participantId: null, names: 'hidden' });
    expect(hidden?.actionItems.map(({ ownerId }) => ownerId)).toEqual([undefined, 'robin']);
  });

  it('RE6 when an item is deleted, then its place is free; deleting it again is no error', () => {
    const scene = inDebrief().given('ada', item).given('ben', { type: 'deleteActionItem', itemId: 'a' });
    expect(view(scene).actionItems).toEqual([]);
    expect(scene.when('ben', { type: 'deleteActionItem', itemId: 'a' })).toEqual({
      events: [],
      refusal: null,
    });
    const early = runningScene('pitch').when('ben', { type: 'deleteActionItem', itemId: 'a' });
    expect(early.refusal?.code).toBe('NOT_REVEALED');
  });

  it('SC9 given somebody holds two cards, when they leave lines for each, then the review has one set a card', () => {
    const scene = new Scene()
      .joinAsHost('robin', 'candidate')
      .join('ada', 'panelist', 'alpha', 'beta')
      .given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'pitch' });
    const cards = { beta: { strength: 'Exact' }, alpha: { strength: 'Calm', workOn: 'Pace' } };
    const verdict = { type: 'saveVerdict', verdict: 'yes', advice: '' } as const;
    expect(scene.when('ada', { ...verdict, cards: { gamma: { strength: 'Not mine' } } }).refusal?.code).toBe(
      'NOT_ALLOWED',
    );
    scene.given('ada', { ...verdict, cards }).given('robin', { type: 'reveal' });
    const read = (names: 'shown' | 'hidden') =>
      reviewFor(scene.state, { participantId: null, names })?.overall[0];
    expect(read('shown')?.cards).toEqual([
      { seatId: 'alpha', ...cards.alpha },
      { seatId: 'beta', ...cards.beta },
    ]);
    // Two sets would say that their author holds two cards.
    expect(read('hidden')).toMatchObject({ strength: 'Calm\nExact', workOn: 'Pace' });
    expect(read('hidden')).not.toHaveProperty('cards');
  });

  it('SC9 when a verdict has a strength, a thing to work on and a hard truth, then the review has them', () => {
    const advice = { strength: 'Calm', workOn: 'Pace', hardTruth: 'You did not answer' };
    const scene = runningScene('pitch')
      .given('ada', { type: 'saveVerdict', verdict: 'yes', advice: '', ...advice })
      .given('ben', { type: 'saveVerdict', verdict: 'no', advice: 'Slow down' })
      .given('robin', { type: 'reveal' });
    expect(reviewFor(scene.state, { participantId: 'ada', names: 'shown' })?.overall).toEqual([
      { participantId: 'ada', verdict: 'yes', advice: '', ...advice },
      { participantId: 'ben', verdict: 'no', advice: 'Slow down' },
    ]);
  });

  it('DB5 when the chair links a recording after a reveal, then the review has it until it is taken out', () => {
    const link = { type: 'linkRecording', url: 'https://video.example/1', startedAt: START } as const;
    const scene = runningScene('pitch');
    expect(scene.when('robin', link).refusal?.code).toBe('NOT_REVEALED');
    scene.given('robin', { type: 'reveal' }, link);
    expect(scene.when('ada', link).refusal?.code).toBe('NOT_ALLOWED');
    const recording = () => reviewFor(scene.state, { participantId: null, names: 'hidden' })?.recording;
    expect(recording()).toEqual({ url: link.url, startedAt: START });
    scene.given('robin', { type: 'unlinkRecording' });
    expect(recording()).toBeNull();
  });
});
