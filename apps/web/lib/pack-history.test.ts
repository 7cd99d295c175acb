import { describe, expect, it } from 'vitest';
import { changed, historyOf, redone, undone } from './pack-history';
import { aPack } from './testing/packs';

const titled = (title: string) => aPack({ title });

describe('the history of a pack', () => {
  it('given letters in one field in one go, when undone, then the whole word goes', () => {
    let history = historyOf(titled(''));
    for (const [index, title] of ['T', 'Ti', 'Tide'].entries())
      history = changed(history, titled(title), index * 100, 'title');
    expect(undone(history).pack.title).toBe('');
    expect(redone(undone(history)).pack.title).toBe('Tide');
  });

  it('given another field or a pause, when undone, then it is a step of its own', () => {
    let history = changed(historyOf(titled('')), titled('a'), 0, 'title');
    history = changed(history, titled('b'), 5_000, 'title');
    history = changed(history, aPack({ title: 'b', brief: 'c' }), 5_100, 'brief');
    history = changed(history, aPack({ title: 'b', brief: 'c', reminders: ['d'] }), 5_200);
    const titles = [undone(history), undone(undone(history)), undone(undone(undone(history)))];
    expect(titles.map(({ pack }) => [pack.title, pack.brief])).toEqual([
      ['b', 'c'],
      ['b', ''],
      ['a', ''],
    ]);
  });

  it('given a change after an undo, then what was taken back is gone', () => {
    const history = changed(undone(changed(historyOf(titled('')), titled('a'), 0)), titled('b'), 1);
    expect(redone(history).pack.title).toBe('b');
    expect(history.future).toEqual([]);
  });

  it('given nothing to take back, then nothing happens', () => {
    const history = historyOf(titled('a'));
    expect(undone(history)).toBe(history);
    expect(redone(history)).toBe(history);
    expect(changed(history, history.pack, 0)).toBe(history);
  });
});
