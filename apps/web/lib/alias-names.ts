import type { Pack } from '@mockpanel/shared/pack/schema';

export interface Alias {
  name: string;
  alias: string;
}

/**
 * Made-up names for the real people of a pack: "Interviewer A" for the first card with a name, and
 * "the candidate". Cards that already carry such a name need none.
 */
export function aliasesFor(pack: Pack): Alias[] {
  const cards = pack.roleCards
    .map((card, index) => ({ name: card.name.trim(), alias: `Interviewer ${letter(index)}` }))
    .filter(({ name }) => name && !/^Interviewer [A-Z]+$/.test(name));
  const candidate = pack.candidate?.trim();
  return candidate && candidate !== 'The candidate'
    ? [...cards, { name: candidate, alias: 'The candidate' }]
    : cards;
}

const letter = (index: number) => String.fromCharCode(65 + (index % 26));

/** Replaces full names, then first and last names, in every text of the pack. Ids and numbers stay. */
export function withAliases(pack: Pack, aliases: Alias[]): Pack {
  const names = new Map<string, string>();
  for (const { name, alias } of aliases) names.set(name.toLowerCase(), alias);
  for (const { name, alias } of aliases)
    for (const part of name.split(/\s+/))
      if ([...part].length > 2 && !names.has(part.toLowerCase())) names.set(part.toLowerCase(), alias);
  if (names.size === 0) return pack;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const replace = (text: string) => text.replace(pattern, (found) => aliasOf(found, names));
  return mapTexts(pack, replace) as Pack;
}

/** A name is written with a capital; the same letters in lower case are a common word ("lane", "will"). */
function aliasOf(found: string, names: Map<string, string>): string {
  const first = [...found][0] as string;
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return found;
  return names.get(found.toLowerCase()) ?? found;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Keys whose values are not written for people. */
const KEEP = new Set(['id', 'to', 'kind', 'roleCardId']);

function mapTexts(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, KEEP.has(key) ? item : mapTexts(item, replace)]),
  );
}
