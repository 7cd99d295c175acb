import { plainInline, sameWords } from './inline-text.js';
import { VOCABULARIES, weightOf } from './vocabulary/match.js';

/** Two to four capitalised words without digits, none of which belongs in a heading rather than a name. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || text.length > 60 || /[\d:?!/&]/.test(text)) return false;
  if (VOCABULARIES.some((vocabulary) => vocabulary.notInNames.test(text))) return false;
  const capital = words.filter((word) => /^["“(]?\p{Lu}[\p{L}'’.-]*[)"”]?,?$/u.test(word)).length;
  return capital >= 2 && words.every((word) => /^[\p{L}'’.()"“”-]+,?$/u.test(word));
}

export interface NameAndTitle {
  name: string;
  title: string;
}

/** `Interviewer 2: Ada Quill — Head of Tides` → the name and the title. */
export function splitNameAndTitle(heading: string): NameAndTitle {
  let text = plainInline(heading).replace(/^(?:#?\d{1,2}[.):]|#\d{1,2})\s+/, '');
  const prefix = /^([\p{L} ]{1,30}?)\s*#?\d{0,2}\s*[:–—-]\s+(.+)$/u.exec(text);
  if (prefix?.[1] && prefix[2] && weightOf(prefix[1], 'people') >= 1) text = prefix[2];
  const dashed = /^(.{2,60}?)\s*(?:\s[–—-]+\s|[:|·•])\s*(.+)$/u.exec(text);
  const comma = /^([^,(]{2,60}),\s+(.+)$/u.exec(text);
  const bracket = /^([^()]{2,60}?)\s*\(([^()]+(?:\([^()]*\)[^()]*)*)\)$/u.exec(text);
  const split = dashed ?? comma ?? bracket;
  if (split?.[1] && split[2]) return { name: split[1].trim(), title: split[2].trim() };
  return { name: text.trim(), title: '' };
}

export interface Person {
  id: string;
  name: string;
  title: string;
}

export type Audience = { to: string } | 'panel' | 'unknown';

/** Whom "For Ada", "Ask the engineering lead" or "the panel" means. A first name two people share means nobody. */
export function resolveAudience(words: string, people: readonly Person[]): Audience {
  const bare = VOCABULARIES.reduce(
    (text, vocabulary) => text.replace(vocabulary.addressWords, ''),
    plainInline(words).replace(/[:：]\s*$/, ''),
  ).trim();
  const wanted = sameWords(bare);
  const fits: ((person: Person) => boolean)[] = [
    (person) => sameWords(person.name) === wanted,
    (person) => nameParts(person.name).includes(wanted),
    (person) => wanted !== '' && nameParts(wanted).some((part) => nameParts(person.name).includes(part)),
    (person) => wanted.length > 3 && sameWords(person.title).includes(wanted.replace(/^the /, '')),
  ];
  for (const fit of fits) {
    const found = people.filter(fit);
    if (found.length === 1 && found[0]) return { to: found[0].id };
    if (found.length > 1) return 'unknown';
  }
  return weightOf(bare, 'wholePanel') > 0 ? 'panel' : 'unknown';
}

function nameParts(name: string): string[] {
  return sameWords(name)
    .split(' ')
    .filter((part) => part.length > 1);
}
