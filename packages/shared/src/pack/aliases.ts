import { looksLikeName } from '../prep/names.js';
import type { Pack } from './schema.js';

export interface Alias {
  name: string;
  alias: string;
}

/** How made-up names are called, in the language of the pack's author. */
export interface AliasWords {
  /** For `A`, "Interviewer A". */
  interviewer: (letter: string) => string;
  candidate: string;
}

/**
 * Made-up names for the real people of a pack: one per card with a name, and one for the candidate. Cards that
 * already carry such a name need none.
 */
export function aliasesFor(pack: Pack, words: AliasWords): Alias[] {
  const cards = pack.roleCards
    .map((card, index) => ({ name: card.name.trim(), alias: words.interviewer(letter(index)) }))
    .filter(({ name, alias }) => name && name !== alias);
  const candidate = pack.candidate?.trim();
  return candidate && candidate !== words.candidate
    ? [...cards, { name: candidate, alias: words.candidate }]
    : cards;
}

const letter = (index: number) => String.fromCharCode(65 + (index % 26));

/** Replaces full names, then first and last names, in every text of the pack. Ids and numbers stay. */
export function withAliases(pack: Pack, aliases: readonly Alias[]): Pack {
  return aliases.length === 0 ? pack : (mapTexts(pack, namesReplaced(pack, aliases)) as Pack);
}

/** The same for any text that goes with a pack: its prep document, say. */
export function namesReplaced(pack: Pack, aliases: readonly Alias[]): (text: string) => string {
  const names = new Map<string, string>();
  for (const { name, alias } of aliases) names.set(name.toLowerCase(), alias);
  for (const { name, alias } of aliases)
    for (const part of partsOf(name, pack)) if (!names.has(part)) names.set(part, alias);
  if (names.size === 0) return (text) => text;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(longestFirst.join('|'), 'giu');
  return (text) => text.replace(pattern, (found) => aliasOf(found, names));
}

/** First and last names; none of a card that is named by a role, for "manager" is a word like any other. */
function partsOf(name: string, pack: Pack): string[] {
  const roles = pack.roleCards.map((card) => card.title.toLowerCase()).join(' ');
  const parts = name.toLowerCase().split(/\s+/);
  if (parts.length > 1 && !looksLikeName(name)) return [];
  return parts.filter((part) => [...part].length > 2 && !roles.split(/[^\p{L}\p{N}]+/u).includes(part));
}

/** A name is written with a capital; the same letters in lower case are a common word ("lane", "will"). */
function aliasOf(found: string, names: Map<string, string>): string {
  const first = [...found][0] ?? '';
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return found;
  return names.get(found.toLowerCase()) ?? found;
}

/** A whole word; where words have no spaces between them, the name wherever it stands. */
const patternOf = (name: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)
    ? escaped(name)
    : `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`;

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
