import { describe, expect, it } from 'vitest';
import { inputOf } from '../testing/outline-of.js';
import { recogniseBrief } from './brief.js';
import { recogniseReminders } from './reminders.js';
import { recogniseTitle } from './title.js';
import { bannedIn, recogniseWordsToAvoid } from './words-to-avoid.js';

const reminders = (text: string) => recogniseReminders(inputOf(text)).flatMap((claim) => claim.items);
const words = (text: string) =>
  recogniseWordsToAvoid(inputOf(text)).flatMap((claim) => claim.items[0]?.words);
const title = (text: string) => recogniseTitle(inputOf(text))[0]?.items[0];
const brief = (text: string) => recogniseBrief(inputOf(text))[0]?.items[0]?.text;

describe('recognising reminders', () => {
  it('given a heading that says so, when read, then each item is kept as typed', () => {
    expect(
      reminders('# Keep in mind\n1. **Slow.** *Really*.\n2. [ ] Breathe\n').map(({ text }) => text),
    ).toEqual(['**Slow.** *Really*.', 'Breathe']);
  });

  it('given bold first sentences under any title, when read, then they are reminders', () => {
    expect(
      reminders('# Block 8\n- **Slow down.** Wait.\n- **Look up.** Smile.\n- **Stop.** Then go.\n'),
    ).toHaveLength(3);
  });

  it('given a list of facts, when read, then there are none', () => {
    expect(reminders('# Facts\n- **Cost:** 3\n- **Time:** 4\n- plain\n')).toEqual([]);
  });
});

describe('recognising words to avoid', () => {
  it('given a reminder against hedging, when read, then its quoted words are drawn out without commas', () => {
    expect(bannedIn('**No hedging.** Remove "perhaps," "kind of," "maybe" from your vocabulary.')).toEqual([
      'perhaps',
      'kind of',
      'maybe',
    ]);
  });

  it('given a better wording beside a banned one, when read, then only one is banned', () => {
    expect(bannedIn('Never say "maybe". Try "I would" instead.')).toEqual(['maybe']);
  });

  it('given other quoted words, when read, then nothing is banned', () => {
    expect(bannedIn('**"I don\'t know" is fine.** Follow with "let me check".')).toEqual([]);
  });

  it('given a heading with a list, when read, then the words are its items', () => {
    expect(words('# Words to avoid\n- perhaps\n- "sort of," "just"\n')).toEqual(['sort of', 'just']);
    expect(words('# Words to avoid\n- perhaps\n- honestly, actually\n')).toEqual([
      'perhaps',
      'honestly',
      'actually',
    ]);
  });
});

describe('recognising the title', () => {
  it('given a title and a line with a name, when read, then the name is the candidate', () => {
    expect(title('# Spring round\n*Robin Vale, May*\n\n# Pitch\nx\n')).toMatchObject({
      title: 'Spring round',
      candidate: 'Robin Vale',
    });
    expect(title('# Spring round\nCandidate: Robin Vale\n')).toMatchObject({ candidate: 'Robin Vale' });
  });

  it('given a subtitle without a name, when read, then nobody is invented', () => {
    expect(title('# Spring round\n## Final interview | May 2030\n\n# Pitch\n')?.candidate).toBeUndefined();
  });

  it('given parts only, when read, then the first of them is not the title', () => {
    expect(title('# The pitch\nx\n# Likely questions\ny\n')).toBeUndefined();
  });
});

describe('recognising a written brief', () => {
  it('given prose under a summary, when read, then it is the brief', () => {
    expect(brief('# Trip\n## Summary\nWe propose to sail at dawn, with three boats and no motor.\n')).toMatch(
      /^We propose/,
    );
    expect(
      brief('# Trip\n## Packing\nWe propose to sail at dawn, with three boats and no motor.\n'),
    ).toBeUndefined();
  });
});
