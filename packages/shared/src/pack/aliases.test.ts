import { describe, expect, it } from 'vitest';
import { samplePack } from '../testing/sample-pack.js';
import { type AliasWords, aliasesFor, withAliases } from './aliases.js';
import type { Pack } from './schema.js';

const WORDS: AliasWords = { interviewer: (letter) => `Interviewer ${letter}`, candidate: 'The candidate' };

const aCard = (id: string, name: string, title = ''): Pack['roleCards'][number] => ({
  id,
  name,
  title,
  caresAbout: [],
  questions: [],
  handling: [],
});
const aPack = (part: Partial<Pack>): Pack => ({ ...samplePack(), ...part });

const pack = aPack({
  title: 'Talk for Mara Linden',
  candidate: 'Jo Field',
  brief: 'Linden wants numbers. A linden tree stands outside; Maras are animals. Jo Field answers.',
  roleCards: [aCard('mara', 'Mara Linden', 'Director'), aCard('b', '', 'Head of Data')],
  candidateQuestions: [{ id: 'q1', text: 'What does Mara expect?', to: 'mara' }],
});

describe('aliasesFor', () => {
  it('given cards with names and a candidate, then each gets one alias', () => {
    expect(aliasesFor(pack, WORDS)).toEqual([
      { name: 'Mara Linden', alias: 'Interviewer A' },
      { name: 'Jo Field', alias: 'The candidate' },
    ]);
  });

  it('given a pack with aliases, then there is nothing left to do', () => {
    expect(aliasesFor(withAliases(pack, aliasesFor(pack, WORDS)), WORDS)).toEqual([]);
  });
});

describe('withAliases', () => {
  const aliased = withAliases(pack, aliasesFor(pack, WORDS));

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

  it('given a card that is named by a role, then its words stay words elsewhere', () => {
    const named = aPack({
      roleCards: [aCard('a', 'Hiring Manager', 'Manager'), aCard('b', 'Noor Mill', 'Miller')],
      brief: 'Every Manager reads what the Hiring Manager and Noor say.',
    });
    expect(withAliases(named, aliasesFor(named, WORDS)).brief).toBe(
      'Every Manager reads what the Interviewer A and Interviewer B say.',
    );
  });

  it('given a language without spaces between words, then a name is found inside a sentence', () => {
    const chinese = aPack({ roleCards: [aCard('a', '王小明', '总监')], brief: '请王小明先问。' });
    expect(withAliases(chinese, aliasesFor(chinese, WORDS)).brief).toBe('请Interviewer A先问。');
  });
});
