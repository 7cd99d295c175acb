import { describe, expect, it } from 'vitest';
import { aliasesFor, withAliases } from './alias-names';
import { aCard, aPack } from './testing/packs';

const pack = aPack({
  title: 'Talk for Mara Linden',
  candidate: 'Jo Field',
  brief: 'Linden wants numbers. A linden tree stands outside; Maras are animals. Jo Field answers.',
  roleCards: [aCard('mara', 'Mara Linden', 'Director'), aCard('b', '', 'Head of Data')],
  candidateQuestions: [{ id: 'q1', text: 'What does Mara expect?', to: 'mara' }],
});

describe('aliasesFor', () => {
  it('given cards with names and a candidate, then each gets one alias', () => {
    expect(aliasesFor(pack)).toEqual([
      { name: 'Mara Linden', alias: 'Interviewer A' },
      { name: 'Jo Field', alias: 'The candidate' },
    ]);
  });

  it('given a pack with aliases, then there is nothing left to do', () => {
    expect(aliasesFor(withAliases(pack, aliasesFor(pack)))).toEqual([]);
  });
});

describe('withAliases', () => {
  const aliased = withAliases(pack, aliasesFor(pack));

  it('given a name in any text, then it is replaced, whole or in part', () => {
    expect(aliased.title).toBe('Talk for Interviewer A');
    expect(aliased.roleCards[0]?.name).toBe('Interviewer A');
    expect(aliased.candidateQuestions[0]?.text).toBe('What does Interviewer A expect?');
    expect(aliased.candidate).toBe('The candidate');
  });

  it('given the same letters as a common word or inside a longer one, then they stay', () => {
    expect(aliased.brief).toBe(
      'Interviewer A wants numbers. A linden tree stands outside; Maras are animals. The candidate answers.',
    );
  });

  it('given ids that equal a name, then they stay', () => {
    expect(aliased.roleCards[0]?.id).toBe('mara');
    expect(aliased.candidateQuestions[0]?.to).toBe('mara');
  });
});
