import type { Pack } from '@mockpanel/shared/pack/schema';

/** The pack as it is edited, with what was before and what was taken back. */
export interface History {
  past: readonly Pack[];
  pack: Pack;
  future: readonly Pack[];
  /** The field that was typed in last, so that a word is one step and not a step a letter. */
  typing: { path: string; at: number } | null;
}

const MOST_STEPS = 200;
/** A pause this long between two letters begins a new step. */
const SAME_STEP_MS = 1_500;

export const historyOf = (pack: Pack): History => ({ past: [], pack, future: [], typing: null });

/** A change at a time in milliseconds; changes of the same field in one go are one step. */
export function changed(history: History, pack: Pack, at: number, path?: string): History {
  if (pack === history.pack) return history;
  const { typing } = history;
  const goesOn = path !== undefined && typing?.path === path && at - typing.at < SAME_STEP_MS;
  const past = goesOn ? history.past : [...history.past, history.pack].slice(-MOST_STEPS);
  return { past, pack, future: [], typing: path === undefined ? null : { path, at } };
}

export function undone(history: History): History {
  const pack = history.past.at(-1);
  if (!pack) return history;
  return {
    past: history.past.slice(0, -1),
    pack,
    future: [history.pack, ...history.future],
    typing: null,
  };
}

export function redone(history: History): History {
  const [pack, ...future] = history.future;
  if (!pack) return history;
  return { past: [...history.past, history.pack], pack, future, typing: null };
}
