import type { KeyPoint } from '../pack/schema.js';
import { actorOf } from './briefing.js';
import type { Actor, CommandType, TallyKind } from './commands.js';
import { mineOfDoOver } from './do-over.js';
import type { Scores } from './events.js';
import { waitingKnocks } from './knocking.js';
import { lastMarks } from './ladder.js';
import { isChair, isHost, panelists, seatedParticipant, sheetOf } from './participants.js';
import { allowedCommands } from './phases.js';
import { isChairFree } from './presence.js';
import { openedRounds } from './rounds.js';
import { listenForId } from './scoring.js';
import type { AskedQuestion, Ballot, RoomState, Sheet } from './state.js';
import { interruptionsLeft } from './table.js';
import type { Surroundings } from './view.js';
import type { Member, Mine, Shown } from './views.js';
import { mineOfWarmUp } from './warm-up.js';

/** Where nothing is known of who is connected, and every knock still waits. */
const NOBODY: Surroundings = { present: new Set(), now: 0 };

/** What is one member's alone: their own sheet, what they may do, and who has handed in. */
export function mineFor(state: RoomState, member: Member, surroundings: Surroundings = NOBODY): Shown<Mine> {
  const actor = actorOf(member);
  const chair = isChair(state, actor);
  const participant =
    member.participantId === null ? undefined : seatedParticipant(state, member.participantId);
  const asking = state.asking && state.asking.participantId === participant?.id ? state.asking : null;
  const mine: Mine = {
    allowedCommands: commandsNow(state, actor, surroundings),
    ...ownSheet(state, sheetOf(state, participant?.id ?? '')),
    ...(chair || participant?.role === 'panelist' ? { submittedBy: submittedBy(state) } : {}),
    ...(participant?.role === 'panelist'
      ? { interruptionsLeft: interruptionsLeft(state, participant.id) }
      : {}),
    ...(participant?.role === 'candidate'
      ? { predictions: state.predictions, reflection: state.reflection }
      : {}),
    ...mineOfDoOver(state, actor),
    ...mineOfWarmUp(state, participant?.id),
    ...(asking ? { asking: askersHelp(state, asking) } : {}),
    ...(chair || isHost(state, actor) ? knocksOf(state, surroundings.now) : {}),
    ...(chair && state.clockRecovered ? { clockRecovered: true } : {}),
  };
  return mine as Shown<Mine>;
}

/** What the chart lets through, without a chair to take that somebody sits in. */
const commandsNow = (state: RoomState, actor: Actor, surroundings: Surroundings): CommandType[] =>
  allowedCommands(state, actor).filter(
    (type) => type !== 'takeChair' || isChairFree(state, surroundings, surroundings.now),
  );

/** Who is at the door; absent while nobody is. */
function knocksOf(state: RoomState, now: number): Pick<Mine, 'knocks'> {
  const knocks = waitingKnocks(state, now).map(({ knockId, name, at }) => ({ knockId, name, at }));
  return knocks.length > 0 ? { knocks } : {};
}

type OwnSheet = Pick<
  Mine,
  'ballots' | 'notes' | 'ticks' | 'tallies' | 'marks' | 'ladder' | 'ratings' | 'verdict'
>;

function ownSheet(state: RoomState, sheet: Sheet): OwnSheet {
  const tallies: Partial<Record<TallyKind, number>> = {};
  for (const { kind } of sheet.tallies) tallies[kind] = (tallies[kind] ?? 0) + 1;
  return {
    ballots: mapValues(sheet.ballots, ownBallot),
    notes: Object.values(sheet.notes),
    ticks: mapValues(sheet.ticks, (tick) => tick.at),
    tallies,
    marks: sheet.marks,
    ladder: lastMarks(sheet.ladder, state.asked),
    ratings: lastMarks(sheet.ratings, state.panelQuestions),
    verdict: sheet.verdict,
  };
}

const ownBallot = ({ draft, submitted }: Ballot) => ({
  scores: draft,
  submitted: submitted !== null,
  changedSince: submitted !== null && !sameScores(draft, submitted),
});

const sameScores = (a: Scores, b: Scores): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((id) => a[id] === b[id]);

/** Who has handed in, for every round that was opened. */
const submittedBy = (state: RoomState): Record<string, string[]> =>
  Object.fromEntries(
    openedRounds(state).map(({ id }) => [
      id,
      panelists(state)
        .filter((panelist) => sheetOf(state, panelist.id).ballots[id]?.submitted)
        .map((panelist) => panelist.id),
    ]),
  );

/** What helps the asker to judge the answer: from their card, the bank or the weak spot. */
function askersHelp(state: RoomState, asking: AskedQuestion): NonNullable<Mine['asking']> {
  const { pack } = state;
  const { questionId, source } = asking;
  if (source === 'bank') return answerOnly(pack.questions.find(({ id }) => id === questionId)?.answer);
  if (source === 'weak-spot') {
    const spot = pack.weakSpots.find(({ id }) => id === questionId);
    return { ...answerOnly(spot?.defence), ...(spot?.push === undefined ? {} : { followUp: spot.push }) };
  }
  const question = pack.roleCards.flatMap((card) => card.questions).find(({ id }) => id === questionId);
  if (source !== 'card' || !question) return { listenFor: [] };
  const { followUp, answer, listenFor } = question;
  return {
    ...answerOnly(answer),
    ...(followUp === undefined ? {} : { followUp }),
    listenFor: listenFor.map((text, index): KeyPoint => ({ id: listenForId(questionId, index), text })),
  };
}

const answerOnly = (answer: string | undefined): { listenFor: KeyPoint[]; answer?: string } => ({
  listenFor: [],
  ...(answer === undefined ? {} : { answer }),
});

const mapValues = <T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
