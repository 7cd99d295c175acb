import { remembered } from '../remembered.js';
import { seated, seatedParticipant } from './participants.js';
import { chairAwayAt, type Presence } from './presence.js';
import { isSafeStopped } from './pressure.js';
import {
  currentRound,
  currentStep,
  drillItem,
  nextPendingRound,
  openedRounds,
  packRound,
  roundElapsedMs,
  roundStates,
} from './rounds.js';
import type { AskedQuestion, RoomState, RoundState } from './state.js';
import { currentInterruption } from './table.js';
import { currentTurn } from './turns.js';
import { viewDebrief, viewDoOver } from './view-debrief.js';
import type { Member, Shown, View, ViewAsking, ViewerKind, ViewParticipant, ViewRound } from './views.js';
import { viewWarmUp } from './warm-up.js';

export { briefingFor } from './briefing.js';
export { mineFor } from './mine.js';

/** Whatever only the shell knows: who is connected, and what time it is (epoch ms). */
export interface Surroundings extends Presence {
  now: number;
}

const KIND_OF_ROLE = { candidate: 'candidate', panelist: 'panel', observer: 'observer' } as const;

/** The kind of viewer a member is. The facilitator, and anybody unknown, sees what an observer sees. */
export function viewerKindOf(state: RoomState, member: Member): ViewerKind {
  const participant =
    member.participantId === null ? undefined : seatedParticipant(state, member.participantId);
  return participant ? KIND_OF_ROLE[participant.role] : 'observer';
}

/**
 * The live state as one kind of viewer may see it: built field by field, the same for all of the kind,
 * and never from anything on a sheet.
 */
export function viewFor(state: RoomState, kind: ViewerKind, surroundings: Surroundings): Shown<View> {
  const { present, now } = surroundings;
  const round = currentRound(state) ?? (state.phase === 'running' ? nextPendingRound(state) : undefined);
  const view: View = {
    serverNow: now,
    state: state.phase,
    startedAt: state.startedAt,
    round: round ? viewRound(state, round, kind) : null,
    rounds: viewSheet(state.rounds, state.pack),
    asking: state.asking ? viewAsking(state, state.asking, kind) : null,
    turn: currentTurn(state),
    turnOrder: state.turnOrder,
    warmUp: viewWarmUp(state, kind),
    participants: viewPeople(state.participants, state.chairId, state.hostId, present),
    chairAwayAt: chairAwayAt(state, surroundings),
    swaps: viewSwaps(state.swaps),
    revealed: state.revealed,
    allRevealed: state.allRevealed,
    locked: state.locked,
    hands: state.hands,
    interruption: viewInterruption(state),
    safeStopped: isSafeStopped(state),
    finishing: state.finishing && { until: state.finishing.until },
    panelQuestions: viewPanelQuestions(state.panelQuestions),
    debrief: viewDebrief(state),
    doOver: viewDoOver(state),
    actionItems: viewActionItems(state.actionItems),
    ...(kind === 'panel'
      ? {
          claims: state.claims,
          asked: viewAsked(state.asked, state.pack),
          drilled: drilledItems(state),
        }
      : {}),
  };
  return view as Shown<View>;
}

// Three kinds of viewer see these alike, and most commands change none of them.

const viewPeople = remembered(
  (
    participants: RoomState['participants'],
    chairId: string | null,
    hostId: string | null,
    present: ReadonlySet<string>,
  ) =>
    seated({ participants }).map((participant) => ({
      id: participant.id,
      name: participant.name,
      role: participant.role,
      seatIds: participant.seatIds,
      present: present.has(participant.id),
      ready: participant.ready,
      chair: chairId === participant.id,
      ...(hostId === participant.id ? { host: true } : {}),
      ...(participant.trainee ? { trainee: true } : {}),
      ...(participant.bot ? { bot: true } : {}),
    })) satisfies ViewParticipant[],
);

const viewSwaps = remembered((swaps: RoomState['swaps']) =>
  swaps.map(({ participantId, toParticipantId }) => ({ participantId, toParticipantId })),
);

const viewPanelQuestions = remembered((questions: RoomState['panelQuestions']) =>
  questions.map(({ questionId, text, participantId, roundId, at }) => ({
    questionId,
    text,
    participantId,
    roundId,
    at,
  })),
);

const viewActionItems = remembered((items: RoomState['actionItems']) =>
  items.map(({ itemId, text, check, ownerId }) => ({
    itemId,
    text,
    check,
    ...(ownerId === undefined ? {} : { ownerId }),
  })),
);

const viewAsked = remembered((asked: RoomState['asked'], pack: RoomState['pack']) =>
  asked.map((question) => askedRow(pack, question)),
);

function askedRow(
  pack: RoomState['pack'],
  { questionId, text, source, participantId, roundId, at }: AskedQuestion,
) {
  const card =
    source === 'card' &&
    pack.roleCards.find(({ questions }) => questions.some(({ id }) => id === questionId));
  return { questionId, text, participantId, roundId, at, ...(card ? { seatId: card.id } : {}) };
}

/** Every item that came up, in its order. */
const drilledItems = (state: RoomState): string[] =>
  openedRounds(state)
    .filter(({ id }) => packRound(state, id)?.kind === 'rapid-fire')
    .flatMap(({ visits }) => visits.map(({ id }) => id));

const viewInterruption = (state: RoomState): View['interruption'] => {
  const now = currentInterruption(state);
  return now ? { participantId: now.participantId, at: now.at } : null;
};

/** A round's planned length with its extensions, in ms. */
const totalMs = (state: Pick<RoomState, 'pack'>, round: RoundState): number =>
  round.clock?.totalMs ?? packRound(state, round.id)?.durationMs ?? 0;

function viewRound(state: RoomState, round: RoundState, kind: ViewerKind): ViewRound {
  const { clock } = round;
  const roundKind = packRound(state, round.id)?.kind ?? 'pitch';
  return {
    id: round.id,
    kind: roundKind,
    state: clock?.state ?? 'ready',
    totalMs: totalMs(state, round),
    ...(clock?.state === 'running'
      ? { endsAt: clock.endsAt }
      : { remainingMs: clock ? clock.remainingMs : totalMs(state, round) }),
    ...(roundKind === 'rapid-fire' ? viewItem(state, round, kind) : viewSegment(round)),
  };
}

function viewSegment(round: RoundState): Pick<ViewRound, 'segment' | 'finished'> {
  const step = currentStep(round);
  if (!step) return {};
  return {
    segment: { id: step.id, index: round.stepIds.indexOf(step.id), startedMs: step.startedMs },
    finished: round.visits.flatMap(({ id, startedMs, endedMs }) =>
      endedMs === null ? [] : [{ id, spentMs: endedMs - startedMs }],
    ),
  };
}

function viewItem(state: RoomState, round: RoundState, kind: ViewerKind): Pick<ViewRound, 'item'> {
  const step = currentStep(round);
  const item = step && drillItem(state, step.id);
  if (!step || !item) return {};
  const place = {
    index: round.stepIds.indexOf(step.id),
    count: round.stepIds.length,
    startedMs: step.startedMs,
    limitMs: item.limitMs,
  };
  return hearsOnly(state, kind)
    ? { item: place }
    : { item: { id: item.id, question: item.question, ...place } };
}

/** In a spoken-only room the candidate hears what is asked, and never reads it. */
const hearsOnly = (state: RoomState, kind: ViewerKind): boolean =>
  kind === 'candidate' && state.settings.spokenOnly;

const viewSheet = remembered((rounds: RoomState['rounds'], pack: RoomState['pack']): View['rounds'] =>
  roundStates({ rounds, pack }).map((round) => ({
    id: round.id,
    state: round.status,
    totalMs: totalMs({ pack }, round),
    ...(round.status === 'closed' && round.clock ? { spentMs: roundElapsedMs(round, 0) } : {}),
  })),
);

function viewAsking(state: RoomState, asking: AskedQuestion, kind: ViewerKind): ViewAsking {
  const heard = { participantId: asking.participantId, step: asking.step, at: asking.at };
  if (hearsOnly(state, kind)) return heard;
  return {
    ...heard,
    questionId: asking.questionId,
    text: asking.text,
    ...(asking.pushText === null ? {} : { pushText: asking.pushText }),
  };
}
