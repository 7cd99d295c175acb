import { describe, expect, it } from 'vitest';
import { START } from '../testing/given.js';
import { revealedPanel } from '../testing/review-rooms.js';
import { nextSessionOf } from './next-session.js';
import { reviewFor } from './review.js';

const WEEK = 7 * 86_400_000;

describe('the next session', () => {
  const scene = revealedPanel(1).given('robin', {
    type: 'saveActionItem',
    itemId: 'a',
    text: 'Say a number',
    check: 'Within ten seconds',
  });
  const review = reviewFor(scene.state, { participantId: null, names: 'shown' });
  if (!review) throw new Error('Nothing is revealed.');

  it.each([
    ['right after the session', START + 3_600_000, START + WEEK],
    ['a month later', START + 30 * 86_400_000, START + 5 * WEEK],
  ])('EX9 given %s, then it is the same time of day, on a week day to come', (_name, now, startsAt) => {
    expect(nextSessionOf(review, now).startsAt).toBe(startsAt);
  });

  it('EX9 given a time, then it is then, as long as the run sheet, with what to work on and its checks', () => {
    expect(nextSessionOf(review, START, START + 5_000)).toEqual({
      title: 'Rehearsal: Final round x',
      startsAt: START + 5_000,
      endsAt: START + 5_000 + 1_530_000,
      description: '1. Say a number\n   Check: Within ten seconds',
    });
  });
});
