import type { RoundKind } from '../pack/schema.js';
import type { Command } from '../room/commands.js';
import type { ViewRound } from '../room/views.js';
import { type Habit, type Move, mayDo, runningRound, type Seen } from './bot.js';

/** How a bot runs a room by itself, in milliseconds. */
export interface Chairing {
  /** Everybody who is expected, itself included. */
  people: number;
  /** Between rounds, and before the reveal. */
  pauseMs: number;
  /** A beat, a section or an item takes this long. */
  stepMs: number;
  /** So long a person may take to ask; then the turn goes on. */
  patienceMs: number;
  /** How much is asked in a round of this kind before it ends. */
  questions: Partial<Record<RoundKind, number>>;
}

/** The habits of a bot that chairs: it starts, moves on, closes and reveals without being asked. */
export const chairWith = (chairing: Chairing): Habit[] => [
  start(chairing),
  step(chairing),
  nudge(chairing),
  close(chairing),
  open(chairing),
  reveal(chairing),
];

const start =
  ({ people, pauseMs }: Chairing): Habit =>
  (seen) => {
    const { participants, state } = seen.view;
    if (state !== 'lobby' || participants.length < people || !participants.every(({ present }) => present))
      return null;
    return when(seen, { key: 'start', afterMs: pauseMs, command: { type: 'startSession' } });
  };

const open =
  ({ pauseMs }: Chairing): Habit =>
  (seen) => {
    const { view } = seen;
    const next = view.rounds.find(({ state }) => state === 'pending');
    if (view.state !== 'running' || view.rounds.some(({ state }) => state === 'open') || !next) return null;
    const command = { type: 'startRound', roundId: next.id } as const;
    return when(seen, { key: `open ${next.id}`, afterMs: pauseMs, command });
  };

const step =
  ({ stepMs }: Chairing): Habit =>
  (seen) => {
    const round = runningRound(seen);
    if (!round || isLastStep(seen, round) !== false) return null;
    const key = `step ${round.segment?.id ?? round.item?.id}`;
    return when(seen, { key, afterMs: stepMs, command: { type: 'nextSegment' } });
  };

/** Whether the step that runs is the last; null in a round without steps. */
function isLastStep({ briefing }: Seen, { id, segment, item }: ViewRound): boolean | null {
  if (item) return item.index === item.count - 1;
  const segments = briefing.rounds.find((round) => round.id === id)?.segments ?? [];
  return segment ? segments.at(-1)?.id === segment.id : null;
}

/** Calls the next bot when a person whose turn it is says nothing. */
const nudge =
  ({ patienceMs, questions }: Chairing): Habit =>
  (seen) => {
    const round = runningRound(seen);
    const { view, briefing } = seen;
    if (!round || questions[round.kind] === undefined || view.asking || isAskedOut(seen, round, questions))
      return null;
    const me = briefing.me.participantId;
    if (me === null || view.turn === me || briefing.me.role !== 'panelist') return null;
    const command = { type: 'callPanelist', participantId: me } as const;
    return when(seen, { key: `nudge ${view.turn} ${view.asked?.length}`, afterMs: patienceMs, command });
  };

const close =
  ({ stepMs, pauseMs, patienceMs, questions }: Chairing): Habit =>
  (seen) => {
    const round = runningRound(seen);
    if (!round) return null;
    const closing = (afterMs: number) =>
      when(seen, { key: `close ${round.id}`, afterMs, command: { type: 'closeRound' } });
    if (isLastStep(seen, round)) return closing(stepMs);
    if (round.kind === 'candidate-questions') return closing(patienceMs);
    return isAskedOut(seen, round, questions) ? closing(pauseMs) : null;
  };

/** As much was asked as this kind of round takes, and nobody is answering. */
function isAskedOut(
  { view, briefing }: Seen,
  { kind }: ViewRound,
  questions: Chairing['questions'],
): boolean {
  const challenges = new Set(briefing.weakSpots.map(({ id }) => id));
  const asked = (view.asked ?? []).filter(
    ({ questionId }) => challenges.has(questionId) === (kind === 'pressure'),
  );
  return !view.asking && asked.length >= (questions[kind] ?? Number.POSITIVE_INFINITY);
}

const reveal =
  ({ pauseMs }: Chairing): Habit =>
  (seen) => {
    const { rounds, state } = seen.view;
    if (state !== 'running' || rounds.some((round) => round.state === 'pending' || round.state === 'open'))
      return null;
    return when(seen, { key: 'reveal', afterMs: pauseMs, command: { type: 'reveal' } });
  };

const when = (seen: Seen, move: Move & { command: { type: Command['type'] } }): Move | null =>
  mayDo(seen, move.command.type) ? move : null;
