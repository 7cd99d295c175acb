import { remembered } from '../remembered.js';
import type { TallyKind } from './commands.js';
import type { Scores } from './events.js';
import { lastMarks } from './ladder.js';
import { type Ballot, emptySheet, type Sheet } from './sheet.js';
import type { RoomState } from './state.js';
import type { Mine } from './views.js';

type OwnSheet = Pick<
  Mine,
  'ballots' | 'notes' | 'ticks' | 'tallies' | 'marks' | 'ladder' | 'ratings' | 'verdict'
>;

const ownBallot = ({ draft, submitted }: Ballot) => ({
  scores: draft,
  submitted: submitted !== null,
  changedSince: submitted !== null && !sameScores(draft, submitted),
});

const sameScores = (a: Scores, b: Scores): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((id) => a[id] === b[id]);

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const readSheet = remembered(
  (sheet: Sheet, asked: RoomState['asked'], panelQuestions: RoomState['panelQuestions']): OwnSheet => {
    const tallies: Partial<Record<TallyKind, number>> = {};
    for (const { kind } of sheet.tallies) tallies[kind] = (tallies[kind] ?? 0) + 1;
    return {
      ballots: mapValues(sheet.ballots, ownBallot),
      notes: Object.values(sheet.notes),
      ticks: mapValues(sheet.ticks, (tick) => tick.at),
      tallies,
      marks: sheet.marks,
      ladder: lastMarks(sheet.ladder, asked),
      ratings: lastMarks(sheet.ratings, panelQuestions),
      verdict: sheet.verdict,
    };
  },
);

/** One empty sheet serves all who have written nothing, in all rooms. */
const EMPTY = readSheet(emptySheet, [], []);

/** A sheet as its owner reads it. */
export const ownSheet = ({ asked, panelQuestions }: RoomState, sheet: Sheet): OwnSheet =>
  sheet === emptySheet ? EMPTY : readSheet(sheet, asked, panelQuestions);
