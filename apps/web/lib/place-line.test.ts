import { describe, expect, it } from 'vitest';
import { bareLine, placeLine } from './place-line';
import { aPack } from './testing/packs';

const newId = () => 'new-1';

describe('placeLine', () => {
  it('given a line and a place, then it lands there without the marks of the document', () => {
    const pack = aPack({ brief: 'We propose a lamp.' });
    expect(placeLine(pack, '- Bring the map', 'reminder', newId).reminders).toEqual(['Bring the map']);
    expect(placeLine(pack, '“basically”', 'word', newId).wordsToAvoid).toEqual(['basically']);
    expect(placeLine(pack, '4) Why now?', 'question', newId).questions).toEqual([
      { id: 'new-1', text: 'Why now?', category: '', keyPoints: [] },
    ]);
    expect(placeLine(pack, 'Who decides?', 'candidate-question', newId).candidateQuestions).toEqual([
      { id: 'new-1', text: 'Who decides?' },
    ]);
    expect(placeLine(pack, 'To the council.', 'brief', newId).brief).toBe(
      'We propose a lamp.\n\nTo the council.',
    );
  });

  it('given a line of marks alone, then nothing is added', () => {
    const pack = aPack();
    expect(placeLine(pack, '  ', 'reminder', newId)).toBe(pack);
  });
});

describe('bareLine', () => {
  it('given a number inside a sentence, then it stays', () => {
    expect(bareLine('2am test: 5 items')).toBe('2am test: 5 items');
  });
});
