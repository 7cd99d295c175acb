import { WARM_UP_SAMPLES } from '@mockpanel/shared/room/warm-up-samples';
import { describe, expect, it } from 'vitest';
import { warmUp } from '../../messages/en/warm-up';
import { criterionOfSample, sampleTexts, warmUpTalk } from './warm-up';

const t = warmUp.english;

describe('the samples of a warm-up', () => {
  it('are the ones that the room hands out, word for word in English', () => {
    expect(Object.keys(t.samples)).toEqual(WARM_UP_SAMPLES.map(({ id }) => id));
    for (const { id, question, answer, criterion } of WARM_UP_SAMPLES) {
      expect(criterionOfSample(id)).toBe(criterion.id);
      expect(sampleTexts(t, id)).toEqual({
        question,
        answer,
        criterion: criterion.title,
        levels: criterion.anchors,
      });
    }
  });

  it('given one that nobody knows, then there are no texts', () => {
    expect(sampleTexts(t, 'another')).toBeUndefined();
  });
});

describe('what a panel talks about after its warm-up', () => {
  it.each([
    { values: [], line: t.talk.none },
    { values: [3], line: t.talk.one },
    { values: [2, 2, 2], line: t.talk.same(2) },
    { values: [2, 3, 3], line: t.talk.near },
    { values: [1, 3, 4], line: t.talk.far(3) },
  ] as const)('given $values', ({ values, line }) => {
    expect(warmUpTalk(values, t.talk)).toBe(line);
  });
});
