import { closeClock, extendClock, pauseClock, resumeClock, startClock } from './clock.js';
import type { LogEntry, RoomEvent } from './events.js';
import { EVOLVE_ASKING, endAsking } from './evolve-asking.js';
import { EVOLVE_DEBRIEF, FIRST_DEBRIEF } from './evolve-debrief.js';
import { briefed, EVOLVE_PEOPLE, withoutSwaps, withParticipant } from './evolve-people.js';
import { evolveSheet } from './evolve-sheet.js';
import { clearPlace, EVOLVE_TABLE, endInterruption } from './evolve-table.js';
import { withMoment } from './moments.js';
import { currentRound, currentStep, openRound, packRound, roundElapsedMs } from './rounds.js';
import type { RoomState, RoundState, StepVisit } from './state.js';
import { currentInterruption } from './table.js';
import { turnAfter } from './turns.js';
import { EVOLVE_WARM_UP } from './warm-up.js';

type Evolve<T extends RoomEvent['type']> = (
  state: RoomState,
  event: Extract<RoomEvent, { type: T }>,
  at: number,
) => RoomState;

const EVOLVE: { [T in RoomEvent['type']]: Evolve<T> } = {
  ...EVOLVE_TABLE,
  ...EVOLVE_ASKING,
  ...EVOLVE_PEOPLE,
  ...EVOLVE_DEBRIEF,
  ...EVOLVE_WARM_UP,

  participantJoined: (state, event) => ({
    ...briefed(state),
    participants: {
      ...state.participants,
      [event.participantId]: {
        id: event.participantId,
        name: event.name,
        role: event.role,
        seatIds: event.seatIds,
        ready: false,
        removed: false,
        trainee: false,
        bot: event.bot ?? false,
        counted: !event.bot || state.settings.demo === true,
      },
    },
    knocks: Object.fromEntries(Object.entries(state.knocks).filter(([id]) => id !== event.participantId)),
    chairId: event.host ? event.participantId : state.chairId,
    hostId: event.host ? event.participantId : state.hostId,
  }),

  participantRemoved: (state, { participantId }, at) => {
    const asking = state.asking?.participantId === participantId;
    const interrupting = currentInterruption(state)?.participantId === participantId;
    const answered = asking ? endAsking(state, at) : state;
    const kept = interrupting ? endInterruption(answered, at) : answered;
    const left = withoutSwaps(clearPlace(kept, participantId), participantId);
    const removed = withParticipant(left, participantId, { removed: true, ready: false });
    // Whoever is next was next before; who was alone leaves their turn to nobody.
    const next = turnAfter(kept, participantId);
    const turn = kept.turn === participantId ? (next === participantId ? null : next) : kept.turn;
    return {
      ...briefed(removed),
      turn,
      chairId: kept.chairId === participantId ? kept.hostId : kept.chairId,
    };
  },

  roomLocked: (state, { locked }) => ({ ...state, locked }),

  chairHanded: (state, { participantId }) => ({ ...briefed(state), chairId: participantId }),

  readySet: (state, { participantId, ready }) => withParticipant(state, participantId, { ready }),

  sessionStarted: (state, { seed }, at) => ({
    ...briefed(state),
    phase: 'running',
    startedAt: at,
    seed,
    swaps: [],
    warmUp: null,
  }),

  roundStarted: (state, event, at) => {
    const [first] = event.stepIds;
    const started = withRound({ ...state, currentRoundId: event.roundId, turn: event.turn }, event.roundId, {
      status: 'open',
      clock: startClock(packRound(state, event.roundId)?.durationMs ?? 0, at),
      stepIds: event.stepIds,
      visits: first === undefined ? [] : [{ id: first, startedMs: 0, endedMs: null }],
    });
    return withMoment(started, { at, kind: 'round-started' });
  },

  roundPaused: (state, event, at) => {
    const paused = withClock(state, (clock) => pauseClock(clock, event.at));
    return withMoment({ ...paused, clockRecovered: event.outage }, { at, kind: 'round-paused' });
  },

  roundResumed: (state, _event, at) => {
    const resumed = withClock(state, (clock) => resumeClock(clock, at));
    return withMoment({ ...resumed, clockRecovered: false }, { at, kind: 'round-resumed' });
  },

  roundExtended: (state, { byMs }, at) =>
    withMoment(
      withClock(state, (clock) => extendClock(clock, byMs)),
      { at, kind: 'round-extended', byMs },
    ),

  stepAdvanced: (state, { stepId }, at) => {
    const round = currentRound(state);
    if (!round) return state;
    const startedMs = roundElapsedMs(round, at);
    const visits = [...endStep(round, startedMs), { id: stepId, startedMs, endedMs: null }];
    const kind = packRound(state, round.id)?.kind === 'rapid-fire' ? 'item' : 'segment';
    return withMoment(withRound(state, round.id, { visits }), { at, kind, refId: stepId });
  },

  roundClosed: (state, { roundId }, at) => closeRound(state, roundId, at),

  roundSkipped: (state, { roundId }) => withRound(state, roundId, { status: 'skipped' }),

  panelistCalled: (state, { participantId }) => ({ ...state, turn: participantId }),

  pointTicked: evolveSheet,
  tallied: evolveSheet,
  itemMarked: evolveSheet,
  ladderMarked: evolveSheet,
  questionRated: evolveSheet,
  noteSaved: evolveSheet,
  noteDeleted: evolveSheet,
  ballotSaved: evolveSheet,
  ballotSubmitted: evolveSheet,
  verdictSaved: evolveSheet,
  scoreRevised: evolveSheet,

  revealed: (state, { roundIds, all }) => ({
    ...(all ? briefed(state) : state),
    revealed: [...state.revealed, ...roundIds],
    allRevealed: all,
    phase: all ? 'debrief' : state.phase,
    debrief: all ? FIRST_DEBRIEF : state.debrief,
  }),

  /** A round that is open ends with its room, so that no clock runs on in it. */
  roomClosed: (state, _event, at) => ({
    ...(openRound(state) ? closeRound(state, state.currentRoundId ?? '', at) : state),
    phase: 'closed',
    warmUp: state.warmUp?.isOpen ? null : state.warmUp,
  }),
};

/** What a room is after an event that happened at `at` (epoch ms). Pure, and defined for every event. */
export function evolve(state: RoomState, event: RoomEvent, at: number): RoomState {
  const next = EVOLVE[event.type] as Evolve<RoomEvent['type']>;
  return next(state, event, at);
}

/** Folds log entries, in order, over a room. */
export const replay = (initial: RoomState, entries: Iterable<Pick<LogEntry, 'at' | 'events'>>): RoomState => {
  let state = initial;
  for (const { at, events } of entries) for (const event of events) state = evolve(state, event, at);
  return state;
};

const withRound = (state: RoomState, roundId: string, change: Partial<RoundState>): RoomState => {
  const round = state.rounds[roundId];
  return round ? { ...state, rounds: { ...state.rounds, [roundId]: { ...round, ...change } } } : state;
};

const withClock = (
  state: RoomState,
  change: (clock: NonNullable<RoundState['clock']>) => NonNullable<RoundState['clock']>,
): RoomState => {
  const round = currentRound(state);
  return round?.clock ? withRound(state, round.id, { clock: change(round.clock) }) : state;
};

function closeRound(state: RoomState, roundId: string, at: number): RoomState {
  const ended = endInterruption(endAsking(state, at), at);
  const round = ended.rounds[roundId];
  if (!round?.clock) return ended;
  const visits = endStep(round, roundElapsedMs(round, at));
  const clock = closeClock(round.clock, at);
  const closed = withRound(ended, roundId, { status: 'closed', clock, visits });
  return withMoment(
    { ...closed, turn: null, hands: [], finishing: null, clockRecovered: false },
    { at, kind: 'round-closed' },
  );
}

const endStep = (round: RoundState, endedMs: number): StepVisit[] => {
  const step = currentStep(round);
  return step ? [...round.visits.slice(0, -1), { ...step, endedMs }] : [];
};
