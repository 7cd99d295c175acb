import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const WEB = fileURLToPath(new URL('..', import.meta.url));
const SHARED = path.join(WEB, '../../packages/shared/src');
/** An import or a re-export that is there when the page runs; what is fetched later, with `import()`, is not one. */
const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\s+from\s+)?'([^']+)'/gm;

const isOfTypesAlone = (names: string | undefined) =>
  /^\{[^}]*\}$/.test(names ?? '') &&
  (names ?? '')
    .slice(1, -1)
    .split(',')
    .every((name) => name.trim() === '' || name.trim().startsWith('type '));

function fileOf(name: string, from: string): string | null {
  const base = name.startsWith('@mockpanel/shared/')
    ? path.join(SHARED, name.slice('@mockpanel/shared/'.length))
    : path.resolve(path.dirname(from), name.replace(/\.js$/, ''));
  return [`${base}.ts`, `${base}.tsx`].find((file) => existsSync(file)) ?? null;
}

/** The way from a page to a package, file by file, or null where it is not loaded with the page. */
function wayTo(wanted: string, start: string): string[] | null {
  const ways = [[path.join(WEB, start)]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const file = way.at(-1) as string;
    for (const [, names, name = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
      if (isOfTypesAlone(names)) continue;
      if (name === wanted) return [...way.map((one) => path.basename(one)), wanted];
      const next = /^[.@]/.test(name) ? fileOf(name, file) : null;
      if (!next || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

describe('pages that a guest opens on a phone', () => {
  it.each(['join/join-page', 'room/room-page', 'review/review-page'])(
    'given %s, when its imports are followed, then no schemas come along, which weigh as much as the page',
    (page) => {
      expect(wayTo('zod', `components/${page}.tsx`)).toBeNull();
    },
  );

  it('given a file that does bring them, then the way to it is found', () => {
    expect(wayTo('zod', '../../packages/shared/src/room/commands.ts')).toEqual(['commands.ts', 'zod']);
  });
});
