import { describe, expect, it } from 'vitest';
import { questionCount, totalMs } from './pack-numbers';
import { aCard, aPack } from './testing/packs';

describe('numbers of a pack', () => {
  it('given rounds, then their time adds up', () => {
    const round = { id: 'r', kind: 'pitch', title: 'Pitch', segments: [] } as const;
    expect(
      totalMs({
        rounds: [
          { ...round, segments: [], durationMs: 1_000 },
          { ...round, segments: [], durationMs: 2_000 },
        ],
      }),
    ).toBe(3_000);
  });

  it('given questions on cards and in the bank, then both count', () => {
    const card = { ...aCard('c', 'C'), questions: [{ id: 'x', text: 'Why?', listenFor: [] }] };
    const bank = [{ id: 'y', text: 'How?', category: '', keyPoints: [] }];
    expect(questionCount(aPack({ roleCards: [card], questions: bank }))).toBe(2);
  });
});
