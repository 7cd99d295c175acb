import { describe, expect, it } from 'vitest';
import { inputOf } from '../testing/outline-of.js';
import { recogniseWeakSpots } from './weak-spots.js';

const spots = (text: string) => recogniseWeakSpots(inputOf(text)).flatMap((claim) => claim.items);

describe('recognising weak spots', () => {
  it('given challenge, defence and what to say when pushed, when read, then the last is a second defence', () => {
    const text =
      '## Weak Spot #3: Cost\n**The challenge:** "Too dear?"\n\n**Your defense:**\n> "No."\n>\n> "Cheap."\n\n**If they push harder:**\n> "Still no."\n';
    expect(spots(text)[0]).toMatchObject({
      title: 'Cost',
      challenge: 'Too dear?',
      defence: '"No."\n\n"Cheap."',
      push: '',
      secondDefence: '"Still no."',
    });
  });

  it('given a push that was written as one, when read, then it is the push', () => {
    const text =
      '## Objection: Cost\n**They say:** "Too dear?"\n\n**You say:** "No."\n\n**The push:** "Show me the bill."\n';
    expect(spots(text)[0]).toMatchObject({ push: 'Show me the bill.', secondDefence: '' });
  });

  it('given a weak spot without a second defence, when read, then none is borrowed from its neighbour', () => {
    const text =
      '# Weak spots\n## A\n**Challenge:** "One?"\n\n**Defence:**\n> "Yes."\n\n**If they press:**\n> "Yes!"\n\n## B\n**Challenge:** "Two?"\n\n**Defence:**\n> "No."\n';
    expect(spots(text).map(({ secondDefence }) => secondDefence)).toEqual(['"Yes!"', '']);
  });

  it('given a heading that asks, under weak spots, when read, then all below defends', () => {
    const text = '# Weak spots\n## 1. Why not later?\nBecause of the tide.\n\nAnd the moon.\n';
    expect(spots(text)[0]).toMatchObject({
      challenge: 'Why not later?',
      defence: 'Because of the tide.\n\nAnd the moon.',
    });
  });

  it('given questions with answers elsewhere, when read, then they are no weak spots', () => {
    expect(spots('# Questions\n## Why?\nBecause.\n')).toEqual([]);
    expect(spots('## Card\n**Question:** Why?\n\n**Answer:** Because.\n')).toEqual([]);
  });
});
