import { describe, expect, it } from 'vitest';
import { CommandRate } from './command-rate.js';

describe('the rate of commands', () => {
  it('given a burst, then twice the rate passes, and the rate a second from then on', () => {
    let now = 0;
    const rate = new CommandRate(5, () => now);
    const taken = (tries: number) => Array.from({ length: tries }, () => rate.take()).filter(Boolean).length;
    expect(taken(20)).toBe(10);
    now += 1_000;
    expect(taken(20)).toBe(5);
    now += 60_000;
    expect(taken(20)).toBe(10);
  });
});
