import { describe, expect, it } from 'vitest';
import { samplePack } from '../testing/sample-pack.js';
import { packSchema } from './schema.js';
import { takeQuestion } from './take-question.js';

const question = { id: 'own-1', text: '  And on Sundays? ' };

describe('taking an improvised question into the pack', () => {
  it('given a new question, then the bank has it at its end, and the pack is still a pack', () => {
    const taken = takeQuestion(samplePack(), question, 'Improvised');
    expect(taken.questions.at(-1)).toEqual({
      id: 'own-1',
      text: 'And on Sundays?',
      category: 'Improvised',
      keyPoints: [],
    });
    expect(packSchema.safeParse(taken).success).toBe(true);
  });

  it.each([
    ['it was taken before', { ...question, id: 'own-2' }],
    ['its id stands for a card’s question', { id: 'alpha-q1', text: 'Another' }],
    ['its id stands for a weak spot', { id: 'weak-1', text: 'Another' }],
    ['it has no words', { id: 'own-3', text: '  ' }],
  ])('given %s, then the pack is left as it is', (_name, again) => {
    const pack = takeQuestion(samplePack(), question, 'Improvised');
    expect(takeQuestion(pack, again, 'Improvised')).toBe(pack);
  });
});
