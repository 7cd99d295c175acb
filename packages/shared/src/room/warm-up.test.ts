import { describe, expect, it } from 'vitest';
import { reviewFor } from '../review/review.js';
import { type Scene, START, seatedScene } from '../testing/given.js';
import { nextDeadline } from './timers.js';
import { mineFor, viewFor } from './view.js';
import { WARM_UP_MS } from './warm-up.js';
import { WARM_UP_SAMPLES } from './warm-up-samples.js';

const [first, second] = WARM_UP_SAMPLES;
const view = (scene: Scene, kind: 'candidate' | 'panel' | 'observer') =>
  viewFor(scene.state, kind, { present: new Set(), now: scene.now }).warmUp;
const score = (value: 1 | 2 | 3 | 4) =>
  ({ type: 'scoreWarmUp', scores: { [first?.criterion.id ?? '']: value } }) as const;
const started = () => seatedScene().given('robin', { type: 'startWarmUp' });
const endsAt = START + WARM_UP_MS;

describe('warm-up', () => {
  it('WU1 when it starts, then the panel has a sample and two minutes, all others see that it is on', () => {
    const scene = started();
    expect(view(scene, 'panel')).toEqual({ isOpen: true, endsAt, sampleId: first?.id });
    for (const kind of ['candidate', 'observer'] as const)
      expect(view(scene, kind)).toEqual({ isOpen: true, endsAt });
    expect(scene.when('robin', { type: 'startWarmUp' }).refusal?.code).toBe('WRONG_PHASE');
    expect(scene.when('ada', { type: 'endWarmUp' }).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('WU2 when somebody scores, then no view changes and nobody else has it', () => {
    const scene = started();
    const before = (['candidate', 'panel', 'observer'] as const).map((kind) => view(scene, kind));
    scene.given('ada', score(1), score(4));
    expect((['candidate', 'panel', 'observer'] as const).map((kind) => view(scene, kind))).toEqual(before);
    expect(mineFor(scene.state, { participantId: 'ada' }).warmUp).toEqual({ scores: { specifics: 4 } });
    for (const other of ['ben', 'robin', 'olga'])
      expect(mineFor(scene.state, { participantId: other })).not.toHaveProperty('warmUp');
  });

  it('WU3 when it ends, then the panel alone sees every score, sorted and without names', () => {
    const scene = started().given('ada', score(4)).given('ben', score(1)).given('cleo', score(3));
    scene.given('robin', { type: 'endWarmUp' });
    expect(view(scene, 'panel')).toMatchObject({ isOpen: false, values: [1, 3, 4] });
    expect(view(scene, 'candidate')).toBeNull();
    expect(view(scene, 'observer')).toBeNull();
    expect(scene.when('ada', score(2)).refusal?.code).toBe('WRONG_PHASE');
  });

  it('WU3 when two minutes are over, then it ends by itself', () => {
    const scene = started().given('ada', score(2));
    expect(nextDeadline(scene.state)).toBe(endsAt);
    scene.later(WARM_UP_MS).given('@system', { type: 'autoAdvance', dueAt: endsAt });
    expect(view(scene, 'panel')).toMatchObject({ isOpen: false, values: [2] });
    expect(nextDeadline(scene.state)).toBeNull();
  });

  it('WU1 when another one is started, then the next sample comes, without the scores before', () => {
    const scene = started()
      .given('ada', score(2))
      .given('robin', { type: 'endWarmUp' }, { type: 'startWarmUp' });
    expect(view(scene, 'panel')?.sampleId).toBe(second?.id);
    expect(mineFor(scene.state, { participantId: 'ada' })).not.toHaveProperty('warmUp');
    expect(scene.when('ada', score(2)).refusal?.code).toBe('UNKNOWN_CRITERION');
  });

  it('WU3 given somebody was removed or is a bot, then their score is not among them', () => {
    const scene = started().given('ada', score(4)).given('ben', score(1)).given('cleo', score(3));
    scene.given('robin', { type: 'removeParticipant', participantId: 'ada' });
    const { ben } = scene.state.participants;
    if (ben)
      scene.state = {
        ...scene.state,
        participants: { ...scene.state.participants, ben: { ...ben, bot: true } },
      };
    scene.given('robin', { type: 'endWarmUp' });
    expect(view(scene, 'panel')?.values).toEqual([3]);
  });

  it('WU4 when the session starts, then the warm-up is gone, and no review ever has it', () => {
    const scene = started().given('ada', score(4)).given('robin', { type: 'startSession' });
    expect(view(scene, 'panel')).toBeNull();
    expect(nextDeadline(scene.state)).toBeNull();
    expect(scene.when('robin', { type: 'startWarmUp' }).refusal?.code).toBe('WRONG_PHASE');
    scene.given('robin', { type: 'startRound', roundId: 'pitch' }, { type: 'reveal' });
    const review = reviewFor(scene.state, { participantId: 'ada', names: 'shown' });
    expect(JSON.stringify(review)).not.toMatch(/warm|late-project/i);
  });

  it('PH4 given a warm-up is on, when the room is closed, then no score is shown and nothing ends later', () => {
    const scene = started().given('ada', score(4)).given('robin', { type: 'closeRoom' });
    expect(view(scene, 'panel')).toBeNull();
    expect(nextDeadline(scene.state)).toBeNull();
  });

  it('WU1 given the samples, then each has a criterion, and no two have the same id', () => {
    expect(new Set(WARM_UP_SAMPLES.map(({ id }) => id)).size).toBe(WARM_UP_SAMPLES.length);
    for (const { criterion } of WARM_UP_SAMPLES) expect(Object.keys(criterion.anchors)).toHaveLength(4);
  });
});
