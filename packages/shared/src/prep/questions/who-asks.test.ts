import { describe, expect, it } from 'vitest';
import { inputOf } from '../testing/outline-of.js';
import { questionGroups } from './question-groups.js';
import { whoAsks } from './who-asks.js';

const who = (text: string) => {
  const { outline } = inputOf(text);
  return questionGroups(outline).map((group) => whoAsks(group, outline));
};

describe('IM5: who asks', () => {
  it.each([
    ['# Questions\n- When can I expect an answer?\n- How is the team set up?\n- What do you like here?'],
    ['# Fragen\n- Wie läuft die Einarbeitung?\n- Wer ist mein Ansprechpartner?\n- Gibt es Schichten?'],
    ['# Preguntas\n- ¿Qué turnos tienen?\n- ¿Cómo miden el trabajo?\n- ¿Hay barca?'],
    ['# 提问\n- 贵公司的培训机制是怎样的？\n- 团队规模有多大？\n- 有夜班吗？'],
  ])('given what only somebody who applies asks, when read, then the candidate does: %j', (text) => {
    expect(who(text)).toEqual(['candidate']);
  });

  it('given a title that says outright who asks, when a few sound otherwise, then the title holds', () => {
    const text =
      '# Interview questions\n- Why us?\n- What can I tell you?\n- How would the team describe you?';
    expect(who(text)).toEqual(['panel']);
  });

  it('given answers, when read, then they are the panel’s: nobody answers what they ask', () => {
    expect(who('# Questions\n- When can I start? → Soon.\n- How can I reach you? → By boat.')).toEqual([
      'panel',
    ]);
  });
});
