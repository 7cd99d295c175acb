import type { Phase } from '../room/state.js';
import { groupById } from './group-by-id.js';
import type { Outcome } from './outcome.js';
import { median } from './statistics.js';

/** One session on the way, with what changed against the session before it. */
export interface ProgressSession
  extends Pick<Outcome, 'startedAt' | 'allRevealed' | 'panel' | 'criteria' | 'rounds' | 'actionItems'> {
  roomId: string;
  title: string;
  state: Phase;
  /** Whether other people scored. */
  panelChanged: boolean;
  /** Whether a shared criterion, or one of its anchors, is another; which ones says `changedCriteria`. */
  rubricChanged: boolean;
  changedCriteria: string[];
  /** False: the scores are measured by another rubric than those before. */
  comparable: boolean;
  /** Over the revealed rounds. */
  timing: { plannedMs: number; talkMs: number; overtimeMs: number };
  /** How well the candidate foretold the panel; `null` figures without a prediction that was scored. */
  prediction: {
    n: number;
    /** How many gaps are nothing, and how many are a point at most. */
    exact: number;
    withinOne: number;
    /** The median of the gaps; above zero: the candidate expected more. */
    gap: number | null;
  };
  /** Points that came up and were heard by nobody, under their questions. */
  missed: { questionId: string; question: string; roundId: string; points: { id: string; text: string }[] }[];
  /** Drill items that somebody marked as missed. */
  drillMisses: Outcome['drill'];
}

/** A shared criterion over the sessions, oldest first; its dots are the sessions' scores. */
export interface ProgressLine {
  id: string;
  title: string;
  points: {
    roomId: string;
    n: number;
    median: number | null;
    min: number | null;
    max: number | null;
    /** False: the first, or measured by other words than the point before. No line leads here. */
    joins: boolean;
  }[];
}

export interface Progress {
  packId: string;
  /** Oldest first. */
  sessions: ProgressSession[];
  lines: ProgressLine[];
  /** Points that came up at least once and landed in no session, with how often they came up. */
  neverLanded: { id: string; text: string; question: string; asked: number }[];
  /** What went badly in at least two sessions, with those sessions. */
  badTwice: { questionId: string; question: string; roomIds: string[] }[];
}

export interface SessionOutcome {
  roomId: string;
  title: string;
  state: Phase;
  outcome: Outcome;
}

/** The sessions of one pack side by side. */
export function progressOf(packId: string, sessions: readonly SessionOutcome[]): Progress {
  const inOrder = [...sessions].sort(
    (a, b) => a.outcome.startedAt - b.outcome.startedAt || (a.roomId < b.roomId ? -1 : 1),
  );
  return {
    packId,
    sessions: inOrder.map((session, index) => progressSession(session, inOrder[index - 1]?.outcome)),
    lines: linesOf(inOrder),
    neverLanded: neverLanded(inOrder),
    badTwice: badTwice(inOrder),
  };
}

function progressSession(
  { roomId, title, state, outcome }: SessionOutcome,
  before: Outcome | undefined,
): ProgressSession {
  const { startedAt, allRevealed, panel, criteria, rounds, questions, drill, keys, actionItems } = outcome;
  const changedCriteria = before ? changedBetween(before.keys.rubric, keys.rubric) : [];
  return {
    roomId,
    title,
    state,
    startedAt,
    allRevealed,
    panel,
    panelChanged: before !== undefined && before.keys.panel.join('\n') !== keys.panel.join('\n'),
    rubricChanged: changedCriteria.length > 0,
    changedCriteria,
    comparable: changedCriteria.length === 0,
    criteria,
    rounds,
    actionItems,
    timing: timingOf(rounds),
    prediction: predictionOf(criteria),
    missed: questions
      .filter(({ missed }) => missed.length > 0)
      .map(({ id, question, roundId, missed }) => ({
        questionId: id,
        question,
        roundId,
        points: missed,
      })),
    drillMisses: drill.filter(({ miss }) => miss > 0),
  };
}

/** The ids of criteria that are only in one rubric, or not in the same words in both. */
const changedBetween = (before: Record<string, string>, after: Record<string, string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id]);

const timingOf = (rounds: Outcome['rounds']): ProgressSession['timing'] => ({
  plannedMs: rounds.reduce((sum, { plannedMs }) => sum + plannedMs, 0),
  talkMs: rounds.reduce((sum, { talkMs }) => sum + talkMs, 0),
  overtimeMs: rounds.reduce((sum, { overtimeMs }) => sum + overtimeMs, 0),
});

function predictionOf(criteria: Outcome['criteria']): ProgressSession['prediction'] {
  const gaps = criteria.flatMap(({ predicted }) => predicted.flatMap(({ gap }) => gap ?? []));
  return {
    n: gaps.length,
    exact: gaps.filter((gap) => gap === 0).length,
    withinOne: gaps.filter((gap) => Math.abs(gap) <= 1).length,
    gap: median(gaps),
  };
}

function linesOf(sessions: readonly SessionOutcome[]): ProgressLine[] {
  const all = sessions.flatMap(({ roomId, outcome }) =>
    outcome.criteria.map((criterion) => ({ ...criterion, roomId, key: outcome.keys.rubric[criterion.id] })),
  );
  return [...groupById(all)].map(([id, own]) => ({
    id,
    title: own.at(-1)?.title ?? '',
    points: own.map(({ roomId, n, median: middle, min, max, key }, index) => ({
      roomId,
      n,
      median: middle,
      min,
      max,
      joins: index > 0 && own[index - 1]?.key === key,
    })),
  }));
}

function neverLanded(sessions: readonly SessionOutcome[]): Progress['neverLanded'] {
  const questions = sessions.flatMap(({ outcome }) => outcome.questions);
  const landed = new Set(questions.flatMap((question) => question.landed));
  const missed = questions.flatMap(({ question, missed: points }) =>
    points.filter(({ id }) => !landed.has(id)).map(({ id, text }) => ({ id, text, question })),
  );
  return [...groupById(missed).values()].flatMap((points) => {
    const last = points.at(-1);
    return last ? [{ ...last, asked: points.length }] : [];
  });
}

/** Half of its points or more were heard by nobody, or the answer fell under pressure. */
export const wentBadly = ({ questions, pressure }: Outcome): { id: string; question: string }[] => [
  ...questions.filter(({ missed, landed }) => missed.length > 0 && missed.length >= landed.length),
  ...pressure.filter(({ result }) => result === 'collapse').map(({ id, text }) => ({ id, question: text })),
];

function badTwice(sessions: readonly SessionOutcome[]): Progress['badTwice'] {
  const bad = sessions.flatMap(({ roomId, outcome }) =>
    wentBadly(outcome).map(({ id, question }) => ({ id, question, roomId })),
  );
  return [...groupById(bad)].flatMap(([questionId, own]) =>
    own.length < 2
      ? []
      : [{ questionId, question: own.at(-1)?.question ?? '', roomIds: own.map(({ roomId }) => roomId) }],
  );
}
