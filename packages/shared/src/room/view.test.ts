import { describe, expect, it } from 'vitest';
import { runningScene, type Scene, START, seatedScene } from '../testing/given.js';
import { briefingFor, mineFor, viewerKindOf, viewFor } from './view.js';

const everything = (scene: Scene, participantId: string | null) => {
  const member = { participantId };
  return JSON.stringify([
    briefingFor(scene.state, member),
    viewFor(scene.state, viewerKindOf(scene.state, member), { present: new Set(), now: START }),
    mineFor(scene.state, member),
  ]);
};

describe('what each viewer sees', () => {
  it('VI1 given sheets are full, then no view of any kind is another than with empty ones', () => {
    const scene = runningScene('panel');
    const views = () =>
      (['candidate', 'panel', 'observer'] as const).map((kind) =>
        viewFor(scene.state, kind, { present: new Set(), now: START }),
      );
    const before = views();
    scene
      .given('ada', { type: 'saveBallot', roundId: 'panel', scores: { clarity: 4 } })
      .given('ada', { type: 'submitBallot', roundId: 'panel' }, { type: 'tally', kind: 'hedge' })
      .given('ada', { type: 'saveNote', noteId: 'n', text: 'note', kind: 'other', private: false })
      .given('ada', { type: 'tickPoint', pointId: 'bank-1-k1', heard: true })
      .given('ada', { type: 'saveVerdict', verdict: 'no', advice: 'advice' });
    expect(views()).toEqual(before);
  });

  it.each([
    ['brief-text'],
    ['alpha-question'],
    ['alpha-handling'],
    ['alpha-script'],
    ['alpha-cares'],
    ['alpha-listen'],
    ['alpha-follow-up'],
    ['alpha-criterion'],
    ['bank-question'],
    ['bank-answer'],
    ['bank-point'],
    ['weak-challenge'],
    ['weak-push'],
    ['weak-defence'],
    ['weak-second-defence'],
    ['drill-question'],
    ['drill-answer'],
    ['shows unasked'],
  ])('VI2 VI7 given the candidate chairs, then %s is nowhere in what they get', (text) => {
    expect(everything(seatedScene(), 'robin')).not.toContain(text);
    expect(everything(runningScene('panel'), 'robin')).not.toContain(text);
    expect(everything(runningScene('panel'), 'olga')).not.toContain(text);
    expect(everything(runningScene('panel'), null)).not.toContain(text);
  });

  it('VI3 given learning mode, then the own material is open throughout, in stress mode it closes', () => {
    const own = ['beat-text-1', 'section-text-2', 'reminder-1', 'candidate-question-1'];
    const sees = (scene: Scene) => own.filter((text) => everything(scene, 'robin').includes(text));
    expect(sees(runningScene('pitch'))).toEqual(own);
    expect(sees(seatedScene({ mode: 'stress' }))).toEqual(own);
    expect(sees(runningScene('pitch', { mode: 'stress' }))).toEqual([]);
    expect(sees(runningScene('pitch', { mode: 'stress' }).given('robin', { type: 'reveal' }))).toEqual(own);
    for (const other of ['ada', 'olga'])
      for (const text of own) expect(everything(runningScene('pitch'), other)).not.toContain(text);
  });

  it('VI4 given a spoken-only room, then the candidate reads neither question, push nor drill item', () => {
    const scene = runningScene('pressure', { spokenOnly: true })
      .given('ada', { type: 'askQuestion', questionId: 'weak-1' })
      .given('ada', { type: 'push' });
    expect(everything(scene, 'robin')).not.toMatch(/weak-(challenge|push)-1|"weak-1"/);
    expect(everything(scene, 'olga')).toContain('weak-push-1');
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'drill' });
    expect(everything(scene, 'robin')).not.toMatch(/drill-question|"drill-\d"/);
    expect(everything(scene, 'olga')).toMatch(/drill-question/);
  });

  it('VI5 given a card, then its contents reach its holder alone', () => {
    const scene = runningScene('panel');
    for (const text of ['alpha-handling', 'alpha-script', 'alpha-question-1', 'alpha-criterion']) {
      expect(everything(scene, 'ada')).toContain(text);
      expect(everything(scene, 'ben')).not.toContain(text);
    }
  });

  it('VI5 given the panel, then bank, pushes and drill are there, model answers and defences are not', () => {
    const seen = everything(runningScene('panel'), 'ben');
    for (const text of ['bank-question-1', 'bank-point-1-1', 'weak-push-1', 'drill-answer-1', 'brief-text'])
      expect(seen).toContain(text);
    for (const text of ['bank-answer', 'weak-defence', 'weak-second-defence'])
      expect(seen).not.toContain(text);
  });

  it('VI5 given a push was not made, then its words are not in the view', () => {
    const scene = runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'alpha-q1' });
    expect(everything(scene, 'robin')).not.toContain('alpha-follow-up-1');
    expect(everything(scene, 'ben')).not.toContain('alpha-follow-up-1');
    expect(everything(scene, 'robin')).toContain('alpha-question-1');
  });

  it('VI6 when somebody hands in, then panel and chair know, observers and a mere candidate do not', () => {
    const scene = runningScene('pitch').given('ada', { type: 'submitBallot', roundId: 'pitch' });
    const submittedBy = (id: string) => mineFor(scene.state, { participantId: id }).submittedBy;
    expect(submittedBy('ben')).toEqual({ pitch: ['ada'] });
    expect(submittedBy('robin')).toEqual({ pitch: ['ada'] });
    expect(submittedBy('olga')).toBeUndefined();
    scene.state = { ...scene.state, chairId: 'ada' };
    expect(submittedBy('robin')).toBeUndefined();
  });

  it('VI8 given a facilitator, then they see what an observer sees, with the chair’s commands', () => {
    const scene = runningScene('panel');
    const member = { participantId: null };
    expect(viewerKindOf(scene.state, member)).toBe('observer');
    expect(briefingFor(scene.state, member).me).toMatchObject({ role: 'observer', chair: false });
  });

  it('VI9 given a question and a drill item came up, then the panel knows the round of the one, and of the other that', () => {
    const scene = runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'drill' });
    const seen = (kind: 'panel' | 'candidate' | 'observer') =>
      viewFor(scene.state, kind, { present: new Set(), now: scene.now });
    expect(seen('panel').asked?.map(({ questionId, roundId }) => [questionId, roundId])).toEqual([
      ['bank-1', 'panel'],
    ]);
    expect(seen('panel').drilled).toEqual([seen('panel').round?.item?.id]);
    for (const kind of ['candidate', 'observer'] as const) {
      expect(seen(kind)).not.toHaveProperty('asked');
      expect(seen(kind)).not.toHaveProperty('drilled');
    }
  });

  it('VI1 given somebody was removed, then they are not in the view any more', () => {
    const scene = seatedScene().given('robin', { type: 'removeParticipant', participantId: 'ada' });
    const { participants } = viewFor(scene.state, 'panel', { present: new Set(['ben']), now: START });
    expect(participants.map(({ id, present }) => [id, present])).toEqual([
      ['robin', false],
      ['ben', true],
      ['cleo', false],
      ['olga', false],
    ]);
  });
});
