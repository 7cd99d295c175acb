import type { Pack, RoundKind } from '@mockpanel/shared/pack/schema';
import type { Ack } from '@mockpanel/shared/protocol/socket';
import type { ScoreValue } from '@mockpanel/shared/room/commands';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type BareCommand, RecordedRoom, type Who } from './recorded-room.js';
import { withHiddenCard, withHiddenPanelMaterial } from './words.js';

/** Paired runs per property; a longer search is `NONINTERFERENCE_RUNS=50000 npx vitest run …`. */
const RUNS = Number(process.env.NONINTERFERENCE_RUNS ?? 700);

/** One step of a script: seen by the room, or hidden and then perhaps other, or absent, in the second run. */
type Step =
  | { kind: 'visible'; who: Who; command: BareCommand }
  | { kind: 'hidden'; who: Who; first: BareCommand | null; second: BareCommand | null };

const ROUNDS = ['pitch', 'talk', 'panel', 'pressure', 'yours', 'drill'] as const;
const KINDS: Record<(typeof ROUNDS)[number], RoundKind> = {
  pitch: 'pitch',
  talk: 'presentation',
  panel: 'panel-questions',
  pressure: 'pressure',
  yours: 'candidate-questions',
  drill: 'rapid-fire',
};

const value = fc.constantFrom<ScoreValue>(1, 2, 3, 4, 'not-observed');
const roundId = fc.constantFrom(...ROUNDS);
const pointId = fc.constantFrom(
  'beat-1',
  'section-2',
  'bank-1-k1',
  'bank-2-k2',
  'alpha-q1.0',
  'beta-q1.0',
  'x',
);

/** What one panelist writes down; nobody else may notice it. */
const note: fc.Arbitrary<BareCommand> = fc.oneof(
  fc.record({
    type: fc.constant('saveBallot' as const),
    roundId,
    scores: fc.dictionary(fc.constantFrom('clarity', 'specifics', 'flex', 'alpha-own', 'zzz'), value, {
      maxKeys: 3,
    }),
  }),
  fc.record({
    type: fc.constant('saveNote' as const),
    noteId: fc.constantFrom('n1', 'n2'),
    text: fc.constantFrom('short', 'a rather longer note about what was said'),
    kind: fc.constantFrom('strength' as const, 'hard-truth' as const),
    private: fc.boolean(),
  }),
  fc.record({ type: fc.constant('deleteNote' as const), noteId: fc.constantFrom('n1', 'n2') }),
  fc.record({ type: fc.constant('tickPoint' as const), pointId, heard: fc.boolean() }),
  fc.record({
    type: fc.constant('tally' as const),
    kind: fc.constantFrom('hedge' as const, 'strong' as const),
  }),
  fc.record({
    type: fc.constant('markItem' as const),
    itemId: fc.constantFrom('drill-1', 'drill-2', 'zzz'),
    result: fc.constantFrom('hit' as const, 'miss' as const),
  }),
  fc.record({
    type: fc.constant('markLadder' as const),
    questionId: fc.constantFrom('weak-1', 'weak-2', 'zzz'),
    result: fc.constantFrom('hold' as const, 'collapse' as const),
  }),
  fc.record({
    type: fc.constant('rateQuestion' as const),
    questionId: fc.constantFrom('cq-1', 'zzz'),
    rating: fc.constantFrom<1 | 2 | 3 | 4>(1, 4),
  }),
  fc.record({
    type: fc.constant('saveVerdict' as const),
    verdict: fc.constantFrom('no' as const, 'strong-yes' as const),
    advice: fc.constantFrom('', 'Slow down.'),
    hardTruth: fc.constantFrom('', 'You did not answer.'),
  }),
);
const submission: fc.Arbitrary<BareCommand> = fc.record({
  type: fc.constant('submitBallot' as const),
  roundId,
});

/** Who means to ask what is the panel's business. */
const claim: fc.Arbitrary<BareCommand> = fc.record({
  type: fc.constantFrom('claimQuestion' as const, 'releaseQuestion' as const),
  questionId: fc.constantFrom('bank-1', 'bank-3', 'weak-2', 'zzz'),
});
const expectation: fc.Arbitrary<BareCommand> = fc.record({
  type: fc.constant('predict' as const),
  participantId: fc.constantFrom('ada', 'cleo', 'zzz'),
  scores: fc.dictionary(fc.constantFrom('clarity', 'flex'), fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), {
    maxKeys: 2,
  }),
});

const reflection: fc.Arbitrary<BareCommand> = fc.record({
  type: fc.constant('saveReflection' as const),
  plus: fc.constantFrom('', 'The pitch was clear.'),
  delta: fc.constantFrom('', 'Shorter answers.'),
});
const prediction = fc.oneof(expectation, reflection);

/** What a panelist gives an answer that is tried again. */
const secondScore: fc.Arbitrary<BareCommand> = fc.record({
  type: fc.constant('scoreDoOver' as const),
  scores: fc.dictionary(fc.constantFrom('clarity', 'flex'), value, { maxKeys: 2 }),
});

/** Who is at the door is for whoever may open it. */
const atTheDoor = fc.constantFrom('k1', 'k2', 'k3');
const knock: fc.Arbitrary<BareCommand> = fc.record({
  type: fc.constant('knock' as const),
  knockId: atTheDoor,
  name: fc.constantFrom('Kim', 'Lu of the other team'),
});
const knockAnswer: fc.Arbitrary<BareCommand> = fc.record({
  type: fc.constantFrom('admitKnock' as const, 'declineKnock' as const),
  knockId: atTheDoor,
});

const hidden = (who: fc.Arbitrary<Who>, what: fc.Arbitrary<BareCommand>): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constant('hidden' as const),
    who,
    first: fc.option(what, { freq: 4, nil: null }),
    second: fc.option(what, { freq: 2, nil: null }),
  });

/** The same, where whether it happened is not hidden: who has scored is for the panel and the chair. */
const altered = (who: fc.Arbitrary<Who>, what: fc.Arbitrary<BareCommand>): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constant('hidden' as const), who, first: what, second: what });

/** What the others do in sight of everybody, or write down themselves alike in both runs. */
const visible = (chair: Who): fc.Arbitrary<Step> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('visible' as const),
      who: fc.constantFrom<Who>('ben', 'cleo', 'ada'),
      command: fc.oneof(
        fc.record({
          type: fc.constant('askQuestion' as const),
          questionId: fc.constantFrom('bank-1', 'bank-2', 'weak-1', 'alpha-q1', 'beta-q1', 'gamma-q2'),
        }),
        fc.constant<BareCommand>({ type: 'askQuestion', text: 'And why?' }),
        fc.constant<BareCommand>({ type: 'push' }),
        fc.constant<BareCommand>({ type: 'endAnswer' }),
        fc.constant<BareCommand>({ type: 'interrupt' }),
        fc.constant<BareCommand>({ type: 'raiseHand', raised: true }),
      ),
    }),
    fc.record({
      kind: fc.constant('visible' as const),
      who: fc.constantFrom<Who>('ben', 'cleo'),
      command: note,
    }),
    fc.record({
      kind: fc.constant('visible' as const),
      who: fc.constant(chair),
      command: fc.constantFrom<BareCommand>(
        { type: 'nextSegment' },
        { type: 'pauseRound' },
        { type: 'resumeRound' },
        { type: 'extendRound', byMs: 60_000 },
        { type: 'callPanelist', participantId: 'cleo' },
        { type: 'setTurnOrder', order: 'hands' },
        { type: 'setTurnOrder', order: 'rotation' },
      ),
    }),
    fc.record({
      kind: fc.constant('visible' as const),
      who: fc.constantFrom<Who>('robin', 'olga'),
      command: fc.oneof(
        fc.constantFrom<BareCommand>(
          { type: 'nextItem' },
          { type: 'askPanel', questionId: 'cq-1' },
          { type: 'letMeFinish' },
          { type: 'safeStop' },
        ),
        note,
      ),
    }),
  );

/** What happens around the table before the start, and who counts, in sight of everybody. */
const seating = (chair: Who): fc.Arbitrary<Step[]> => {
  const step = (who: fc.Arbitrary<Who>, command: fc.Arbitrary<BareCommand>): fc.Arbitrary<Step> =>
    fc.record({ kind: fc.constant('visible' as const), who, command });
  const panelist = fc.constantFrom<Who>('ben', 'cleo');
  return fc.array(
    fc.oneof(
      step(
        panelist,
        fc.constantFrom<BareCommand>(
          { type: 'changeSeats', seatIds: [] },
          { type: 'changeSeats', seatIds: ['gamma'] },
          { type: 'swapSeats', participantId: 'ben' },
          { type: 'answerSwap', accept: true },
          { type: 'takeChair' },
        ),
      ),
      step(
        fc.constant(chair),
        fc.constantFrom<BareCommand>(
          { type: 'setTrainee', participantId: 'ada', trainee: true },
          { type: 'setTrainee', participantId: 'ben', trainee: true },
          { type: 'swapSeats', participantId: 'ben', withParticipantId: 'cleo' },
          { type: 'setCallUrl', url: 'https://call.example/' },
        ),
      ),
    ),
    { maxLength: 4 },
  );
};

const warmUpScore: fc.Arbitrary<BareCommand> = fc.record({
  type: fc.constant('scoreWarmUp' as const),
  scores: fc.dictionary(fc.constantFrom('specifics', 'zzz'), fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), {
    maxKeys: 1,
  }),
});

/** A warm-up in which something is hidden; where it ends, the panel sees every score. */
const warmUp = (chair: Who, secret: fc.Arbitrary<Step>, ends: boolean): fc.Arbitrary<Step[]> =>
  fc
    .array(secret, { minLength: 1, maxLength: 3 })
    .map((steps) => [
      { kind: 'visible', who: chair, command: { type: 'startWarmUp' } },
      { kind: 'visible', who: 'ben', command: { type: 'scoreWarmUp', scores: { specifics: 2 } } },
      ...steps,
      ...(ends ? [{ kind: 'visible' as const, who: chair, command: { type: 'endWarmUp' as const } }] : []),
    ]);

/** What every session has, so that there is something to rate and to try again. */
const OPENERS: readonly (Step & { round: string })[] = [
  { round: 'panel', kind: 'visible', who: 'ben', command: { type: 'askQuestion', questionId: 'bank-1' } },
  { round: 'yours', kind: 'visible', who: 'robin', command: { type: 'askPanel', questionId: 'cq-1' } },
];

/** A session through every kind of round, with anything in between, a reveal, and an answer tried again. */
const script = (
  chair: Who,
  secret: fc.Arbitrary<Step>,
  secretLater: fc.Arbitrary<Step>,
  warmedUp: fc.Arbitrary<Step[]>,
): fc.Arbitrary<Step[]> => {
  const between = fc.array(
    fc.oneof({ weight: 3, arbitrary: secret }, { weight: 2, arbitrary: visible(chair) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const chairs = (command: BareCommand): Step => ({ kind: 'visible', who: chair, command });
  return fc
    .tuple(
      ...ROUNDS.map(() => fc.tuple(between, between)),
      warmedUp,
      seating(chair),
      fc.array(secretLater, { minLength: 1, maxLength: 4 }),
      fc.shuffledSubarray([...ROUNDS], { minLength: 6 }),
    )
    .map((parts) => {
      const order = parts.at(-1) as (typeof ROUNDS)[number][];
      const lobby = [...(parts.at(-4) as Step[]), ...(parts.at(-3) as Step[])];
      const later = parts.at(-2) as Step[];
      const fillings = parts.slice(0, -4) as [Step[], Step[]][];
      const rounds = order.flatMap((id, index) => [
        chairs({ type: 'startRound', roundId: id }),
        ...(fillings[index]?.[0] ?? []),
        ...OPENERS.filter((step) => step.round === id),
        chairs({ type: 'closeRound' }),
        ...(fillings[index]?.[1] ?? []),
        ...(index === 2 ? [chairs({ type: 'reveal', roundId: id })] : []),
      ]);
      const again = ['bank-1', 'weak-1', 'alpha-q1', 'beta-q1'].map((questionId) =>
        chairs({ type: 'startDoOver', questionId }),
      );
      return [
        ...lobby,
        chairs({ type: 'startSession' }),
        ...rounds,
        chairs({ type: 'reveal' }),
        chairs({ type: 'nextDebriefStep' }),
        ...again,
        ...later,
        chairs({ type: 'endDoOver' }),
      ];
    });
};

const coverage = {
  doOvers: 0,
  warmUps: 0,
  runs: 0,
  rounds: new Set<string>(),
  hidden: 0,
  differing: 0,
  reveals: 0,
  frames: 0,
};

async function play(pack: Pack, candidateChairs: boolean, steps: Step[], run: 'first' | 'second') {
  const room = new RecordedRoom(pack, { mode: candidateChairs ? 'learning' : 'stress' });
  await room.seat(candidateChairs);
  for (const [index, step] of steps.entries()) {
    room.now += 1_000;
    const command = step.kind === 'visible' ? step.command : step[run];
    if (command) count(step, command, await room.send(step.who, `s${index}`, command));
  }
  room.room.rest();
  return room;
}

function count(step: Step, command: BareCommand, ack: Ack): void {
  if (!ack.ok) return;
  if (step.kind === 'hidden') coverage.hidden++;
  if (command.type === 'scoreWarmUp' && step.kind === 'hidden') coverage.warmUps++;
  if (command.type === 'scoreDoOver') coverage.doOvers++;
  if (command.type === 'startRound') coverage.rounds.add(KINDS[command.roundId as keyof typeof KINDS]);
  if (command.type === 'reveal' && command.roundId === undefined) coverage.reveals++;
}

/** Both runs must look the same, byte for byte, to each of the viewers. */
async function expectNothingSeen(
  packs: [Pack, Pack],
  candidateChairs: boolean,
  steps: Step[],
  viewers: readonly Who[],
) {
  const first = await play(packs[0], candidateChairs, steps, 'first');
  const second = await play(packs[1], candidateChairs, steps, 'second');
  coverage.runs++;
  const secrets = ({ room }: RecordedRoom) =>
    JSON.stringify([
      room.state.sheets,
      room.state.predictions,
      room.state.claims,
      room.state.reflection,
      room.state.doOvers,
      room.state.knocks,
    ]);
  if (secrets(first) !== secrets(second)) coverage.differing++;
  for (const viewer of viewers) {
    expect(second.frames.get(viewer)).toEqual(first.frames.get(viewer));
    coverage.frames += first.frames.get(viewer)?.length ?? 0;
  }
}

describe('noninterference', () => {
  afterAll(() => {
    console.log(
      `noninterference: ${coverage.runs} paired runs (${coverage.differing} with differing sheets), ` +
        `${coverage.rounds.size} of 6 kinds of round, ${coverage.hidden} hidden actions accepted, ` +
        `${coverage.reveals} reveals, ${coverage.doOvers} second scores, ${coverage.warmUps} scores of the warm-up, ${coverage.frames} frames compared`,
    );
  });

  it('Secrecy 1: what one panelist writes and holds is seen by nobody else', async () => {
    const packs: [Pack, Pack] = [withHiddenCard('', 'alpha'), withHiddenCard(' other', 'alpha')];
    const ada = fc.constant<Who>('ada');
    // It never ends, so that the scores are not even the panel's to see.
    const warmed = warmUp('robin', hidden(ada, warmUpScore), false);
    const steps = script('robin', hidden(ada, note), altered(ada, secondScore), warmed);
    await fc.assert(
      fc.asyncProperty(steps, (each) =>
        expectNothingSeen(packs, true, each, ['robin', 'ben', 'cleo', 'olga', '@facilitator']),
      ),
      { numRuns: RUNS },
    );
  });

  it('Secrecy 1: what the panel writes, holds and hands in is seen by neither candidate nor observer', async () => {
    const packs: [Pack, Pack] = [samplePack(), withHiddenPanelMaterial(' other')];
    const anyone = fc.constantFrom<Who>('ada', 'ben', 'cleo');
    const secret = hidden(anyone, fc.oneof(note, submission, claim));
    const warmed = warmUp('@facilitator', hidden(anyone, warmUpScore), true);
    const steps = script('@facilitator', secret, hidden(anyone, secondScore), warmed);
    await fc.assert(
      fc.asyncProperty(steps, (each) => expectNothingSeen(packs, false, each, ['robin', 'olga'])),
      { numRuns: RUNS },
    );
  });

  it('Secrecy 1: what the candidate expects is seen by nobody else', async () => {
    const packs: [Pack, Pack] = [samplePack(), samplePack()];
    const robin = fc.constant<Who>('robin');
    const steps = script('robin', hidden(robin, prediction), hidden(robin, prediction), fc.constant([]));
    await fc.assert(
      fc.asyncProperty(steps, (each) =>
        expectNothingSeen(packs, true, each, ['ada', 'ben', 'cleo', 'olga', '@facilitator']),
      ),
      { numRuns: RUNS },
    );
  });

  it('Secrecy 1: who knocks, and who is let in or not, is seen by chair and host alone', async () => {
    const packs: [Pack, Pack] = [samplePack(), samplePack()];
    const door = fc.oneof(
      hidden(fc.constant<Who>('@system'), knock),
      hidden(fc.constant<Who>('robin'), knockAnswer),
    );
    await fc.assert(
      fc.asyncProperty(script('robin', door, door, fc.constant([])), (each) =>
        expectNothingSeen(packs, true, each, ['ada', 'ben', 'cleo', 'olga', '@facilitator']),
      ),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('Secrecy 1: the search reached every kind of round, hidden actions that differ, and reveals', () => {
    expect(coverage.rounds).toEqual(new Set(Object.values(KINDS)));
    expect(coverage.hidden).toBeGreaterThan(coverage.runs);
    expect(coverage.differing).toBeGreaterThan(coverage.runs / 2);
    expect(coverage.reveals).toBe(2 * coverage.runs);
    expect(coverage.warmUps).toBeGreaterThan(coverage.runs / 4);
    expect(coverage.doOvers).toBeGreaterThan(coverage.runs / 2);
  });
});
