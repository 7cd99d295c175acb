import { describe, expect, it } from 'vitest';
import { inputOf } from '../testing/outline-of.js';
import { candidateTables } from './candidate-tables.js';

const asked = (text: string) =>
  candidateTables(inputOf(text).outline).map(({ text: question, partial }) => [question, partial]);

describe('what the candidate asks, in a table', () => {
  it('given a header that says so, when read, then its column, and the rest of the row is only in part read', () => {
    expect(
      asked('| Question for them | Why |\n|---|---|\n| Who winds it? | shows care |\n| Keys? | |\n'),
    ).toEqual([
      ['Who winds it?', [3]],
      ['Keys?', []],
    ]);
  });

  it('given a title that says so, when read, then the column that asks', () => {
    const text =
      '# Questions to ask\n\n| Topic | Words |\n|---|---|\n| tower | Who winds it? |\n| keys | Who has them? |\n';
    expect(asked(text).map(([question]) => question)).toEqual(['Who winds it?', 'Who has them?']);
  });

  it('given any other table of questions, when read, then none', () => {
    expect(asked('# Likely questions\n\n| Question | Answer |\n|---|---|\n| Why? | So. |\n')).toEqual([]);
  });
});
