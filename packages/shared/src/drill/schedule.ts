import { createEmptyCard, fsrs, type Grade, Rating, type State } from 'ts-fsrs';
import type { DrillItem } from '../pack/schema.js';
import type { MarkResult } from '../room/commands.js';

/**
 * How well one item is known, in the terms of FSRS (the free spaced repetition scheduler, by ts-fsrs): `stability`
 * in days, `difficulty` 1 to 10. Times are epoch ms.
 */
export interface DrillCard {
  dueAt: number;
  lastAt: number;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  state: 0 | 1 | 2 | 3;
}

export interface DrillSchedule {
  /** By item; without a card it was never rehearsed alone. */
  cards: Record<string, DrillCard>;
  /** The ids of the last marks, so that one sent twice counts once. */
  markIds: string[];
}

export interface DrillMark {
  /** Made by whoever sends it: a retry has the same. */
  id: string;
  itemId: string;
  result: MarkResult;
  /** Epoch ms. */
  at: number;
}

export const emptySchedule: DrillSchedule = { cards: {}, markIds: [] };

const REMEMBERED_MARKS = 200;
const GRADES: Record<MarkResult, Grade> = { hit: Rating.Good, partial: Rating.Hard, miss: Rating.Again };

/** No chance in it (`enable_fuzz`), and nothing is put off beyond two weeks: interviews are soon. */
const scheduler = fsrs({ enable_fuzz: false, maximum_interval: 14 });

/** The schedule after one more try at an item. */
export function withMark(schedule: DrillSchedule, { id, itemId, result, at }: DrillMark): DrillSchedule {
  if (schedule.markIds.includes(id)) return schedule;
  const known = Object.hasOwn(schedule.cards, itemId) ? schedule.cards[itemId] : undefined;
  return {
    cards: { ...schedule.cards, [itemId]: reviewed(known, result, at) },
    markIds: [...schedule.markIds, id].slice(-REMEMBERED_MARKS),
  };
}

function reviewed(known: DrillCard | undefined, result: MarkResult, at: number): DrillCard {
  // A clock that was set back must not make time run backwards here.
  const now = new Date(Math.max(at, known?.lastAt ?? 0));
  const before = known
    ? {
        due: known.dueAt,
        last_review: known.lastAt,
        stability: known.stability,
        difficulty: known.difficulty,
        elapsed_days: 0,
        scheduled_days: known.scheduledDays,
        learning_steps: known.learningSteps,
        reps: known.reps,
        lapses: known.lapses,
        state: known.state as State,
      }
    : createEmptyCard(now);
  const { card } = scheduler.next(before, now, GRADES[result]);
  return {
    dueAt: card.due.getTime(),
    lastAt: now.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
  };
}

/** Why an item is where it is: a panel saw it missed, its time has come, it is new, or it can wait. */
export type DrillReason = 'missed' | 'due' | 'new' | 'later';

export interface DrillTurn extends DrillItem {
  reason: DrillReason;
  /** When to try it again; null: whenever. */
  dueAt: number | null;
  reps: number;
  lapses: number;
}

/** When a panel last saw an item missed. */
export type Misses = ReadonlyMap<string, number>;

const ORDER: readonly DrillReason[] = ['missed', 'due', 'new', 'later'];

/**
 * A pack's items in the order in which to rehearse them alone: what a panel saw missed since the last try, what is
 * due (the longest overdue first), what is new, and what can wait (the soonest first).
 */
export function drillQueue(
  items: readonly DrillItem[],
  { cards }: DrillSchedule,
  misses: Misses,
  now: number,
): DrillTurn[] {
  const turns = items.map((item): DrillTurn => {
    const card = Object.hasOwn(cards, item.id) ? cards[item.id] : undefined;
    const missedAt = misses.get(item.id);
    const isMissed = missedAt !== undefined && missedAt > (card?.lastAt ?? -Infinity);
    return {
      ...item,
      reason: isMissed ? 'missed' : reasonOf(card, now),
      dueAt: card?.dueAt ?? null,
      reps: card?.reps ?? 0,
      lapses: card?.lapses ?? 0,
    };
  });
  return turns.sort(
    (a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || (a.dueAt ?? 0) - (b.dueAt ?? 0),
  );
}

function reasonOf(card: DrillCard | undefined, now: number): DrillReason {
  if (!card) return 'new';
  return card.dueAt <= now ? 'due' : 'later';
}
