import { ROUND_KINDS } from '@mockpanel/shared/pack/schema';
import { criteriaFor } from '@mockpanel/shared/room/scoring';
import { type Bare, runningScene, Scene, seatedScene } from '@mockpanel/shared/testing/given';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { describe, expect, it } from 'vitest';
import { chair } from '../../messages/en/chair';
import { clock } from '../../messages/en/clock';
import { debrief } from '../../messages/en/debrief';
import { people } from '../../messages/en/people';
import { arcPlaces, edgeAt } from './arc';
import { chairActions, missingSentence, revealChoices } from './chair-actions';
import { myCriteria, openBallots } from './criteria';
import { overlayMine } from './overlay';
import { listNames } from './people';
import { nextTick, tickables } from './questions';
import { clockLight, planGap, roundSlot, thresholdWords } from './round-time';
import { runSheet } from './run-sheet';
import { seenBy } from './testing';

const TEXTS = { chair: chair.english, debrief: debrief.english, people: people.english };

describe('criteria', () => {
  it('given any kind of round and seat, then they are the ones that the room accepts', () => {
    const { criteria } = samplePack().rubric;
    for (const kind of ROUND_KINDS)
      for (const seatIds of [[], ['alpha'], ['alpha', 'gamma']])
        expect(myCriteria(criteria, kind, seatIds)).toEqual(criteriaFor(criteria, kind, seatIds));
  });

  it('given a closed round that is not revealed, then its sheet can still be reached', () => {
    const scene = runningScene('pitch').given(
      'robin',
      { type: 'closeRound' },
      { type: 'startRound', roundId: 'panel' },
    );
    const { briefing, view, mine } = seenBy(scene, 'ada');
    expect(openBallots(briefing, view, mine).map((ballot) => ballot.roundId)).toEqual(['pitch', 'panel']);
    scene.given('robin', { type: 'reveal', roundId: 'pitch' });
    const later = seenBy(scene, 'ada');
    expect(openBallots(later.briefing, later.view, later.mine).map(({ roundId }) => roundId)).toEqual([
      'panel',
    ]);
  });
});

describe('what is laid over my sheet', () => {
  const criterion = samplePack().rubric.criteria.find(({ roleCardId }) => roleCardId === undefined)?.id ?? '';
  const commands: Bare[] = [
    { type: 'saveBallot', roundId: 'pitch', scores: { [criterion]: 3 } },
    { type: 'submitBallot', roundId: 'pitch' },
    { type: 'saveBallot', roundId: 'pitch', scores: { [criterion]: 4 } },
    { type: 'tickPoint', pointId: 'beat-1', heard: true },
    { type: 'tally', kind: 'hedge' },
    { type: 'tally', kind: 'strong' },
    { type: 'tally', kind: 'strong', undo: true },
    { type: 'saveNote', noteId: 'n1', text: 'first', kind: 'evidence', private: true },
    { type: 'saveNote', noteId: 'n1', text: 'changed', kind: 'strength', private: false },
    { type: 'saveVerdict', verdict: 'yes', advice: 'Answer first.' },
    { type: 'deleteNote', noteId: 'n1' },
  ];

  it('given any command of mine, when it is laid over, then it looks as the server will tell it', () => {
    const scene = runningScene('pitch');
    for (const command of commands) {
      const before = seenBy(scene, 'ada').mine;
      const overlaid = overlayMine(before, [{ ...command, id: 'x' } as never], scene.now);
      scene.given('ada', command);
      const after = seenBy(scene, 'ada').mine;
      expect(comparable(overlaid)).toEqual(comparable(after));
    }
  });

  /** The round of a new note and a count of zero are the server's to say. */
  const comparable = (mine: ReturnType<typeof seenBy>['mine']) => ({
    ...mine,
    notes: mine.notes.map((note) => ({ ...note, roundId: null })),
    tallies: Object.fromEntries(Object.entries(mine.tallies).filter(([, count]) => count > 0)),
    submittedBy: null,
  });
});

describe('what the chair can do', () => {
  const actionsOf = (scene: Scene) => chairActions(seenBy(scene, 'robin'), TEXTS);
  const reasonsOf = (scene: Scene) =>
    Object.fromEntries(actionsOf(scene).map((action) => [action.id, action.reason]));

  it('given no candidate, when the room waits, then starting stays visible and says why not', () => {
    const scene = new Scene().join('ada', 'panelist', 'alpha');
    expect(chairActions(seenBy(scene, null), TEXTS)).toMatchObject([
      { id: 'start', commands: [], reason: 'the candidate is not here yet' },
    ]);
    scene.join('robin', 'candidate');
    expect(chairActions(seenBy(scene, null), TEXTS)).toMatchObject([
      { id: 'start', reason: null, main: true },
    ]);
  });

  it('given no open round, then pausing says why not and the next round is the main thing', () => {
    const scene = seatedScene().given('robin', { type: 'startSession' });
    expect(reasonsOf(scene)).toMatchObject({ pause: 'no round is open', reveal: 'no round has run yet' });
    expect(actionsOf(scene).find((action) => action.main && !action.reason)).toMatchObject({
      id: 'next',
      commands: [{ type: 'startRound', roundId: 'pitch' }],
    });
  });

  it('given the last beat, then there is no next one', () => {
    const scene = runningScene('pitch');
    expect(reasonsOf(scene)).toMatchObject({ part: null, pause: null });
    scene.given('robin', { type: 'nextSegment' });
    expect(reasonsOf(scene)).toMatchObject({ part: 'this is the last one' });
  });

  it('given every action that is offered, when it is sent, then the room accepts it', () => {
    for (const { id } of chairActions(seenBy(runningScene('pitch'), 'robin'), TEXTS)) {
      const scene = runningScene('pitch');
      const action = chairActions(seenBy(scene, 'robin'), TEXTS).find((other) => other.id === id);
      for (const command of action?.commands ?? []) expect(scene.when('robin', command).refusal).toBeNull();
    }
  });

  it('given missing sheets, when the reveal is asked for, then each person is named once', () => {
    const scene = runningScene('pitch').given('ada', { type: 'submitBallot', roundId: 'pitch' });
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'panel' });
    const choices = revealChoices(seenBy(scene, 'robin'), TEXTS.people);
    expect(choices.map((choice) => choice.missing)).toEqual([
      ['ben', 'cleo'],
      ['ada', 'ben', 'cleo'],
    ]);
    expect(missingSentence(choices, TEXTS)).toBe('ben, cleo and ada have not handed in every sheet.');
    expect(missingSentence([], TEXTS)).toBeNull();
  });

  it('PP2 given a trainee without a sheet, then nobody waits for it', () => {
    const scene = runningScene('pitch').given(
      'robin',
      { type: 'setTrainee', participantId: 'ben', trainee: true },
      { type: 'setTrainee', participantId: 'cleo', trainee: true },
    );
    scene.given('ada', { type: 'submitBallot', roundId: 'pitch' }).given('robin', { type: 'closeRound' });
    const seen = seenBy(scene, 'robin');
    expect(revealChoices(seen, TEXTS.people).map(({ missing }) => missing)).toEqual([[]]);
    expect(chairActions(seen, TEXTS).find(({ id }) => id === 'reveal')?.label).toBe('Reveal scores');
  });
});

describe('what can be ticked', () => {
  it('given a bank question, then everybody ticks its key points', () => {
    const scene = runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    for (const who of ['ada', 'ben']) {
      const { briefing, view, mine } = seenBy(scene, who);
      const points = tickables(briefing, view, mine).flatMap((group) => group.points);
      expect(points.map((point) => point.id)).toEqual(['bank-1-k1', 'bank-1-k2']);
      for (const point of points)
        expect(scene.when(who, { type: 'tickPoint', pointId: point.id, heard: true }).refusal).toBeNull();
    }
  });

  it('given a question of a card, then its asker alone has something to listen for', () => {
    const scene = runningScene('panel').given('ada', { type: 'askQuestion', questionId: 'alpha-q1' });
    const own = seenBy(scene, 'ada');
    const [group] = tickables(own.briefing, own.view, own.mine);
    expect(group?.kind).toBe('listen-for');
    expect(group?.points).toHaveLength(2);
    const other = seenBy(scene, 'ben');
    expect(tickables(other.briefing, other.view, other.mine)).toEqual([]);
  });
});

describe('the key that ticks', () => {
  it('given a beat in hand, then it ticks that beat once', () => {
    const scene = runningScene('pitch');
    const next = () => {
      const { briefing, view, mine } = seenBy(scene, 'ada');
      return nextTick(briefing, view, mine);
    };
    expect(next()).toBe('beat-1');
    scene.given('ada', { type: 'tickPoint', pointId: 'beat-1', heard: true });
    expect(next()).toBeNull();
    scene.given('robin', { type: 'nextSegment' });
    expect(next()).toBe('beat-2');
  });
});

describe('time', () => {
  it('given a running round, when time passes, then its slot follows the server’s clock', () => {
    const scene = runningScene('pitch').later(20_000);
    const round = seenBy(scene, 'ada').view.round;
    expect(round && roundSlot(round, scene.now)).toEqual({
      totalMs: 60_000,
      elapsedMs: 20_000,
      remainingMs: 40_000,
    });
  });

  it('given a paused round, then its clock stands and its light says so', () => {
    const scene = runningScene('pitch').later(20_000).given('robin', { type: 'pauseRound' }).later(90_000);
    const round = seenBy(scene, 'ada').view.round;
    const slot = round && roundSlot(round, scene.now);
    expect(slot?.remainingMs).toBe(40_000);
    expect(round && slot && clockLight(round, slot)).toBe('paused');
  });

  it('given a silent clock, when it crosses a mark, then it speaks once', () => {
    expect(thresholdWords(300_100, 299_900, 900_000, clock.english)).toBe('Five minutes left.');
    expect(thresholdWords(60_001, 60_000, 900_000, clock.english)).toBe('One minute left.');
    expect(thresholdWords(100, -100, 900_000, clock.english)).toBe('Time is up.');
    expect(thresholdWords(59_000, 58_800, 900_000, clock.english)).toBeNull();
    expect(thresholdWords(58_000, 118_000, 900_000, clock.english)).toBeNull();
  });

  it('given a page that looked at the clock before the round began, then a short round starts in silence', () => {
    expect(thresholdWords(420_000, 119_000, 120_000, clock.english)).toBeNull();
    expect(thresholdWords(420_000, 299_900, 300_000, clock.english)).toBeNull();
  });

  it('given a talk, when a section runs long, then it is behind its plan', () => {
    const slot = (elapsedMs: number) => ({ totalMs: 100, elapsedMs, remainingMs: 100 - elapsedMs });
    expect(planGap(slot(70), { startMs: 30, endMs: 60 })).toBe(-10);
    expect(planGap(slot(20), { startMs: 30, endMs: 60 })).toBe(10);
    expect(planGap(slot(45), { startMs: 30, endMs: 60 })).toBe(0);
  });

  it('given a round that ran over, then the run sheet keeps by how much', () => {
    const scene = runningScene('pitch').later(75_000).given('robin', { type: 'closeRound' });
    const { briefing, view } = seenBy(scene, 'ada');
    expect(runSheet(briefing, view, scene.now)[0]).toMatchObject({
      state: 'done',
      spentMs: 75_000,
      overMs: 15_000,
    });
  });
});

describe('the arc', () => {
  it('given an odd number of seats, then the middle one is on top and the others fall off evenly', () => {
    const places = arcPlaces(5, { radius: 2_000, top: 100, spread: 460, lift: 40 });
    expect(places[2]).toEqual({ dx: 0, y: 60 });
    expect(places[0]?.dx).toBe(-460);
    expect(places[0]?.y).toBeCloseTo(places[4]?.y ?? 0);
    expect(edgeAt(0, 2_000, 100)).toBe(100);
  });

  it('given one seat, then it sits in the middle', () => {
    expect(arcPlaces(1, { radius: 560, top: 100, spread: 148, lift: 30 })).toEqual([{ dx: 0, y: 70 }]);
  });
});

describe('names in a sentence', () => {
  it.each([
    [[], ''],
    [['Ines'], 'Ines'],
    [['Ines', 'Tobi'], 'Ines and Tobi'],
    [['Ines', 'Tobi', 'Maya'], 'Ines, Tobi and Maya'],
  ])('given %j, then it reads %j', (names, words) => {
    expect(listNames(names, TEXTS.people)).toBe(words);
  });
});
