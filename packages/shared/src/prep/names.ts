import { plainInline, sameWords } from './inline-text.js';
import { VOCABULARIES, weightOf } from './vocabulary/match.js';

/** Two to four capitalised words without digits, none of which belongs in a heading rather than a name. */
export function looksLikeName(text: string): boolean {
  if (VOCABULARIES.some(({ nameForm }) => nameForm?.test(text.trim()))) return true;
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
  if (prefix?.[1] && prefix[2] && (weightOf(prefix[1], 'people') >= 1 || weightOf(prefix[1], 'role') === 3))
    text = prefix[2];
  text = VOCABULARIES.map(({ profileOf }) => profileOf.exec(text)?.[1]).find(Boolean) ?? text;
  const dashed = /^(.{2,60}?)\s*(?:\s[–—-]+\s|[—–]+|[:：|·•])\s*(.+)$/u.exec(text);
  const comma = /^([^,，(]{2,60})(?:,\s+|，\s*)(.+)$/u.exec(text);
  const bracket = /^([^()（）]{2,60}?)\s*[(（]([^()（）]+(?:\([^()]*\)[^()]*)*)[)）]$/u.exec(text);
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

/** Whom words like "For Ada" mean, among the people it was made for. */
export type AudienceResolver = (words: string) => Audience;

/** More people than any panel has; it keeps documents of nothing but names cheap. */
const MOST_PEOPLE = 24;

/** Resolves "For Ada", "Ask the engineering lead" or "the panel". A first name two people share means nobody. */
export function audienceResolver(people: readonly Person[]): AudienceResolver {
  const known = people.slice(0, MOST_PEOPLE).map(({ id, name, title }) => ({
    id,
    name: sameWords(name),
    parts: new Set(nameParts(name)),
    title: sameWords(title),
  }));
  return (words) => {
    const bare = bareAudience(words);
    const wanted = sameWords(bare);
    const parts = nameParts(wanted);
    const fits: ((person: (typeof known)[number]) => boolean)[] = [
      (person) => person.name === wanted,
      (person) => person.parts.has(wanted),
      (person) => parts.some((part) => person.parts.has(part)),
      // One word such as "panel" may stand in a title too; a person is meant by more of it.
      (person) =>
        person.title !== '' &&
        (person.title === wanted || (parts.length > 1 && person.title.includes(wanted))),
    ];
    for (const fit of fits) {
      const found = known.filter(fit);
      if (found.length === 1 && found[0]) return { to: found[0].id };
      if (found.length > 1) return 'unknown';
    }
    return weightOf(bare, 'wholePanel') > 0 ? 'panel' : 'unknown';
  };
}

function bareAudience(words: string): string {
  const plain = plainInline(words.slice(0, 200)).replace(/[:：]\s*$/, '');
  return VOCABULARIES.reduce((text, { addressWords }) => text.replace(addressWords, ''), plain)
    .replace(/^the\s+/i, '')
    .trim();
}

function nameParts(name: string): string[] {
  return sameWords(name)
    .split(' ')
    .filter((part) => part.length > 1);
}
