import { describe, expect, it } from 'vitest';
import { runningScene, Scene, seatedScene } from '../testing/given.js';

const join = (participantId: string, seatIds?: string[], role: 'panelist' | 'candidate' = 'panelist') => ({
  type: 'join' as const,
  participantId,
  name: participantId,
  role,
  asHost: false,
  ...(seatIds ? { seatIds } : {}),
});

describe('seating', () => {
  it('SE1 given a taken card, when somebody joins with it, then the seat is refused', () => {
    const { refusal } = seatedScene().when('@system', join('dora', ['alpha']));
    expect(refusal?.code).toBe('SEAT_TAKEN');
  });

  it('SE1 given its holder was removed, when somebody joins with the card, then it is theirs', () => {
    const scene = seatedScene().given('robin', { type: 'removeParticipant', participantId: 'ada' });
    expect(scene.when('@system', join('dora', ['alpha'])).refusal).toBeNull();
    expect(scene.state.participants.dora?.seatIds).toEqual(['alpha']);
  });

  it('SE2 given free cards, when a panelist names none, then they get the first free one', () => {
    const scene = new Scene().join('ada', 'panelist', 'alpha');
    scene.given('@system', join('ben'));
    expect(scene.state.participants.ben?.seatIds).toEqual(['beta']);
  });

  it('SE2 given no free card, when a panelist names none, then they sit without one', () => {
    const scene = seatedScene().given('@system', join('dora'));
    expect(scene.state.participants.dora?.seatIds).toEqual([]);
  });

  it('SE2 when somebody asks for three cards, then they are refused, and two are fine', () => {
    const scene = new Scene();
    expect(scene.when('@system', join('ada', ['alpha', 'beta', 'gamma'])).refusal?.code).toBe(
      'INVALID_COMMAND',
    );
    expect(scene.when('@system', join('ada', ['alpha', 'beta'])).refusal).toBeNull();
  });

  it('SE2 when a card is not in the pack, then the join is refused', () => {
    expect(new Scene().when('@system', join('ada', ['nobody'])).refusal?.code).toBe('INVALID_COMMAND');
  });

  it('SE3 given a candidate, when another joins, then the seat is taken', () => {
    expect(seatedScene().when('@system', join('eve', undefined, 'candidate')).refusal?.code).toBe(
      'SEAT_TAKEN',
    );
  });

  it('SE3 when a candidate names a card, then the join is refused', () => {
    expect(new Scene().when('@system', join('eve', ['alpha'], 'candidate')).refusal?.code).toBe(
      'INVALID_COMMAND',
    );
  });

  it('SE4 given a facilitator, when the host token sits down, then the chair passes to that person', () => {
    const scene = new Scene().given('@facilitator', { type: 'startSession' });
    scene.joinAsHost('robin', 'candidate');
    expect(scene.state.chairId).toBe('robin');
    expect(scene.when('@facilitator', { type: 'startRound', roundId: 'pitch' }).refusal?.code).toBe(
      'NOT_ALLOWED',
    );
    expect(scene.when('robin', { type: 'startRound', roundId: 'pitch' }).refusal).toBeNull();
  });

  it('SE4 given the host has sat down, when the host token joins again, then it is refused', () => {
    const again = { ...join('second'), asHost: true };
    expect(seatedScene().when('@system', again).refusal?.code).toBe('SEAT_TAKEN');
  });

  it('SE5 given somebody is asking, when they are removed, then the answer ends and the turn passes on', () => {
    const scene = seatedScene()
      .given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'panel' })
      .given('ada', { type: 'askQuestion', questionId: 'bank-1' })
      .given('robin', { type: 'removeParticipant', participantId: 'ada' });
    expect(scene.state.asking).toBeNull();
    expect(scene.state.turn).toBe('ben');
    expect(scene.when('ada', { type: 'push' }).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('SE5 given it is the second one’s turn, when they are removed, then the third has it', () => {
    const scene = runningScene('panel')
      .given('robin', { type: 'callPanelist', participantId: 'ben' })
      .given('robin', { type: 'removeParticipant', participantId: 'ben' });
    expect(scene.state.turn).toBe('cleo');
  });

  it('SE5 given somebody has cut in on the talk, when they are removed, then the talk goes on', () => {
    const scene = runningScene('talk', { mode: 'stress' })
      .given('ada', { type: 'interrupt' })
      .later(4_000)
      .given('robin', { type: 'removeParticipant', participantId: 'ada' });
    expect(scene.state.interruptions).toMatchObject([{ resumedAt: scene.now }]);
    expect(scene.when('ben', { type: 'interrupt' }).refusal).toBeNull();
  });

  it('SE5 when the host is to be removed, or a stranger, then it is refused', () => {
    const scene = seatedScene();
    const remove = (participantId: string) =>
      scene.when('robin', { type: 'removeParticipant', participantId }).refusal?.code;
    expect(remove('robin')).toBe('INVALID_COMMAND');
    expect(remove('nobody')).toBe('INVALID_COMMAND');
  });

  it('SE5 given the chair is removed, then the host has it again', () => {
    const scene = seatedScene()
      .given('robin', { type: 'handOverChair', participantId: 'ada' })
      .given('robin', { type: 'removeParticipant', participantId: 'ada' });
    expect(scene.state.chairId).toBe('robin');
    expect(scene.when('robin', { type: 'startSession' }).refusal).toBeNull();
  });

  it('SE6 given a closed room, when somebody joins, then they are refused', () => {
    const scene = seatedScene().given('robin', { type: 'closeRoom' });
    expect(scene.when('@system', join('dora')).refusal?.code).toBe('WRONG_PHASE');
  });

  it('SE7 when somebody says twice that they are ready, then one event remembers it', () => {
    const scene = seatedScene();
    expect(scene.when('ada', { type: 'setReady', ready: true }).events).toHaveLength(1);
    expect(scene.when('ada', { type: 'setReady', ready: true }).events).toHaveLength(0);
  });
});
