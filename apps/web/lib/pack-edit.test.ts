import { describe, expect, it } from 'vitest';
import {
  ownerOf,
  pointsFromLines,
  setAt,
  storable,
  tidied,
  withoutRoleCard,
  withoutStored,
} from './pack-edit';
import { aCard, aPack } from './testing/packs';

describe('setAt', () => {
  it('given a path, then only what is on it is copied', () => {
    const pack = aPack({ roleCards: [aCard('a', 'Ada'), aCard('b', 'Bo')] });
    const next = setAt(pack, ['roleCards', 1, 'name'], 'Bea');
    expect(next.roleCards.map((card) => card.name)).toEqual(['Ada', 'Bea']);
    expect(pack.roleCards[1]?.name).toBe('Bo');
    expect(next.roleCards[0]).toBe(pack.roleCards[0]);
    expect(next.questions).toBe(pack.questions);
  });
});

describe('tidied', () => {
  const spot = { id: 'w', title: ' Why now ', challenge: 'Why?', defence: '', push: '  ' };

  it('given empty optional texts and empty lines, then they are gone and the rest is trimmed', () => {
    const pack = tidied(aPack({ candidate: '', reminders: ['Breathe ', ' ', ''], weakSpots: [spot] }));
    expect(pack).not.toHaveProperty('candidate');
    expect(pack.reminders).toEqual(['Breathe']);
    expect(pack.weakSpots).toEqual([{ id: 'w', title: 'Why now', challenge: 'Why?', defence: '' }]);
  });

  it('given a text that has to be there, then an empty one stays for the server to name', () => {
    const question = { id: 'q', text: ' ', category: '', keyPoints: [] };
    expect(tidied(aPack({ questions: [question] })).questions[0]?.text).toBe('');
  });

  it('given a section without a text, then the text is left out', () => {
    const segment = { id: 's', label: 'Open', startMs: 0, endMs: 1_000, text: '' };
    const round = { id: 'r', kind: 'pitch' as const, title: 'Pitch', durationMs: 1_000, segments: [segment] };
    expect(tidied(aPack({ rounds: [round] })).rounds[0]?.segments[0]).not.toHaveProperty('text');
  });

  it('given an empty key point, then it is gone; a drill answer, which has to be there, stays', () => {
    const pack = tidied(
      aPack({
        questions: [{ id: 'q', text: 'How?', category: '', answer: '', keyPoints: [{ id: 'k', text: ' ' }] }],
        drill: [{ id: 'd', question: 'The bet?', answer: ' ', limitMs: 30_000 }],
      }),
    );
    expect(pack.questions).toEqual([{ id: 'q', text: 'How?', category: '', keyPoints: [] }]);
    expect(pack.drill).toEqual([{ id: 'd', question: 'The bet?', answer: '', limitMs: 30_000 }]);
  });

  it('given a tidy pack, then nothing changes', () => {
    const pack = aPack({ reminders: ['Breathe'], roleCards: [aCard('a', 'Ada', 'Director')] });
    expect(tidied(pack)).toEqual(pack);
  });
});

describe('pointsFromLines', () => {
  const before = [
    { id: 'k1', text: 'one' },
    { id: 'k2', text: 'two' },
    { id: 'k3', text: 'three' },
  ];
  const edited = (text: string) => pointsFromLines(before, text, () => 'new').map((p) => `${p.id} ${p.text}`);

  it('given a changed line, then it keeps its id', () => {
    expect(edited('one\ntwo and a half\nthree')).toEqual(['k1 one', 'k2 two and a half', 'k3 three']);
  });

  it('given a removed line, then the others keep theirs', () => {
    expect(edited('one\nthree')).toEqual(['k1 one', 'k3 three']);
  });

  it('given a new line, then it alone gets a new id', () => {
    expect(edited('one\ntwo\nthree\nfour')).toEqual(['k1 one', 'k2 two', 'k3 three', 'new four']);
  });

  it('given any edit, then no id is used twice', () => {
    const points = edited('three\nx\none\ntwo').map((line) => line.split(' ')[0]);
    expect(new Set(points).size).toBe(4);
  });
});

describe('withoutRoleCard', () => {
  it('given a card others point to, then nothing points to it any more', () => {
    const anchors = { 1: 'a', 2: 'b', 3: 'c', 4: 'd' };
    const pack = aPack({
      roleCards: [aCard('a', 'Ada'), aCard('b', 'Bo')],
      candidateQuestions: [
        { id: 'q1', text: 'To Ada?', to: 'a' },
        { id: 'q2', text: 'To Bo?', to: 'b' },
      ],
      rubric: {
        criteria: [
          { id: 'c1', title: 'Clear', anchors },
          { id: 'c2', title: 'Ada’s', roleCardId: 'a', anchors },
        ],
      },
    });
    const next = withoutRoleCard(pack, 'a');
    expect(next.roleCards.map((card) => card.id)).toEqual(['b']);
    expect(next.candidateQuestions).toEqual([
      { id: 'q1', text: 'To Ada?' },
      { id: 'q2', text: 'To Bo?', to: 'b' },
    ]);
    expect(next.rubric.criteria.map((criterion) => criterion.id)).toEqual(['c1']);
  });
});

describe('withoutStored', () => {
  it('given a stored pack, then only the pack stays', () => {
    const pack = aPack();
    expect(withoutStored({ ...pack, id: 'p', revision: 3, updatedAt: 1 })).toEqual(pack);
  });
});

describe('storable', () => {
  it('given new entries nobody has written into, then they are left out and counted', () => {
    const { pack, empty } = storable(
      aPack({
        roleCards: [{ ...aCard('a', 'Ada'), questions: [{ id: 'a-q1', text: ' ', listenFor: [''] }] }],
        questions: [
          { id: 'q1', text: '', category: 'Money', keyPoints: [] },
          { id: 'q2', text: '', category: '', answer: 'An answer alone.', keyPoints: [] },
        ],
        weakSpots: [{ id: 'w1', title: '', challenge: '', defence: '' }],
        drill: [{ id: 'd1', question: '', answer: '', limitMs: 30_000 }],
        candidateQuestions: [{ id: 'c1', text: '', to: 'a' }],
      }),
    );
    expect(empty).toBe(5);
    // Half an entry is somebody's work: it stays, and the server says what is missing.
    expect(pack.questions.map(({ id }) => id)).toEqual(['q2']);
  });
});

describe('ownerOf', () => {
  it('given a thing inside another, then it names what has to be opened', () => {
    const pack = aPack({
      roleCards: [{ ...aCard('a', 'Ada'), questions: [{ id: 'a-q1', text: 'Why?', listenFor: [] }] }],
    });
    expect(ownerOf(pack, 'a-q1')).toBe('a');
    expect(ownerOf(pack, 'a')).toBe('a');
    expect(ownerOf(pack, 'nowhere')).toBe('nowhere');
  });
});
