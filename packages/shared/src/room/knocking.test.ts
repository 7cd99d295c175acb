import { describe, expect, it } from 'vitest';
import { type Bare, type Scene, seatedScene } from '../testing/given.js';
import { KNOCK_LASTS_MS, KNOCK_WAITS_MS, KNOCKS_AT_ONCE, knockState } from './knocking.js';
import { nextKnockEnd } from './timers.js';
import { mineFor, viewFor } from './view.js';

const knock = (knockId: string): Bare => ({ type: 'knock', knockId, name: `Name of ${knockId}` });
const join = (participantId: string): Bare => ({
  type: 'join',
  participantId,
  name: 'Another name',
  role: 'panelist',
  asHost: false,
});
const seen = (scene: Scene, participantId: string | null) =>
  mineFor(scene.state, { participantId }, { present: new Set(), now: scene.now }).knocks;
const stateOf = (scene: Scene, id: string) => knockState(scene.state, id, scene.now);

describe('knocking', () => {
  it('KN1 given somebody knocks, then chair and host are told, and nobody else', () => {
    const scene = seatedScene().given('@system', knock('k1'));
    scene.given('robin', { type: 'handOverChair', participantId: 'ada' });
    const told = [{ knockId: 'k1', name: 'Name of k1', at: scene.now }];
    expect([seen(scene, 'robin'), seen(scene, 'ada')]).toEqual([told, told]);
    for (const other of ['ben', 'cleo', 'olga', null]) expect(seen(scene, other)).toBeUndefined();
    for (const kind of ['candidate', 'panel', 'observer'] as const)
      expect(JSON.stringify(viewFor(scene.state, kind, { present: new Set(), now: 0 }))).not.toContain('k1');
    expect(stateOf(scene, 'k1')).toBe('waiting');
  });

  it('KN2 when the chair or the host admits, then they sit down once, under the name that was read', () => {
    const scene = seatedScene().given('@system', knock('k1'));
    expect(scene.when('@system', join('k1')).refusal?.code).toBe('NOT_ALLOWED');
    scene.given('robin', { type: 'admitKnock', knockId: 'k1' });
    expect([stateOf(scene, 'k1'), seen(scene, 'robin')]).toEqual(['admitted', undefined]);
    scene.given('@system', join('k1'));
    expect(scene.state.participants.k1?.name).toBe('Name of k1');
    expect(stateOf(scene, 'k1')).toBe('admitted');
    expect(scene.when('@system', join('k1')).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('KN2 when a panelist answers, or nobody knocked, then it is refused', () => {
    const scene = seatedScene().given('@system', knock('k1'));
    for (const who of ['ada', 'olga', '@facilitator'])
      expect(scene.when(who, { type: 'admitKnock', knockId: 'k1' }).refusal?.code).toBe('NOT_ALLOWED');
    const nobody = scene.when('robin', { type: 'declineKnock', knockId: 'k9' });
    expect(nobody.refusal?.code).toBe('INVALID_COMMAND');
  });

  it('KN3 when it is declined, or the room closes, then they are not let in', () => {
    const declined = seatedScene()
      .given('@system', knock('k1'))
      .given('robin', { type: 'declineKnock', knockId: 'k1' });
    expect(stateOf(declined, 'k1')).toBe('declined');
    expect(declined.when('@system', join('k1')).refusal?.code).toBe('NOT_ALLOWED');
    const late = declined.when('robin', { type: 'admitKnock', knockId: 'k1' });
    expect(late.refusal?.code).toBe('INVALID_COMMAND');
    const closed = seatedScene().given('@system', knock('k1')).given('robin', { type: 'closeRoom' });
    expect(stateOf(closed, 'k1')).toBe('declined');
  });

  it('KN4 given nobody answers, then after ten minutes it is declined and no longer shown', () => {
    const scene = seatedScene().given('@system', knock('k1'));
    expect(nextKnockEnd(scene.state, scene.now)).toBe(scene.now + KNOCK_WAITS_MS);
    scene.later(KNOCK_WAITS_MS);
    expect([stateOf(scene, 'k1'), seen(scene, 'robin')]).toEqual(['declined', undefined]);
    expect(nextKnockEnd(scene.state, scene.now)).toBeNull();
    const late = scene.when('robin', { type: 'admitKnock', knockId: 'k1' });
    expect(late.refusal?.code).toBe('INVALID_COMMAND');
    scene.later(KNOCK_LASTS_MS).given('@system', knock('k2'));
    expect(Object.keys(scene.state.knocks)).toEqual(['k2']);
  });

  it('KN5 given five wait, when another knocks, then they are asked to come back, until one is answered', () => {
    const scene = seatedScene();
    for (let each = 1; each <= KNOCKS_AT_ONCE; each++) scene.given('@system', knock(`k${each}`));
    expect(scene.when('@system', knock('more')).refusal?.code).toBe('RATE_LIMITED');
    scene.given('robin', { type: 'declineKnock', knockId: 'k1' }).given('@system', knock('more'));
  });

  it('KN6 given a locked or a closed room, then nobody can knock; whoever was admitted still gets in', () => {
    const scene = seatedScene()
      .given('@system', knock('k1'))
      .given('robin', { type: 'admitKnock', knockId: 'k1' }, { type: 'lockRoom', locked: true });
    expect(scene.when('@system', knock('k2')).refusal?.code).toBe('NOT_ALLOWED');
    scene.given('@system', join('k1')).given('robin', { type: 'closeRoom' });
    expect(scene.when('@system', knock('k3')).refusal?.code).toBe('WRONG_PHASE');
  });
});
