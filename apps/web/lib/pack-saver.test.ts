import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './api';
import { PackSaver, type Saved, type SaveState } from './pack-saver';
import { aPack } from './testing/packs';

const titled = (title: string) => aPack({ title });

/** A saver whose server answers when the test says so. */
function aSaver() {
  const states: SaveState['at'][] = [];
  const puts: {
    title: string;
    revision: number;
    answer: (saved: Saved) => void;
    refuse: (error: ApiError) => void;
  }[] = [];
  const saver = new PackSaver(
    titled('first'),
    { revision: 1, updatedAt: 1 },
    {
      put: (pack, revision) =>
        new Promise((answer, refuse) => puts.push({ title: pack.title, revision, answer, refuse })),
      onState: (state) => states.push(state.at),
      onSaved: () => undefined,
    },
  );
  return { saver, states, puts };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('saving a pack as it changes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('given several changes in one go, then one request carries the last of them', async () => {
    const { saver, states, puts } = aSaver();
    saver.change(titled('a'));
    saver.change(titled('ab'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(puts.map(({ title, revision }) => [title, revision])).toEqual([['ab', 1]]);
    puts[0]?.answer({ revision: 2, updatedAt: 5 });
    await settle();
    expect(states.at(-1)).toBe('saved');
    expect(saver.isSaved).toBe(true);
  });

  it('given a change while one is on its way, then it follows with the new revision', async () => {
    const { saver, puts } = aSaver();
    saver.change(titled('a'));
    await vi.advanceTimersByTimeAsync(1_000);
    saver.change(titled('b'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(puts).toHaveLength(1);
    puts[0]?.answer({ revision: 2, updatedAt: 5 });
    await settle();
    expect(puts.map(({ title, revision }) => [title, revision])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('given a newer revision on the server, then nothing more is sent until somebody decides', async () => {
    const { saver, states, puts } = aSaver();
    saver.change(titled('a'));
    await vi.advanceTimersByTimeAsync(1_000);
    puts[0]?.refuse(new ApiError('STALE_REVISION', 'Saved elsewhere.', 409));
    await settle();
    saver.change(titled('ab'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states.at(-1)).toBe('conflict');
    expect(puts).toHaveLength(1);
    expect(await saver.flush()).toBe(false);
    saver.restart(titled('theirs'), { revision: 7, updatedAt: 9 });
    saver.change(titled('mine again'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(puts[1]).toMatchObject({ title: 'mine again', revision: 7 });
  });

  it('given no connection, then it tries again by itself', async () => {
    const { saver, states, puts } = aSaver();
    saver.change(titled('a'));
    await vi.advanceTimersByTimeAsync(1_000);
    puts[0]?.refuse(new ApiError('NO_CONNECTION', 'No answer.', 0));
    await settle();
    expect(states.at(-1)).toBe('waiting');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(puts).toHaveLength(2);
  });

  it('given a pack the server does not take, then the next change tries again and no timer does', async () => {
    const { saver, states, puts } = aSaver();
    saver.change(titled(''));
    await vi.advanceTimersByTimeAsync(1_000);
    puts[0]?.refuse(new ApiError('INVALID', 'No title.', 400));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states.at(-1)).toBe('refused');
    expect(puts).toHaveLength(1);
    saver.change(titled('b'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(puts).toHaveLength(2);
  });

  it('given a change that is taken back, then it is saved as it was and nothing is sent', async () => {
    const { saver, states, puts } = aSaver();
    const before = titled('a');
    saver.restart(before, { revision: 1, updatedAt: 1 });
    saver.change(titled('b'));
    saver.change(before);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toBe('saved');
    expect(puts).toEqual([]);
  });

  it('given a flush while nothing is due, then nothing is sent', async () => {
    const { saver, puts } = aSaver();
    expect(await saver.flush()).toBe(true);
    expect(puts).toEqual([]);
  });
});
