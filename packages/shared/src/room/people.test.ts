import { describe, expect, it } from 'vitest';
import { reviewFor } from '../review/review.js';
import { runningScene, Scene, seatedScene } from '../testing/given.js';
import { CHAIR_AWAY_MS } from './presence.js';
import { briefingFor, mineFor, viewFor } from './view.js';

const viewOf = (scene: Scene) => viewFor(scene.state, 'candidate', { ...scene.presence, now: scene.now });
const personIn = (scene: Scene, id: string) => viewOf(scene).participants.find((each) => each.id === id);
const allowedTo = (scene: Scene, participantId: string) =>
  mineFor(scene.state, { participantId }, { ...scene.presence, now: scene.now }).allowedCommands;

/** Somebody lost their connection now, and nobody else did. */
const goes = (scene: Scene, gone: string): Scene => {
  const since = scene.now;
  scene.presence = { present: new Set(), awaySince: (id) => (id === gone ? since : null) };
  return scene;
};

/** Ada, Ben and Cleo gave 4, 2 and 1 to the same criterion. */
function scored(scene = runningScene('panel')): Scene {
  for (const [who, value] of [
    ['ada', 4],
    ['ben', 2],
    ['cleo', 1],
  ] as const)
    scene.given(
      who,
      { type: 'saveBallot', roundId: 'panel', scores: { clarity: value } },
      { type: 'submitBallot', roundId: 'panel' },
      { type: 'saveVerdict', verdict: 'yes', advice: `From ${who}` },
    );
  return scene;
}

describe('trainees and bots', () => {
  it('PP1 when the chair makes a panelist a trainee, then everybody sees it, and it can be undone', () => {
    const scene = seatedScene().given('robin', {
      type: 'setTrainee',
      participantId: 'cleo',
      trainee: true,
    });
    expect(personIn(scene, 'cleo')?.trainee).toBe(true);
    scene.given('robin', { type: 'setTrainee', participantId: 'cleo', trainee: false });
    expect(personIn(scene, 'cleo')).not.toHaveProperty('trainee');
  });

  it('PP1 when anybody else is to be one, or a panelist says so, then it is refused', () => {
    const set = (who: string, participantId: string) =>
      seatedScene().when(who, { type: 'setTrainee', participantId, trainee: true }).refusal?.code;
    expect(set('robin', 'olga')).toBe('INVALID_COMMAND');
    expect(set('robin', 'robin')).toBe('INVALID_COMMAND');
    expect(set('robin', 'nobody')).toBe('INVALID_COMMAND');
    expect(set('ada', 'ben')).toBe('NOT_ALLOWED');
  });

  it('PP1 given everything is revealed, then who counts is settled', () => {
    const scene = scored().given('robin', { type: 'reveal' });
    const late = scene.when('robin', { type: 'setTrainee', participantId: 'cleo', trainee: true });
    expect(late.refusal?.code).toBe('WRONG_PHASE');
  });

  it('PP2 given a trainee handed in, then their score is kept, marked and in no figure', () => {
    const scene = scored()
      .given('robin', { type: 'setTrainee', participantId: 'cleo', trainee: true })
      .given('robin', { type: 'reveal' });
    const review = reviewFor(scene.state, { participantId: 'ben', names: 'shown' });
    const clarity = review?.rounds[0]?.criteria.find(({ id }) => id === 'clarity');
    expect(clarity).toMatchObject({ n: 2, median: 3, min: 2, max: 4, spread: null });
    expect(clarity?.scores.map(({ participantId, counted }) => [participantId, counted])).toEqual([
      ['ada', true],
      ['ben', true],
      ['cleo', false],
    ]);
    expect(review?.overall.map(({ participantId, counted }) => [participantId, counted ?? true])).toEqual([
      ['ada', true],
      ['ben', true],
      ['cleo', false],
    ]);
  });

  it('PP2 given a trainee did not hand in, then nobody is missing, and who handed in still says who did', () => {
    const scene = runningScene('panel')
      .given('robin', { type: 'setTrainee', participantId: 'cleo', trainee: true })
      .given('cleo', { type: 'submitBallot', roundId: 'panel' });
    expect(mineFor(scene.state, { participantId: 'robin' }).submittedBy).toEqual({ panel: ['cleo'] });
    scene.given('robin', { type: 'reveal' });
    const review = reviewFor(scene.state, { participantId: 'ben', names: 'shown' });
    expect(review?.rounds[0]?.missing).toEqual(['ada', 'ben']);
  });

  it('PP3 given a bot, then it is shown as one, its scores never count, and it cannot hold the chair', () => {
    const scene = new Scene().joinAsHost('robin', 'candidate').join('ada', 'panelist', 'alpha');
    for (const participantId of ['ben', 'cleo'])
      scene.given('@system', {
        type: 'join',
        participantId,
        name: participantId,
        role: 'panelist',
        asHost: false,
        bot: true,
      });
    expect(personIn(scene, 'ben')).toMatchObject({ bot: true, seatIds: ['beta'] });
    const hand = scene.when('robin', { type: 'handOverChair', participantId: 'ben' });
    expect(hand.refusal?.code).toBe('INVALID_COMMAND');
    scene.given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'panel' });
    scored(scene).given('robin', { type: 'reveal' });
    const review = reviewFor(scene.state, { participantId: 'ada', names: 'shown' });
    expect(review?.rounds[0]?.criteria[0]).toMatchObject({ n: 1, median: 4 });
    expect(review?.room.participants.find(({ id }) => id === 'ben')?.bot).toBe(true);
  });
});

describe('a chair that is away', () => {
  it('PP6 given the chair is away for a minute, then a panelist may take it, and not before', () => {
    const scene = goes(runningScene('panel'), 'robin').later(CHAIR_AWAY_MS - 1);
    expect(viewOf(scene).chairAwayAt).toBe(scene.now - CHAIR_AWAY_MS + 1);
    expect(allowedTo(scene, 'ben')).not.toContain('takeChair');
    expect(scene.when('ben', { type: 'takeChair' }).refusal?.code).toBe('NOT_ALLOWED');
    scene.later(1);
    expect(allowedTo(scene, 'ben')).toContain('takeChair');
    scene.given('ben', { type: 'takeChair' });
    expect(scene.state.chairId).toBe('ben');
    expect(viewOf(scene).chairAwayAt).toBeNull();
  });

  it('PP6 given one panelist took the chair, when another tries, then it is held', () => {
    const scene = goes(seatedScene(), 'robin').later(CHAIR_AWAY_MS).given('ben', { type: 'takeChair' });
    expect(scene.when('ada', { type: 'takeChair' }).refusal?.code).toBe('NOT_ALLOWED');
    expect(scene.when('ben', { type: 'takeChair' }).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('PP6 given the chair is here, or it is a candidate or an observer who asks, then no', () => {
    const scene = seatedScene();
    expect(scene.when('ada', { type: 'takeChair' }).refusal?.code).toBe('NOT_ALLOWED');
    goes(scene, 'robin').later(CHAIR_AWAY_MS);
    for (const who of ['olga', 'robin', '@facilitator'])
      expect(scene.when(who, { type: 'takeChair' }).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('PP6 given a facilitator runs the room, when they are away, then a panelist may take it', () => {
    const scene = goes(new Scene().join('ada', 'panelist', 'alpha'), '@facilitator').later(CHAIR_AWAY_MS);
    expect(scene.when('ada', { type: 'takeChair' }).refusal).toBeNull();
  });

  it('PP7 given somebody took the chair, then everybody knows who the host is, who takes it back', () => {
    const scene = goes(seatedScene(), 'robin').later(CHAIR_AWAY_MS).given('ben', { type: 'takeChair' });
    expect(personIn(scene, 'robin')).toMatchObject({ host: true, chair: false });
    expect(briefingFor(scene.state, { participantId: 'robin' }).me).toMatchObject({
      host: true,
      chair: false,
    });
    scene.given('robin', { type: 'handOverChair', participantId: 'robin' });
    expect(scene.state.chairId).toBe('robin');
  });
});

describe('the call', () => {
  const call = (scene: Scene) => briefingFor(scene.state, { participantId: 'olga' }).settings.callUrl;

  it('PP4 when the chair or the host names a call, then everybody in the room has it, and can lose it', () => {
    const scene = seatedScene().given('robin', { type: 'handOverChair', participantId: 'ada' });
    scene.given('ada', { type: 'setCallUrl', url: 'https://call.example/one' });
    expect(call(scene)).toBe('https://call.example/one');
    scene.given('robin', { type: 'setCallUrl', url: null });
    expect(call(scene)).toBeUndefined();
    expect(scene.when('ben', { type: 'setCallUrl', url: null }).refusal?.code).toBe('NOT_ALLOWED');
  });
});
