import { runningScene, type Scene, seatedScene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import { projected } from './projected';
import { seenBy } from './testing';

const SCENES: Record<string, () => Scene> = {
  lobby: () => seatedScene(),
  pitch: () => runningScene('pitch').given('ada', { type: 'tickPoint', pointId: 'beat-1', heard: true }),
  'a question': () => runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'bank-1' }),
  'a push': () =>
    runningScene('pressure').given('ada', { type: 'askQuestion', questionId: 'weak-1' }, { type: 'push' }),
  claims: () => runningScene('panel').given('ben', { type: 'claimQuestion', questionId: 'bank-3' }),
  drill: () => runningScene('drill'),
  'a warm-up': () => seatedScene().given('robin', { type: 'startWarmUp' }),
  'a warm-up that is over': () =>
    seatedScene()
      .given('robin', { type: 'startWarmUp' })
      .given('ada', { type: 'scoreWarmUp', scores: { specifics: 2 } })
      .given('robin', { type: 'endWarmUp' }),
};

const { me: _me, ...nobody } = seenBy(seatedScene(), 'olga').briefing;

describe('the projected stage', () => {
  it.each(Object.entries(SCENES))(
    'given %s, then from every seat it is what an observer sees',
    (_, scene) => {
      const { state, now } = scene();
      const played = { state, now } as Scene;
      const observer = seenBy(played, 'olga');
      for (const id of Object.keys(state.participants)) {
        const shown = projected(seenBy(played, id));
        expect(shown.view).toEqual(observer.view);
        const { me, ...briefing } = shown.briefing;
        const { me: _observer, ...expected } = observer.briefing;
        expect(briefing).toEqual(expected);
        expect(me.participantId).toBeNull();
        expect(Object.keys(briefing).sort()).toEqual(Object.keys(nobody).sort());
      }
    },
  );

  it('VI4 given a spoken-only room, then nothing that is asked is on the wall', () => {
    const scene = runningScene('panel', { spokenOnly: true }).given('ada', {
      type: 'askQuestion',
      questionId: 'bank-1',
    });
    expect(JSON.stringify(projected(seenBy(scene, 'ada')))).not.toContain('bank-question-1');
    const drill = runningScene('drill', { spokenOnly: true });
    expect(JSON.stringify(projected(seenBy(drill, 'ada')))).not.toContain('drill-question');
  });
});
