import { does, type Habit, mayDo, oneOf, runningRound, type Seen } from './bot.js';

/** How much of what could be heard a bot hears. */
const HEARS = 0.6;
const MARKS = ['hit', 'hit', 'partial', 'miss'] as const;
const TALLIES = ['hedge', 'strong', 'filler', 'strong', 'ramble'] as const;

/** Ticks what it heard: the beat or section that runs, or the points of the question being answered. */
export const tick: Habit = (seen, nature) => {
  if (!runningRound(seen) || !mayDo(seen, 'tickPoint')) return null;
  const pointId = audiblePoints(seen).find(
    (id) => seen.mine.ticks[id] === undefined && does(nature, `hear ${id}`, HEARS),
  );
  if (pointId === undefined) return null;
  return {
    key: `tick ${pointId}`,
    afterMs: nature.pace.hearMs,
    command: { type: 'tickPoint', pointId, heard: true },
  };
};

function audiblePoints({ view, briefing, mine }: Seen): string[] {
  const segment = view.round?.segment;
  if (segment) return [segment.id];
  if (!view.asking) return [];
  const own = view.asking.participantId === briefing.me.participantId ? (mine.asking?.listenFor ?? []) : [];
  const { questionId } = view.asking;
  const shared = briefing.questions.find(({ id }) => id === questionId)?.keyPoints ?? [];
  return [...own, ...shared].map(({ id }) => id);
}

/** Taps a tally once a question: it notices something, as people do. */
export const tap: Habit = (seen, nature) => {
  const { view, mine } = seen;
  const { asking } = view;
  if (!runningRound(seen) || !asking || !mayDo(seen, 'tally')) return null;
  const taps = Object.values(mine.tallies).reduce((sum, count) => sum + count, 0);
  const noticed = (view.asked ?? []).filter(({ at }) => does(nature, `tap ${at}`, 0.4)).length;
  if (taps >= noticed) return null;
  const kind = oneOf(nature, `tally ${asking.at}`, TALLIES);
  return { key: `tally ${taps}`, afterMs: nature.pace.hearMs, command: { type: 'tally', kind } };
};

/** Marks the drill's item that is being answered. */
export const mark: Habit = (seen, nature) => {
  const itemId = runningRound(seen)?.item?.id;
  if (itemId === undefined || seen.mine.marks[itemId] || !mayDo(seen, 'markItem')) return null;
  return {
    key: `mark ${itemId}`,
    afterMs: nature.pace.hearMs,
    command: { type: 'markItem', itemId, result: oneOf(nature, `mark ${itemId}`, MARKS) },
  };
};
