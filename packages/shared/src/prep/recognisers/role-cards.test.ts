import { describe, expect, it } from 'vitest';
import { inputOf } from '../testing/outline-of.js';
import { recogniseRoleCards } from './role-cards.js';

const cards = (text: string) => recogniseRoleCards(inputOf(text)).flatMap((claim) => claim.items);

describe('recognising role cards', () => {
  it('given fields in a list, when read, then they fill the card', () => {
    const [card] = cards(
      '## Ada Quill\n- **Role:** Head of tides\n- Cares about:\n  - cost\n  - calm\n- Likely questions:\n  - "Why now?"\n',
    );
    expect(card).toMatchObject({ name: 'Ada Quill', title: 'Head of tides' });
    expect(card?.caresAbout.map(({ text }) => text)).toEqual(['cost', 'calm']);
    expect(card?.questions.map(({ text }) => text)).toEqual(['Why now?']);
  });

  it('given a numbered interviewer with a title beside the name, when read, then both are told apart', () => {
    const [card] = cards(
      '# Panel\n## Interviewer 2: Ada Quill — Head of Tides\n**Priorities:**\n- cost\n\n**Will ask:**\n- "Why?"\n',
    );
    expect(card).toMatchObject({ name: 'Ada Quill', title: 'Head of Tides' });
  });

  it('given quotations in the advice, when read, then they are no questions', () => {
    const [card] = cards(
      '## Ada Quill\n**Cares about:**\n- cost\n\n**Likely questions:**\n- "Why?"\n\n**How to handle:**\n- Say: "It pays."\n- Be brief\n',
    );
    expect(card?.questions).toHaveLength(1);
    expect(card?.handling.map(({ text }) => text)).toEqual(['Say: "It pays."', 'Be brief']);
  });

  it('given points under a question, when read, then they are what to listen for, and a follow-up is told apart', () => {
    const [card] = cards(
      '## Ada Quill\n**Cares about:**\n- cost\n\n**Likely questions:**\n- "Why?"\n  - names a number\n  - Follow-up: "And if not?"\n',
    );
    expect(card?.questions[0]).toMatchObject({ listenFor: ['names a number'], followUp: 'And if not?' });
  });

  it('given a field nobody knows, when read, then its lines are left to others', () => {
    const [card] = cards(
      '## Ada Quill\n**Role:** Head\n\n**Cares about:**\n- cost\n\n**Shoe size:** 38\n\n**Likely questions:**\n- "Why?"\n',
    );
    const lines = card?.ranges.map(({ startLine }) => startLine);
    expect(lines).not.toContain(7);
  });

  it('given weak spots or plain chapters, when read, then there is no card', () => {
    expect(
      cards('## Weak Spot #1: Cost\n**The challenge:** "Dear?"\n\n**Your defense:**\n> "No."\n'),
    ).toEqual([]);
    expect(cards('## Baking Bread\n**Needs:**\n- flour\n- salt\n')).toEqual([]);
  });
});
