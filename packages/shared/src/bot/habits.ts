import { ask, seeThrough } from './asking.js';
import { type Habit, mayDo, myself } from './bot.js';
import { askPanel, predict, reflect } from './candidate.js';
import { mark, tap, tick } from './listening.js';
import { judge, note, score, scoreAgain } from './scoring.js';

const getReady: Habit = (seen, { pace }) => {
  if (seen.view.state !== 'lobby' || myself(seen)?.ready !== false || !mayDo(seen, 'setReady')) return null;
  return { key: 'ready', afterMs: pace.readyMs, command: { type: 'setReady', ready: true } };
};

/** What a bot on the panel does, what comes first above. */
export const PANELIST_HABITS: readonly Habit[] = [
  getReady,
  score,
  note,
  judge,
  scoreAgain,
  mark,
  tick,
  tap,
  seeThrough,
  ask,
];

/** What a bot does that is being interviewed. */
export const CANDIDATE_HABITS: readonly Habit[] = [getReady, askPanel, predict, reflect];
