import { describe, expect, it } from 'vitest';
import { imports } from '../messages/en/imports';
import { itemName, itemText, ownersFor, placeFrom, unplacedPassages } from './review-items';
import { aCard, aPack } from './testing/packs';

const t = imports.english;
const pack = aPack({
  roleCards: [
    {
      ...aCard('card-1', 'Ada Quill', 'Head'),
      questions: [{ id: 'card-1-q1', text: 'Why you?', listenFor: [] }],
    },
  ],
  questions: [
    { id: 'q-1', text: 'Why now?', category: '', keyPoints: [] },
    { id: 'q-2', text: 'What else?', category: '', keyPoints: [] },
  ],
  reminders: ['Breathe', 'Smile'],
});
const placed = (kind: Parameters<typeof itemName>[0]['kind'], target: string) => ({
  kind,
  target,
  startLine: 1,
  endLine: 2,
  confidence: 'low' as const,
});

describe('a thing that was placed', () => {
  it('given its kind and id, then it has a name and its words', () => {
    expect(itemName(placed('question', 'q-2'), pack, t)).toBe('Question 2');
    expect(itemText(placed('question', 'q-2'), pack)).toBe('What else?');
    expect(itemName(placed('reminder', 'reminder-2'), pack, t)).toBe('Reminder 2');
    expect(itemText(placed('reminder', 'reminder-2'), pack)).toBe('Smile');
    expect(itemName(placed('brief', 'brief'), pack, t)).toBe('Brief');
    expect(itemText(placed('role-card', 'card-1'), pack)).toBe('Ada Quill, Head');
  });
});

describe('unplacedPassages', () => {
  it('given lines that follow each other, then they are one passage; a line between them parts them', () => {
    const lines = ['a', 'b', '', 'c', 'placed', 'd'];
    const unrecognised = [
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
      { line: 4, text: 'c' },
      { line: 6, text: 'd' },
    ];
    expect(unplacedPassages(unrecognised, lines)).toEqual([
      { from: 1, to: 4, text: 'a\nb\nc' },
      { from: 6, to: 6, text: 'd' },
    ]);
  });
});

describe('a place for lines', () => {
  it('given a place of something, then it asks of what, and waits for the answer', () => {
    expect(ownersFor('card-question', pack, t)).toEqual([['card-1', 'Ada Quill']]);
    expect(placeFrom('card-question', '')).toBeUndefined();
    expect(placeFrom('card-question', 'card-1')).toEqual({ kind: 'card-question', cardId: 'card-1' });
    expect(ownersFor('answer', pack, t)?.map(([id]) => id)).toEqual(['q-1', 'q-2', 'card-1-q1']);
    expect(placeFrom('answer', 'q-1')).toEqual({ kind: 'answer', questionId: 'q-1' });
  });

  it('given a place that stands alone, then nothing more is asked', () => {
    expect(ownersFor('reminder', pack, t)).toBeUndefined();
    expect(placeFrom('reminder', '')).toEqual({ kind: 'reminder' });
    expect(placeFrom('candidate-question', '')).toEqual({ kind: 'candidate-question' });
  });
});
