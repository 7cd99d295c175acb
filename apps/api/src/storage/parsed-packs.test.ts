import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { expect, it } from 'vitest';
import { ParsedPacks } from './parsed-packs.js';

it('given rooms of one pack, then they share it; another revision is another pack', () => {
  const packs = new ParsedPacks();
  const text = JSON.stringify(samplePack());
  const first = packs.parse(text);
  expect(first).toEqual(samplePack());
  expect(packs.parse(`${text}`)).toBe(first);
  expect(packs.parse(JSON.stringify({ ...samplePack(), title: 'Another' }))).not.toBe(first);
});
