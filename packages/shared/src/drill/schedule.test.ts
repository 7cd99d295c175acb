import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkResult } from '../room/commands.js';
import { START } from '../testing/given.js';
import { samplePack } from '../testing/sample-pack.js';
import { type DrillSchedule, drillQueue, emptySchedule, withMark } from './schedule.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const { drill } = samplePack();
const NONE = new Map<string, number>();

const marked = (...marks: [itemId: string, result: MarkResult, at: number][]): DrillSchedule =>
  marks.reduce(
    (schedule, [itemId, result, at], index) => withMark(schedule, { id: `m${index}`, itemId, result, at }),
    emptySchedule,
  );
const order = (schedule: DrillSchedule, now: number, misses = NONE) =>
  drillQueue(drill, schedule, misses, now).map(({ id, reason }) => [id, reason]);

describe('rehearsing alone', () => {
  it('DR1 given nothing was tried yet, then everything is new, in the order of the pack', () => {
    expect(order(emptySchedule, START)).toEqual([
      ['drill-1', 'new'],
      ['drill-2', 'new'],
      ['drill-3', 'new'],
    ]);
  });

  it('DR2 given a miss and a hit, then the miss comes back in a minute, the hit later, and neither before its time', () => {
    const schedule = marked(['drill-1', 'hit', START], ['drill-2', 'miss', START]);
    expect(order(schedule, START)).toEqual([
      ['drill-3', 'new'],
      ['drill-2', 'later'],
      ['drill-1', 'later'],
    ]);
    expect(schedule.cards['drill-2']?.dueAt).toBe(START + MINUTE);
    expect(schedule.cards['drill-1']?.dueAt).toBe(START + 10 * MINUTE);
    expect(order(schedule, START + DAY)[0]).toEqual(['drill-2', 'due']);
  });

  it('DR3 given a panel saw an item missed since the last try, then it comes first, until it is tried again', () => {
    const schedule = marked(['drill-3', 'hit', START]);
    const misses = new Map([['drill-3', START + DAY]]);
    expect(order(schedule, START + 2 * DAY, misses)[0]).toEqual(['drill-3', 'missed']);
    const again = withMark(schedule, { id: 'x', itemId: 'drill-3', result: 'hit', at: START + 2 * DAY });
    expect(order(again, START + 2 * DAY, misses).at(-1)).toEqual(['drill-3', 'later']);
  });

  it('DR4 given a mark sent twice, then it counts once', () => {
    const mark = { id: 'm', itemId: 'drill-1', result: 'hit', at: START } as const;
    const once = withMark(emptySchedule, mark);
    expect(withMark(once, { ...mark, at: START + DAY })).toBe(once);
  });

  it('DR5 given any tries, then the same tries give the same schedule, within two weeks, on real numbers', () => {
    const tries = fc.array(
      fc.tuple(
        fc.constantFrom('drill-1', 'drill-2'),
        fc.constantFrom<MarkResult>('hit', 'partial', 'miss'),
        fc.integer({ min: 0, max: 30 * DAY }),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(tries, (list) => {
        const at = list.map(([id, result, ms]): [string, MarkResult, number] => [id, result, START + ms]);
        const schedule = marked(...at);
        expect(marked(...at)).toEqual(schedule);
        for (const card of Object.values(schedule.cards)) {
          expect(Object.values(card).every(Number.isFinite)).toBe(true);
          expect(card.dueAt).toBeGreaterThanOrEqual(card.lastAt);
          expect(card.dueAt - card.lastAt).toBeLessThanOrEqual(15 * DAY);
        }
      }),
    );
  });

  it('DR6 given hit after hit, each when it is due, then the time between them grows', () => {
    let schedule = emptySchedule;
    let now = START;
    const waits: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      schedule = withMark(schedule, { id: `${n}`, itemId: 'drill-1', result: 'hit', at: now });
      const dueAt = schedule.cards['drill-1']?.dueAt ?? 0;
      waits.push(dueAt - now);
      now = dueAt;
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(5 * DAY);
  });
});
