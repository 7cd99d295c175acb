import { runningScene, type Scene, seatedScene } from '@mockpanel/shared/testing/given';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { describe, expect, it } from 'vitest';
import { chair } from '../../messages/en/chair';
import { cockpit } from '../../messages/en/cockpit';
import { cue } from '../../messages/en/cue';
import { debrief } from '../../messages/en/debrief';
import { people } from '../../messages/en/people';
import { stage } from '../../messages/en/stage';
import { ownQuestionRows } from './candidate-questions';
import { chairActions as actionsOfChair } from './chair-actions';
import { cueFor } from './cue';
import { guessedCount, guessSheets, sharedCriteria } from './guesses';
import { handsSentence, waitingHands } from './hands';
import { createOutbox } from './outbox';
import { overlayMine } from './overlay';
import { bankQuestionRows, isOpen, mineFirst, weakSpotRows } from './questions';
import { situationOf } from './situation';
import { tableActions as actionsAtTable, handsLine } from './table-actions';
import { type Seen, seenBy } from './testing';

const TEXTS = {
  chair: chair.english,
  debrief: debrief.english,
  people: people.english,
  table: cockpit.english.table,
};
const chairActions = (seen: Seen) => actionsOfChair(seen, TEXTS);
const tableActions = (seen: Seen) => actionsAtTable(seen, TEXTS);

const cueOf = (scene: Scene, who: string | null) => {
  const { briefing, view, mine } = seenBy(scene, who);
  return cueFor(situationOf({ briefing, view, mine }, scene.now, people.english), cue.english);
};

const stressTalk = () => runningScene('talk', { mode: 'stress' });
const cutIn = () => stressTalk().given('ada', { type: 'interrupt' });

describe('raised hands', () => {
  const handsUp = () =>
    runningScene('panel')
      .given('ben', { type: 'raiseHand', raised: true })
      .given('cleo', { type: 'raiseHand', raised: true });

  it('given two hands, then the chair calls the first one, and then the other', () => {
    const scene = handsUp();
    const call = () => chairActions(seenBy(scene, 'robin')).find((action) => action.id === 'call');
    expect(call()).toMatchObject({ label: 'Call ben', reason: null });
    scene.given('robin', ...(call()?.commands ?? []));
    expect(call()).toMatchObject({ label: 'Call cleo' });
    scene.given('robin', ...(call()?.commands ?? []));
    expect(waitingHands(seenBy(scene, 'robin').view)).toEqual(['ben']);
  });

  it('given nobody with a hand up, then there is nobody to call', () => {
    expect(chairActions(seenBy(runningScene('panel'), 'robin')).map(({ id }) => id)).not.toContain('call');
  });

  it('given hands, then each panelist reads how their own stands', () => {
    const scene = handsUp();
    expect(handsLine(seenBy(scene, 'ben'), TEXTS)).toBe('Your hand is up, you’re first.');
    expect(handsLine(seenBy(scene, 'cleo'), TEXTS)).toBe('Your hand is up, after ben.');
    expect(handsLine(seenBy(scene, 'ada'), TEXTS)).toBe('Hands up: ben, cleo.');
    expect(handsLine(seenBy(runningScene('panel'), 'ada'), TEXTS)).toBeNull();
  });

  it('given a facilitator, then their line names the hands; the candidate’s stage does not', () => {
    const scene = handsUp().given('robin', { type: 'handOverChair', participantId: 'ada' });
    expect(cueOf(scene, 'robin').detail ?? '').not.toContain('hand');
    scene.given('ben', { type: 'askQuestion', questionId: 'bank-1' });
    expect(cueOf(scene, 'ada').detail).toBe('cleo has a hand up.');
    expect(handsSentence(['ben', 'cleo', 'dora'], cue.english.hands)).toBe(
      'ben and 2 others have a hand up.',
    );
  });

  it('given my turn, then I need no hand; else one press raises it and the next lowers it', () => {
    const scene = runningScene('panel');
    expect(tableActions(seenBy(scene, 'ada'))).toEqual([]);
    const [raise] = tableActions(seenBy(scene, 'ben'));
    expect(raise).toMatchObject({ label: 'Raise your hand', on: false });
    scene.given('ben', ...(raise?.commands ?? []));
    const [lower] = tableActions(seenBy(scene, 'ben'));
    expect(lower).toMatchObject({ label: 'Lower your hand', on: true });
    scene.given('ben', ...(lower?.commands ?? []));
    expect(seenBy(scene, 'ben').view.hands).toEqual([]);
  });
});

describe('cutting in on a talk', () => {
  it('given learning mode, then a hand is raised in place of cutting in', () => {
    expect(tableActions(seenBy(runningScene('talk'), 'ben'))).toMatchObject([{ id: 'hand' }]);
  });

  it('given a round that is no talk, then nothing is interrupted', () => {
    const scene = runningScene('pitch', { mode: 'stress' });
    expect(tableActions(seenBy(scene, 'ada'))).toEqual([]);
  });

  it('given stress mode, then it can be done twice, and afterwards stays with the reason', () => {
    const scene = stressTalk();
    for (const label of ['Interrupt, 2 left', 'Interrupt, 1 left']) {
      const [interrupt] = tableActions(seenBy(scene, 'ada'));
      expect(interrupt).toMatchObject({ id: 'interrupt', label, reason: null });
      scene.given('ada', ...(interrupt?.commands ?? []));
      const [goOn] = tableActions(seenBy(scene, 'ada'));
      expect(goOn).toMatchObject({ id: 'go-on', main: true });
      scene.given('ada', ...(goOn?.commands ?? []));
    }
    expect(tableActions(seenBy(scene, 'ada'))).toMatchObject([
      { id: 'interrupt', label: 'Interrupt', commands: [], reason: 'you have used both' },
    ]);
  });

  it('given somebody has cut in, then nobody else can, and everybody is told who did', () => {
    const scene = cutIn();
    expect(tableActions(seenBy(scene, 'ben'))).toMatchObject([{ reason: 'ada has cut in', commands: [] }]);
    expect(cueOf(scene, 'ada')).toMatchObject({ tone: 'you', line: expect.stringContaining('You cut in.') });
    expect(cueOf(scene, 'ben').line).toBe('Listen. ada cut in.');
    expect(cueOf(scene, 'robin').line).toBe('ada cuts in.');
    expect(cueOf(scene, 'olga').line).toBe('ada cut in on the talk.');
  });

  it('given I asked while I cut in, when I let them go on, then the answer is over too', () => {
    const scene = cutIn().given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    const [goOn] = tableActions(seenBy(scene, 'ada'));
    scene.given('ada', ...(goOn?.commands ?? []));
    expect(seenBy(scene, 'ada').view).toMatchObject({ asking: null, interruption: null });
  });

  it('given an interruption, then the chair’s next step is to let the talk go on', () => {
    const scene = cutIn();
    const actions = chairActions(seenBy(scene, 'robin'));
    expect(actions.filter((action) => action.main).map(({ id }) => id)).toEqual(['go-on']);
    const labelFor = (name: string) => chairActions(seenBy(scene, name)).find(({ main }) => main)?.label;
    expect(labelFor('robin')).toBe('Go on with the talk');
    scene.given('robin', ...(actions.find(({ id }) => id === 'go-on')?.commands ?? []));
    expect(chairActions(seenBy(scene, 'robin')).find(({ main }) => main)?.id).toBe('pause');
    scene.given('ada', { type: 'interrupt' }).given('robin', { type: 'handOverChair', participantId: 'ben' });
    expect(labelFor('ben')).toBe('Let them go on');
  });

  it('given the time is up meanwhile, then the interruption still comes first', () => {
    expect(cueOf(cutIn().later(600_000), 'ben').line).toBe('Listen. ada cut in.');
  });
});

describe('claims', () => {
  const claimed = () =>
    runningScene('panel')
      .given('ben', { type: 'claimQuestion', questionId: 'bank-3' })
      .given('ada', { type: 'claimQuestion', questionId: 'weak-2' });

  it('given a claim, then its holder has it first and the others see whose it is', () => {
    const scene = claimed();
    const rows = (who: string) => {
      const { briefing, view } = seenBy(scene, who);
      return mineFirst(bankQuestionRows(briefing, view)).map(({ id, claim }) => [id, claim?.by ?? null]);
    };
    expect(rows('ben')).toEqual([
      ['bank-3', 'ben'],
      ['bank-1', null],
      ['bank-2', null],
    ]);
    expect(rows('ada').at(-1)).toEqual(['bank-3', 'ben']);
    const { briefing, view } = seenBy(scene, 'ada');
    expect(weakSpotRows(briefing, view)[1]?.claim).toEqual({ by: 'ada', mine: true, away: false });
  });

  it('given somebody who is away, then their claim says so', () => {
    const { briefing, view } = seenBy(claimed(), 'ada');
    const away = view.participants.map((person) => ({ ...person, present: person.id !== 'ben' }));
    const row = bankQuestionRows(briefing, { ...view, participants: away }).at(-1);
    expect(row?.claim).toEqual({ by: 'ben', mine: false, away: true });
  });

  it('AS11 given a similar one was asked, then a claimed one is heard and no longer next', () => {
    const pack = samplePack();
    const text = pack.questions[0]?.text ?? '';
    const questions = pack.questions.map((question) => ({ ...question, text }));
    const scene = runningScene('panel', {}, { ...pack, questions })
      .given('ben', { type: 'claimQuestion', questionId: 'bank-3' })
      .given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    const { briefing, view } = seenBy(scene, 'ben');
    const rows = mineFirst(bankQuestionRows(briefing, view));
    expect(rows.map(({ id }) => id)).toEqual(['bank-1', 'bank-2', 'bank-3']);
    expect(rows.map(isOpen)).toEqual([false, false, false]);
    expect(rows[2]?.heard).toMatchObject({ kind: 'asked', questionId: 'bank-1', participantId: 'ada' });
  });

  it('given it was asked, then it is no longer next', () => {
    const scene = claimed().given('ben', { type: 'askQuestion', questionId: 'bank-3' });
    const { briefing, view } = seenBy(scene, 'ben');
    expect(mineFirst(bankQuestionRows(briefing, view)).map(({ id }) => id)).toEqual([
      'bank-1',
      'bank-2',
      'bank-3',
    ]);
  });
});

describe('the candidate’s questions', () => {
  it('given a card that somebody plays, then the question goes to that person, and the room hears it', () => {
    const scene = runningScene('yours');
    const rows = () => {
      const { briefing, view } = seenBy(scene, 'robin');
      return ownQuestionRows(briefing, view, { own: stage.english.own, people: people.english });
    };
    expect(rows().map(({ to, asked }) => [to, asked])).toEqual([
      ['to ada', false],
      ['to everybody', false],
    ]);
    for (const row of rows()) {
      scene.given('robin', row.command);
      if (row.id === 'cq-1') {
        expect(cueOf(scene, 'ada')).toMatchObject({ tone: 'you', line: expect.stringContaining('asks you') });
        expect(cueOf(scene, 'ben').line).toBe('robin asks ada. Listen.');
        expect(cueOf(scene, 'olga').line).toBe('robin asks ada.');
        expect(cueOf(scene, 'robin').line).toBe('ada answers.');
      }
    }
    expect(cueOf(scene, 'robin').line).toBe('The panel answers.');
    expect(rows().every(({ asked }) => asked)).toBe(true);
  });

  it('given a card that nobody plays, then everybody is asked', () => {
    const scene = runningScene('yours').given('robin', { type: 'removeParticipant', participantId: 'ada' });
    const { briefing, view } = seenBy(scene, 'robin');
    const [first] = ownQuestionRows(briefing, view, { own: stage.english.own, people: people.english });
    expect(first?.to).toContain('which nobody plays');
    expect(first?.command).toEqual({ type: 'askPanel', questionId: 'cq-1' });
  });
});

describe('guesses', () => {
  it('given a guess, then it shows at once, and as the server tells it afterwards', () => {
    const scene = seatedScene();
    const seen = seenBy(scene, 'robin');
    const ids = sharedCriteria(seen.briefing).map(({ id }) => id);
    expect(ids).toEqual(['clarity', 'specifics', 'flex']);
    const command = {
      type: 'predict',
      participantId: 'ada',
      scores: { clarity: 3, specifics: 2, flex: 4 },
    } as const;
    const overlaid = overlayMine(seen.mine, [{ ...command, id: 'x' }], scene.now);
    scene.given('robin', command);
    const later = seenBy(scene, 'robin');
    expect(overlaid.predictions).toEqual(later.mine.predictions);
    const sheets = guessSheets(later.briefing, later.view, later.mine);
    expect(sheets.map(({ guessed, count }) => [guessed, count])).toEqual([
      [3, 3],
      [0, 3],
      [0, 3],
    ]);
    expect(guessedCount(sheets)).toEqual({ whole: 1, all: 3 });
    expect(guessedCount(guessSheets(seen.briefing, seen.view, seen.mine))).toBeNull();
  });
});

describe('what a reload sends again', () => {
  it('given commands without an answer, then only what somebody wrote or scored is kept for later', () => {
    let kept: string[] = [];
    const outbox = createOutbox({
      deliver: () => Promise.resolve(null),
      isConnected: () => false,
      wait: () => Promise.resolve(),
      changed: () => undefined,
      answered: () => undefined,
      keep: (commands) => {
        kept = commands.map(({ type }) => type);
      },
    });
    void outbox.send({ id: '1', type: 'raiseHand', raised: true });
    void outbox.send({ id: '2', type: 'predict', participantId: 'ada', scores: { clarity: 3 } });
    void outbox.send({ id: '3', type: 'interrupt' });
    void outbox.send({ id: '4', type: 'claimQuestion', questionId: 'bank-1' });
    void outbox.send({
      id: '5',
      type: 'saveActionItem',
      itemId: 'a',
      text: 'Answer first',
      check: 'One line',
    });
    void outbox.send({ id: '6', type: 'askPanel', questionId: 'cq-1' });
    void outbox.send({ id: '7', type: 'reviseScore', roundId: 'pitch', criterionId: 'clarity', value: 2 });
    void outbox.send({ id: '8', type: 'handOverChair', participantId: 'ada' });
    void outbox.send({ id: '9', type: 'lockRoom', locked: true });
    expect(kept).toEqual(['predict', 'saveActionItem', 'reviseScore']);
  });
});
