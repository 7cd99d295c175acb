import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../parse-blocks.js';
import { batteries } from './batteries.js';

const count = (text: string) => batteries(parseBlocks(text.split('\n'))).length;
const outright = [
  'Tell me about a time you fell.',
  'Why bells?',
  'Who rings?',
  'What cracks?',
  'What is next?',
];

describe('questions in a row below an answer', () => {
  it('given five, one of them asked outright, when looked for, then they stand apart', () => {
    expect(count(`Because.\n\n${outright.join('\n')}`)).toBe(1);
    expect(count(`Because.\n\n- ${outright.join('\n- ')}`)).toBe(1);
  });

  it('given a few that the answer may ask itself, when looked for, then there are none', () => {
    expect(count('I ask:\n\nWho rings?\nWhat cracks?\nWhat is next?')).toBe(0);
    expect(count(`I ask:\n\n- ${outright.slice(1).join('\n- ')}\n- How?`)).toBe(0);
  });
});
