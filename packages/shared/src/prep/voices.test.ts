import { describe, expect, it } from 'vitest';
import { inputOf } from './testing/outline-of.js';
import { isAskedLine, voicedLines, voicesOf } from './voices.js';

const outlineOf = (text: string) => inputOf(text).outline;
const three = (line: (at: number) => string) => [1, 2, 3].map(line).join('\n\n');

describe('who speaks in a document', () => {
  it('given names in plain words, in bold type and in a list, when read, then each line has its voice', () => {
    const outline = outlineOf('Pilot: Why?\nMate: Because.\n\n**Cook:** And who?\n\n- *Boy:* Me.');
    const said = voicedLines(outline.root).map(({ voice, text }) => [voice, text]);
    expect(said).toEqual([
      ['Pilot', 'Why?'],
      ['Mate', 'Because.'],
      ['Cook', 'And who?'],
      ['Boy', 'Me.'],
    ]);
  });

  it('given a label that comes three times over something asked, when heard, then it asks, whatever word it is', () => {
    const voices = voicesOf(outlineOf(three((at) => `**Brindle:** How deep is lock ${at}?`)));
    expect([voices.asks('Brindle'), voices.isKnown('brindle'), voices.asks('Other')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('given a label over what is said, or over the pattern of a question, when heard, then it does not ask', () => {
    const said = voicesOf(outlineOf(three((at) => `**Story:** "I mended lock ${at}."`)));
    const pattern = voicesOf(outlineOf(three(() => '**Format:** How would you build X?')));
    expect([said.asks('Story'), pattern.asks('Format')]).toEqual([false, false]);
  });

  it('given the candidate asking back, when heard, then no asker of the panel', () => {
    const voices = voicesOf(outlineOf(three((at) => `**You:** Who keeps lock ${at}?`)));
    expect(voices.asks('You')).toBe(false);
  });

  it('given what is done before it is asked, when read, then it is asked', () => {
    expect(isAskedLine('(Laughs) So, tell me about the tide.')).toBe(true);
    expect(isAskedLine('Good. Thank you.')).toBe(false);
  });
});
