import { describe, expect, it } from 'vitest';
import { inputOf } from '../testing/outline-of.js';
import { recogniseCandidateQuestions } from './candidate-questions.js';
import { recogniseDrill } from './drill.js';
import { recogniseQuestionBank } from './question-bank.js';

const bank = (text: string) => recogniseQuestionBank(inputOf(text)).flatMap((claim) => claim.items);
const drill = (text: string) => recogniseDrill(inputOf(text)).flatMap((claim) => claim.items);
const people = [
  { name: 'Ada Quill', title: 'Head of Tides' },
  { name: 'Bo Ferry', title: 'Engineer' },
];
const asked = (text: string) =>
  recogniseCandidateQuestions(inputOf(text, people)).flatMap((claim) => claim.items);

describe('recognising a question bank', () => {
  it('given questions under headings of topics, when read, then the topics are categories', () => {
    const text =
      '# Likely questions\n## Money\n**1. "Why so dear?"**\n\n> "It lasts."\n\n## Time\n**2. "Why now?"**\n\n> "It is *late*."\n>\n> Very.\n';
    expect(bank(text)).toMatchObject([
      { text: 'Why so dear?', category: 'Money', answer: '"It lasts."' },
      { text: 'Why now?', category: 'Time', answer: '"It is *late*."\n\nVery.' },
    ]);
  });

  it('given headings that are questions, when read, then all up to the next heading is the answer', () => {
    const text = '# Judges: Q&A\n## Is it real?\nYes:\n\n- a\n- b\n\nIt is.\n## Is it safe?\n- c\n';
    expect(bank(text).map(({ text: question, category, answer }) => [question, category, answer])).toEqual([
      ['Is it real?', '', 'Yes:\n- a\n- b\n\nIt is.'],
      ['Is it safe?', '', '- c'],
    ]);
  });

  it('given Q and A lines, when read, then they are pairs', () => {
    expect(bank('# FAQ\nQ: Why?\nA: Because.\n\nQ: When?\nA: Soon.\n')).toMatchObject([
      { text: 'Why?', answer: 'Because.' },
      { text: 'When?', answer: 'Soon.' },
    ]);
  });

  it('given answers folded away, when read, then code and options belong to the question', () => {
    const text =
      '###### 1. What is printed?\n\n```js\nlog(1)\n```\n\n- A: 1\n\n<details><summary>Answer</summary>\n<p>\n\n#### A\n\nOne.\n</p>\n</details>\n\n###### 2. What is printed?\n\n- A: 2\n\n<details>\n\nTwo.\n\n</details>\n';
    const found = bank(text);
    expect(found).toHaveLength(2);
    expect(found[0]?.text).toContain('log(1)');
    expect(found[0]?.answer).toContain('One.');
    expect(found[0]?.answer).not.toContain('<');
  });

  it('given key points below an answer, when read, then they are kept', () => {
    const text =
      '# Questions\n### Why?\nBecause.\n\n**Key points:**\n- the tide\n- the moon\n\n### When?\nSoon.\n';
    expect(bank(text)[0]).toMatchObject({ answer: 'Because.', keyPoints: ['the tide', 'the moon'] });
  });

  it('given statements, when read, then they are no questions', () => {
    expect(bank('# Notes\n- one\n- two\n\n**Three**\n\nFour.\n')).toEqual([]);
  });
});

describe('recognising a drill', () => {
  it('given short answers behind arrows, when read, then the arrow goes and the stated limit counts', () => {
    const text =
      '# Woken at two\n\nIn <20 seconds each:\n\n1. **Why?**\n   → Because.\n2. **State the plan.**\n   → Sail.\n3. **When?**\n   → Soon.\n';
    expect(drill(text).map(({ question, answer, limitMs }) => [question, answer, limitMs])).toEqual([
      ['Why?', 'Because.', 20_000],
      ['State the plan.', 'Sail.', 20_000],
      ['When?', 'Soon.', 20_000],
    ]);
  });

  it('given long answers in a bank, when read, then they are no drill', () => {
    expect(drill(`# Questions\n**1. "Why?"**\n\n> "${'Because of the tide. '.repeat(20)}"\n`)).toEqual([]);
  });
});

describe('recognising the candidate’s questions', () => {
  it('given labels with names, when read, then each question knows for whom it is', () => {
    const text =
      '# Ask them\n\n**For Ada:**\n> "What now? And then?"\n\n**For the panel:**\n> "Why?"\n\n> "When?"\n';
    expect(asked(text).map(({ text: question, audience }) => [question, audience])).toEqual([
      ['What now? And then?', 'For Ada'],
      ['Why?', 'For the panel'],
      ['When?', 'For the panel'],
    ]);
  });

  it('given a title that says nothing, when labels name the people, then that is enough', () => {
    expect(asked('# Block 6\n\n**Ada:**\n- "What now?"\n\n**Bo:**\n- "And then?"\n')).toHaveLength(2);
  });

  it('given names at the start of list items, when read, then they are the audience', () => {
    expect(asked('# Questions to ask\n- For Ada: What now?\n- Bo — And then?\n- Why?\n')).toMatchObject([
      { text: 'What now?', audience: 'For Ada' },
      { text: 'And then?', audience: 'Bo' },
      { text: 'Why?', audience: '' },
    ]);
  });

  it('given questions the panel may ask, when read, then they are not the candidate’s', () => {
    expect(asked('# Likely panel questions\n**1. "Why?"**\n\n> "Because."\n')).toEqual([]);
  });
});
