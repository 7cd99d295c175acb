import type { Phase } from '../room/state.js';
import { groupById } from './group-by-id.js';
import type { Outcome } from './outcome.js';

/** One session on the way, with what changed against the session before it. */
export interface ProgressSession
  extends Pick<Outcome, 'startedAt' | 'allRevealed' | 'panel' | 'criteria' | 'rounds'> {
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
  /** Points that came up and were heard by nobody, under their questions. */
  missed: { questionId: string; question: string; roundId: string; points: { id: string; text: string }[] }[];
  /** Drill items that somebody marked as missed. */
  drillMisses: Outcome['drill'];
}

export interface Progress {
  packId: string;
  /** Oldest first. */
  sessions: ProgressSession[];
  /** Points that came up at least once and landed in no session, with how often they came up. */
  neverLanded: { id: string; text: string; question: string; asked: number }[];
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
    neverLanded: neverLanded(inOrder),
  };
}

function progressSession(
  { roomId, title, state, outcome }: SessionOutcome,
  before: Outcome | undefined,
): ProgressSession {
  const { startedAt, allRevealed, panel, criteria, rounds, questions, drill, keys } = outcome;
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
