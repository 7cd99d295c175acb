import { describe, expect, it } from 'vitest';
import { isTooSlow } from './socket-connection.js';

const behindBy = (packets: number, size: number) =>
  ({ conn: { writeBuffer: Array(packets).fill({ data: 'x'.repeat(size) }) } }) as unknown as Parameters<
    typeof isTooSlow
  >[0];

describe('a reader that falls behind', () => {
  it.each([
    ['nothing waits', 0, 0, false],
    ['a burst waits', 256, 1_000, false],
    ['more than 256 packets wait', 257, 1, true],
    ['more than a megabyte waits', 60, 20_000, true],
  ])('given %s, then it is judged by what waits for it', (_name, packets, size, isSlow) => {
    expect(isTooSlow(behindBy(packets, size))).toBe(isSlow);
  });
});
