import { describe, expect, it } from 'vitest';
import { inputOf } from '../testing/outline-of.js';
import { namedPeople } from './named-people.js';

const named = (text: string) =>
  namedPeople(inputOf(text).outline).flatMap(({ items }) => items.map(({ name, title }) => [name, title]));

describe('people whom a document only names', () => {
  it('given a label that says who asks, when read, then each of them, with what they do', () => {
    const text = '# Prep\n\n**Interviewers:** Ada Quill, pilot; Bo Ferry — mate. Sails on Sundays.\n';
    expect(named(text)).toEqual([
      ['Ada Quill', 'pilot'],
      ['Bo Ferry', 'mate'],
    ]);
  });

  it('given an interview with somebody, when told at the beginning, then that person', () => {
    expect(named('# Notes\n\nFor the interview with Ada Quill on Monday.\n')).toEqual([['Ada Quill', '']]);
  });

  it('given a name in the title, when a heading says what to ask that person, then a person on the panel', () => {
    expect(named('# Ada Quill (Quay) - talk\n\n## Questions to ask Ada\n\n- Why?\n')).toEqual([
      ['Ada Quill', ''],
    ]);
  });

  it('given a name in the title alone, or the name of the candidate, when read, then nobody on the panel', () => {
    expect(named('# Ada Quill - interview prep\n\n**Candidate:** Bo Ferry\n\n## Questions\n')).toEqual([]);
  });
});
