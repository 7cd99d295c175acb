import type { KeyPoint } from '../pack/schema.js';
import { remembered } from '../remembered.js';
import { actorOf } from './briefing.js';
import type { Actor, CommandType } from './commands.js';
import { mineOfDoOver } from './do-over.js';
import { waitingKnocks } from './knocking.js';
import { ownSheet } from './own-sheet.js';
import { isChair, isHost, panelists, seatedParticipant, sheetOf } from './participants.js';
import { allowedCommands } from './phases.js';
import { isChairFree } from './presence.js';
import { openedRounds } from './rounds.js';
import { listenForId } from './scoring.js';
import type { AskedQuestion, RoomState } from './state.js';
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
    ...(chair || participant?.role === 'panelist' ? { submittedBy: submittedIn(state) } : {}),
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
function commandsNow(state: RoomState, actor: Actor, surroundings: Surroundings): readonly CommandType[] {
  const allowed = allowedCommands(state, actor);
  return isChairFree(state, surroundings, surroundings.now) ? allowed : withoutTakeChair(allowed);
}

const withoutTakeChair = remembered((allowed: readonly CommandType[]) =>
  allowed.filter((type) => type !== 'takeChair'),
);

/** Who is at the door; absent while nobody is. */
function knocksOf(state: RoomState, now: number): Pick<Mine, 'knocks'> {
  const knocks = waitingKnocks(state, now).map(({ knockId, name, at }) => ({ knockId, name, at }));
  return knocks.length > 0 ? { knocks } : {};
}

/** Who has handed in, for every round that was opened. */
const submittedIn = (state: RoomState): Record<string, string[]> =>
  submittedBy(
    state.sheets,
    state.participants,
    openedRounds(state)
      .map(({ id }) => id)
      .join(' '),
  );

const submittedBy = remembered(
  (sheets: RoomState['sheets'], participants: RoomState['participants'], roundIds: string) =>
    Object.fromEntries(
      roundIds
        .split(' ')
        .filter(Boolean)
        .map((roundId) => [
          roundId,
          panelists({ participants })
            .filter(({ id }) => sheetOf({ sheets }, id).ballots[roundId]?.submitted)
            .map(({ id }) => id),
        ]),
    ),
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
