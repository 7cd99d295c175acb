import type { View } from '../room/views.js';
import { type Habit, type Move, mayDo, runningRound, type Seen } from './bot.js';
import { type Debriefing, leadDebrief } from './debriefing.js';

/** How a bot runs a room by itself, in milliseconds. */
export interface Chairing {
  /** Everybody who is expected in the room. */
  people: number;
  /** Between rounds, and before the reveal. */
  pauseMs: number;
  /** So long a person may take to ask, or to end an answer; then it goes on. */
  patienceMs: number;
  debrief: Debriefing;
}

/**
 * The habits of a facilitator that runs a room by the run sheet: everybody is there, so it starts; a step or
 * round is over, so it moves on; the last one is, so it reveals, and leads the debrief. It knows what an observer knows.
 */
export const chairWith = (chairing: Chairing): Habit[] =>
  [start, step, call, close, open, reveal, debrief].map(
    (habit): Habit =>
      (seen) => {
        const move = habit(seen, chairing);
        return move && mayDo(seen, move.command.type) ? move : null;
      },
  );

type ChairHabit = (seen: Seen, chairing: Chairing) => Move | null;

const start: ChairHabit = ({ view }, { people, pauseMs }) => {
  const isEverybodyHere =
    view.participants.length >= people && view.participants.every(({ present }) => present);
  if (view.state !== 'lobby' || !isEverybodyHere) return null;
  return { key: 'start', afterMs: pauseMs, command: { type: 'startSession' } };
};

const open: ChairHabit = (seen, chairing) => {
  const { view } = seen;
  const next = view.rounds.find(({ state }) => state === 'pending');
  if (view.state !== 'running' || isRoundOpen(view) || !next) return null;
  return { ...between(seen, chairing), command: { type: 'startRound', roundId: next.id } };
};

const LATE_BOTS = 6;

/** Goes on after a breath once every bot has handed in; one that never does is not waited for forever. */
function between({ view, mine }: Seen, { pauseMs, patienceMs }: Chairing): Omit<Move, 'command'> {
  const bots = view.participants.filter(({ bot, role }) => bot && role === 'panelist');
  const sheets = Object.entries(mine.submittedBy ?? {}).filter(([id]) => !view.revealed.includes(id));
  const isAllIn = sheets.every(([, handedIn]) => bots.every(({ id }) => handedIn.includes(id)));
  return { key: `after ${sheets.length} ${isAllIn}`, afterMs: isAllIn ? pauseMs : LATE_BOTS * patienceMs };
}

/** Moves on to the next beat, section or item when this one has had its time. */
const step: ChairHabit = (seen) => {
  const round = runningRound(seen);
  const current = round?.segment ?? round?.item;
  if (!round || !current) return null;
  const ends = stepEnds(seen);
  const next = ends[current.index + 1];
  if (next === undefined) return null;
  const afterMs = untilElapsed(seen, ends[current.index] as number);
  return { key: `step ${round.id} ${current.index}`, afterMs, command: { type: 'nextSegment' } };
};

/** When each step of the open round is over, in ms since the round began. */
function stepEnds({ view, briefing }: Seen): number[] {
  const { round } = view;
  if (round?.item) {
    const { count, limitMs } = round.item;
    return Array.from({ length: count }, (_item, index) => (index + 1) * limitMs);
  }
  const planned = briefing.rounds.find(({ id }) => id === round?.id);
  return planned?.segments.map(({ endMs }) => endMs) ?? [];
}

/** How long it is until the open round has run for so long. */
function untilElapsed({ view }: Seen, elapsedMs: number): number {
  const { round, serverNow } = view;
  if (!round) return 0;
  const startedAt = (round.endsAt ?? serverNow) - round.totalMs;
  return Math.max(0, startedAt + elapsedMs - serverNow);
}

/** Calls a bot when the person whose turn it is says nothing. */
const call: ChairHabit = (seen, { patienceMs }) => {
  const { view } = seen;
  const kind = runningRound(seen)?.kind;
  if ((kind !== 'panel-questions' && kind !== 'pressure') || view.asking || isOver(seen)) return null;
  const atTurn = view.participants.find(({ id }) => id === view.turn);
  const bot = view.participants.find((one) => one.bot && one.role === 'panelist' && one.present);
  if (atTurn?.bot || !bot) return null;
  const command = { type: 'callPanelist', participantId: bot.id } as const;
  return { key: `call ${view.turn}`, afterMs: patienceMs, command };
};

const isOver = ({ view }: Seen): boolean => (view.round?.endsAt ?? 0) <= view.serverNow;

/** Ends a round when its time is up; an answer that is being given may take a little longer. */
const close: ChairHabit = (seen, { patienceMs }) => {
  const round = runningRound(seen);
  if (!round) return null;
  const leftMs = untilElapsed(seen, round.totalMs);
  const isAnswering = seen.view.asking !== null;
  return {
    key: `close ${round.id} ${isAnswering ? seen.view.asking?.at : ''}`,
    afterMs: leftMs + (isAnswering ? patienceMs : 0),
    command: { type: 'closeRound' },
  };
};

const reveal: ChairHabit = (seen, chairing) => {
  const { view } = seen;
  const isDone = view.rounds.every(({ state }) => state === 'closed' || state === 'skipped');
  if (view.state !== 'running' || !isDone) return null;
  return { ...between(seen, chairing), command: { type: 'reveal' } };
};

const debrief: ChairHabit = (seen, chairing) => leadDebrief(seen, chairing.debrief);

const isRoundOpen = (view: View): boolean => view.rounds.some(({ state }) => state === 'open');
