import type { BareCommand } from '../support/client.js';
import type { RecordedSession, Viewer } from './recorded-session.js';
import type { Fact } from './sight.js';

/** What somebody asks, and how the room hears of it. */
type Ask = { who: Viewer; questionId: string } | { who: Viewer; improvised: string };

const WITH_SHARED_CRITERIA = ['pitch', 'talk', 'panel', 'pressure', 'yours'];
const WITH_CARD_CRITERIA = ['panel', 'pressure'];

/** A session through all six kinds of round in which everybody does everything that can be hidden. */
export async function playSession(session: RecordedSession, revealsEach: boolean): Promise<void> {
  const { rounds } = session;
  // Shared anchors have no subject, and a card's criterion has its card.
  rounds.set('', WITH_SHARED_CRITERIA);
  for (const card of ['alpha', 'beta', 'gamma']) rounds.set(card, WITH_CARD_CRITERIA);
  await note(session, 'cleo', 'note before the first round', 'early');
  await session.knock('declineKnock');
  await session.knock('admitKnock');
  const trainee = { participantId: session.ids.get('cleo') ?? '', trainee: true };
  await session.ok(session.chair, { type: 'setTrainee', ...trainee });
  await chairs(session, { type: 'startWarmUp' });
  await session.ok('ada', { type: 'scoreWarmUp', scores: { specifics: 2 } });
  await chairs(session, { type: 'endWarmUp' });
  await chairs(session, { type: 'startSession' }, 'started');

  await round(session, 'pitch', revealsEach, async () => {
    await session.ok('candidate', { type: 'nextSegment' });
    await session.ok('ada', { type: 'tickPoint', pointId: 'beat-2', heard: true });
    await session.ok('ben', { type: 'tally', kind: 'strong' });
  });
  await round(session, 'talk', revealsEach, async () => {
    await ask(session, 'talk', { who: 'ben', questionId: 'bank-2' });
    await session.ok(session.chair, { type: 'nextSegment' });
  });
  await round(session, 'panel', revealsEach, async () => {
    await ask(session, 'panel', { who: 'ada', questionId: 'alpha-q1' });
    await push(session, 'ada', 'alpha-q1');
    await session.ok('ada', { type: 'tickPoint', pointId: 'alpha-q1.0', heard: true });
    await ask(session, 'panel', { who: 'ben', questionId: 'beta-q1' });
    await session.ok('ben', { type: 'endAnswer' });
    await ask(session, 'panel', { who: 'cleo', questionId: 'bank-1' });
    await session.ok('ada', { type: 'tickPoint', pointId: 'bank-1-k1', heard: true });
    await ask(session, 'panel', { who: 'cleo', improvised: 'own-words' });
    await session.ok(session.chair, { type: 'pauseRound' });
    await session.ok(session.chair, { type: 'extendRound', byMs: 60_000 });
    await session.ok(session.chair, { type: 'resumeRound' });
  });
  await round(session, 'pressure', revealsEach, async () => {
    await ask(session, 'pressure', { who: 'ben', questionId: 'weak-1' });
    await push(session, 'ben', 'weak-1');
    await session.ok('candidate', { type: 'letMeFinish' });
    await session.ok('ben', { type: 'endAnswer' });
    await session.ok('ben', { type: 'markLadder', questionId: 'weak-1', result: 'collapse' });
  });
  await round(session, 'yours', revealsEach, async () => {
    await session.ok(session.chair, { type: 'callPanelist', participantId: session.ids.get('ben') ?? '' });
  });
  await round(session, 'drill', false, () => drill(session));
  await reflection(session);
  await chairs(session, { type: 'reveal' }, 'end', ...revealed(rounds));
  await debrief(session);
  await session.now();
  await session.probe();
}

const revealed = (rounds: Map<string, string[]>): string[] =>
  [...new Set([...rounds.values()].flat()), 'drill'].map((id) => `revealed:${id}`);

/** The chair does something that everybody learns of, and then everybody tries to learn more. */
async function chairs(
  session: RecordedSession,
  command: BareCommand,
  ...milestones: string[]
): Promise<void> {
  await session.now(...milestones);
  await session.ok(session.chair, command);
  await session.probe();
}

async function round(
  session: RecordedSession,
  roundId: string,
  isRevealed: boolean,
  play: () => Promise<void>,
): Promise<void> {
  await session.now(`open:${roundId}`);
  await session.ok(session.chair, { type: 'startRound', roundId });
  if (roundId === 'drill') await itemShown(session, 0);
  await note(session, 'ada', 'note', `ada-${roundId}`, roundId);
  await note(session, 'ben', 'private note', `ben-${roundId}`, roundId);
  await play();
  await verdict(session, roundId);
  await session.ok(session.chair, { type: 'closeRound' });
  for (const who of ['ada', 'ben'] as const) await handIn(session, who, roundId);
  await session.ok('cleo', { type: 'saveNote', ...FORGOTTEN });
  await session.ok('cleo', { type: 'deleteNote', noteId: FORGOTTEN.noteId });
  await session.probe();
  if (isRevealed) await chairs(session, { type: 'reveal', roundId }, `revealed:${roundId}`);
}

const FORGOTTEN = { noteId: 'forgotten', text: 'On second thoughts', kind: 'other', private: false } as const;

async function handIn(session: RecordedSession, who: Viewer, roundId: string): Promise<void> {
  if (WITH_SHARED_CRITERIA.includes(roundId))
    await session.ok(who, { type: 'saveBallot', roundId, scores: { clarity: 3, specifics: 'not-observed' } });
  await session.ok(who, { type: 'submitBallot', roundId });
}

async function ask(session: RecordedSession, roundId: string, asked: Ask): Promise<void> {
  const { who } = asked;
  const subject = 'improvised' in asked ? asked.improvised : asked.questionId;
  session.rounds.set(subject, [roundId]);
  for (const canary of session.canaries.all.values())
    if (canary.subject === subject && canary.owner === null) canary.owner = who;
  await session.now(`asked:${subject}`);
  await session.ok(
    who,
    'improvised' in asked
      ? { type: 'askQuestion', text: session.canaries.make('improvised question', subject, who) }
      : { type: 'askQuestion', questionId: subject },
  );
  await session.settle();
}

async function push(session: RecordedSession, who: Viewer, questionId: string): Promise<void> {
  await session.now(`pushed:${questionId}`);
  await session.ok(who, { type: 'push' });
  await session.settle();
}

async function note(
  session: RecordedSession,
  who: Viewer,
  fact: Fact,
  subject: string,
  roundId?: string,
): Promise<void> {
  if (roundId !== undefined) session.rounds.set(subject, [roundId]);
  const { canaries } = session;
  // The id that a client makes is as hidden as the text.
  const noteId = canaries.make(fact, subject, who, '').trim();
  const text = canaries.make(fact, subject, who, 'They said "no" to');
  await session.now(`written:${subject}`);
  await session.ok(who, {
    type: 'saveNote',
    noteId,
    text,
    kind: 'evidence',
    private: fact === 'private note',
  });
  await session.settle();
}

async function verdict(session: RecordedSession, roundId: string): Promise<void> {
  if (roundId !== 'yours') return;
  await session.now('written:verdict');
  const advice = session.canaries.make('advice', 'verdict', 'cleo');
  const [strength, workOn, hardTruth] = [1, 2, 3].map(() =>
    session.canaries.make('advice', 'verdict', 'cleo'),
  );
  await session.ok('cleo', { type: 'saveVerdict', verdict: 'yes', advice, strength, workOn, hardTruth });
  await session.settle();
}

async function reflection(session: RecordedSession): Promise<void> {
  await session.now('written:reflection');
  const said = () => session.canaries.make('reflection', 'reflection', 'candidate');
  await session.ok('candidate', { type: 'saveReflection', plus: said(), delta: said() });
  await session.probe();
}

/** Everything that is said and agreed when all is revealed; what is scored again stays hidden until it ends. */
async function debrief(session: RecordedSession): Promise<void> {
  const agreed = () => session.canaries.make('agreed after the reveal', 'agreed', null);
  await chairs(session, { type: 'nextDebriefStep' });
  await session.ok(session.chair, { type: 'startDoOver', questionId: 'weak-1' });
  await session.ok('ada', { type: 'scoreDoOver', scores: { clarity: 4 } });
  await chairs(session, { type: 'endDoOver' });
  await session.now('written:agreed');
  await session.ok('ben', { type: 'saveActionItem', itemId: 'first', text: agreed(), check: agreed() });
  const path = session.canaries.make('agreed after the reveal', 'agreed', null, '').trim();
  const url = `https://video.example/${path}`;
  await session.ok(session.chair, { type: 'linkRecording', url, startedAt: 1_700_000_000_000 });
  await session.probe();
}

/** Every item of the drill, in the order that came of shuffling. */
async function drill(session: RecordedSession): Promise<void> {
  const item = () => session.client('ada').view?.round?.item;
  for (let index = 0; ; index++) {
    await itemShown(session, index);
    await session.ok('ben', { type: 'markItem', itemId: item()?.id ?? '', result: 'hit' });
    if (index + 1 === item()?.count) return;
    await session.ok('candidate', { type: 'nextItem' });
  }
}

/** Which item it is comes of the shuffling: what has told it already counts as come with it. */
async function itemShown(session: RecordedSession, index: number): Promise<void> {
  const ada = session.client('ada');
  await ada.until(() => ada.view?.round?.item?.index === index);
  session.stages.push(new Set([...(session.stages.at(-1) ?? []), `asked:${ada.view?.round?.item?.id}`]));
  await session.settle();
}
