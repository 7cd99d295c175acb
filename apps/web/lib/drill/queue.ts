import type { DrillAnswer, DrillMarkBody } from '@mockpanel/shared/protocol/drill';

export type DrillItem = DrillAnswer['items'][number];

/** One sitting: what is still to come, and the tries that the server has not taken yet. */
export interface Sitting {
  items: DrillItem[];
  unsent: DrillMarkBody[];
  /** Whether items are rehearsed that could wait. */
  ahead: boolean;
}

/** The item to ask now; null where nothing is left. */
export const currentItem = ({ items, ahead }: Sitting): DrillItem | null =>
  items.find(({ reason }) => ahead || reason !== 'later') ?? null;

export const waitingIn = ({ items, ahead }: Sitting): number =>
  ahead ? items.length : items.filter(({ reason }) => reason !== 'later').length;

/** After a try: the item goes, the try waits to be taken. */
export const withTry = (sitting: Sitting, mark: DrillMarkBody): Sitting => ({
  ...sitting,
  items: sitting.items.filter(({ id }) => id !== mark.itemId),
  unsent: [...sitting.unsent, mark],
});

/**
 * After the server took a try: its queue counts, except for what is not with it yet. Ahead of time each item
 * comes once, so what was tried stays away.
 */
export function withAnswer(sitting: Sitting, answer: DrillAnswer, takenId: string): Sitting {
  const unsent = sitting.unsent.filter(({ id }) => id !== takenId);
  const tried = new Set(unsent.map(({ itemId }) => itemId));
  const left = new Set(sitting.items.map(({ id }) => id));
  return {
    ...sitting,
    unsent,
    items: answer.items.filter(({ id }) => !tried.has(id) && (!sitting.ahead || left.has(id))),
  };
}

/** When the next item is due; null without one. */
export function nextDueAt({ items }: Sitting): number | null {
  const due = items.flatMap(({ dueAt }) => dueAt ?? []);
  return due.length > 0 ? Math.min(...due) : null;
}
