import type { Command, InternalCommand } from './commands.js';
import { accept, type DecideContext, type Decision, type Rule, refuse } from './decision.js';
import type { RoomEvent } from './events.js';
import { askedInDrill } from './heard-before.js';
import { followingStep, openRound, packRound, roundState, wasOpened } from './rounds.js';
import { shuffled } from './shuffle.js';
import type { RoomState } from './state.js';
import { type Deadline, nextDeadlines } from './timers.js';
import { turnAfter } from './turns.js';

type Of<T> = Extract<Command | InternalCommand, { type: T }>;

export const startSession: Rule<Of<'startSession'>> = (_state, _command, { newId }) =>
  accept({ type: 'sessionStarted', seed: newId() });

export const startRound: Rule<Of<'startRound'>> = (state, command, context) => {
  const round = roundState(state, command.roundId);
  if (!round) return unknownRound();
  if (openRound(state)) return refuse('WRONG_PHASE', 'Another round is open. Close it first.');
  if (wasOpened(round)) return refuse('WRONG_PHASE', 'This round has already run. Start another one.');
  return accept(roundStarted(state, command.roundId, context));
};

function roundStarted(state: RoomState, roundId: string, { newId }: DecideContext): RoomEvent {
  const round = packRound(state, roundId);
  const kind = round?.kind;
  const asked = kind === 'panel-questions' || kind === 'pressure';
  const stepIds =
    kind === 'rapid-fire' ? drillOrder(state, newId()) : (round?.segments.map((segment) => segment.id) ?? []);
  return { type: 'roundStarted', roundId, stepIds, turn: asked ? turnAfter(state, null) : null };
}

/** What was missed the last time comes first, what was asked already comes last; each part is shuffled. */
function drillOrder(state: RoomState, seed: string): string[] {
  const missed = new Set(state.carryOver?.drillFirst);
  const asked = askedInDrill(state);
  const part = (id: string) => (missed.has(id) ? 0 : asked.has(id) ? 2 : 1);
  const order = shuffled(
    state.pack.drill.map(({ id }) => id),
    seed,
  );
  return order.toSorted((left, right) => part(left) - part(right));
}

export const pauseRound: Rule<Of<'pauseRound'>> = (_state, _command, { now }) =>
  accept({ type: 'roundPaused', at: now, outage: false });

export const resumeRound: Rule<Of<'resumeRound'>> = () => accept({ type: 'roundResumed' });

/** The longest a round may become: a whole day, in ms. */
const MAX_ROUND_MS = 24 * 60 * 60 * 1_000;

export const extendRound: Rule<Of<'extendRound'>> = (state, command) => {
  const total = openRound(state)?.clock?.totalMs ?? 0;
  if (total + command.byMs > MAX_ROUND_MS)
    return refuse('TOO_LARGE', 'A round lasts a day at most. Close it and go on with the next.');
  return accept({ type: 'roundExtended', byMs: command.byMs });
};

export const nextStep: Rule<Of<'nextSegment'> | Of<'nextItem'>> = (state) => {
  const round = openRound(state);
  const stepId = round && followingStep(round);
  if (stepId === undefined)
    return refuse('WRONG_PHASE', 'That was the last part. The chair closes the round.');
  return accept({ type: 'stepAdvanced', stepId });
};

export const closeRound: Rule<Of<'closeRound'>> = (state) => {
  const round = openRound(state);
  return round ? accept({ type: 'roundClosed', roundId: round.id }) : unknownRound();
};

/** Skipping the round that is open ends it where it stands; one that has not run is left out. */
export const skipRound: Rule<Of<'skipRound'>> = (state, command) => {
  const round = roundState(state, command.roundId);
  if (!round) return unknownRound();
  if (round.status === 'open') return accept({ type: 'roundClosed', roundId: round.id });
  if (round.status === 'closed')
    return refuse('WRONG_PHASE', 'This round has already run. Start another one.');
  return round.status === 'skipped' ? accept() : accept({ type: 'roundSkipped', roundId: round.id });
};

export const recoverClock: Rule<Of<'recoverClock'>> = (state, command) => {
  const clock = openRound(state)?.clock;
  if (clock?.state !== 'running') return accept();
  return accept({ type: 'roundPaused', at: command.lastKnownAt, outage: true });
};

/** Whatever is due at the time for which the shell had set its timer. */
export const autoAdvance: Rule<Of<'autoAdvance'>> = (state, command, { now }): Decision => {
  const due = nextDeadlines(state).filter(({ at }) => at === command.dueAt && at <= now);
  if (due.length === 0)
    return refuse('WRONG_PHASE', 'The clock has changed since. Look at it, then try again.');
  return accept(...due.flatMap((deadline) => expired(state, deadline)));
};

function expired(state: RoomState, { kind }: Deadline): RoomEvent[] {
  if (kind === 'finish') return [{ type: 'finishLifted' }];
  if (kind === 'warm-up') return [{ type: 'warmUpEnded' }];
  const round = openRound(state);
  if (!round) return [];
  const stepId = followingStep(round);
  return kind === 'step' && stepId !== undefined
    ? [{ type: 'stepAdvanced', stepId }]
    : [{ type: 'roundClosed', roundId: round.id }];
}

export const closeRoom: Rule<Of<'closeRoom'>> = () => accept({ type: 'roomClosed' });

const unknownRound = (): Decision =>
  refuse('UNKNOWN_ROUND', 'There is no such round in this room. Pick one from the run sheet.');
