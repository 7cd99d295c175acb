import { VOCABULARIES } from '../prep/vocabulary/match.js';
import type { Pack } from './schema.js';

/** How often a name must occur to be what the document is about. */
const CONSTANTLY = 5;
const MOST_NAMES = 20;
const MOST_BODY = 400_000;

/** A company in the title that the body never names, while it names another one constantly. */
export function otherCompany(pack: Pack): { inTitle: string; inBody: string } | undefined {
  const body = bodyText(pack);
  const lower = body.toLowerCase();
  const inTitle = capitalised(pack.title).find(
    (word) => !isTitleWord(word) && !contains(lower, word.toLowerCase()) && !isPerson(word, pack),
  );
  if (inTitle === undefined) return undefined;
  const inBody = constantName(body, lower, pack);
  return inBody === undefined ? undefined : { inTitle, inBody };
}

function bodyText(pack: Pack): string {
  const cards = pack.roleCards.flatMap((card) => [
    ...card.caresAbout,
    ...card.handling,
    ...card.questions.map((question) => question.text),
    card.title,
    card.script ?? '',
  ]);
  const segments = pack.rounds.flatMap((round) => round.segments.map((segment) => segment.text ?? ''));
  const asked = pack.questions.flatMap((question) => [question.text, question.answer ?? '']);
  const spots = pack.weakSpots.flatMap((spot) => [spot.challenge, spot.defence, spot.secondDefence ?? '']);
  const rest = [
    ...pack.drill.flatMap((item) => [item.question, item.answer]),
    ...pack.candidateQuestions.map((question) => question.text),
  ];
  return [...cards, ...segments, ...asked, ...spots, ...rest].join('\n').slice(0, MOST_BODY);
}

function capitalised(text: string): string[] {
  return text.match(/(?<![\p{L}\d])\p{Lu}[\p{L}\d]+/gu) ?? [];
}

function isTitleWord(word: string): boolean {
  return VOCABULARIES.some(({ titleWords }) => titleWords.has(word.toLowerCase()));
}

function contains(lower: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(lower);
}

function isPerson(word: string, pack: Pack): boolean {
  const names = [pack.candidate ?? '', ...pack.roleCards.map((card) => card.name)].join(' ').toLowerCase();
  return names.split(/\s+/).includes(word.toLowerCase());
}

/** The name used most, inside sentences and at least once as an owner ("Orbit's"), never in lower case. */
function constantName(body: string, lower: string, pack: Pack): string | undefined {
  const counts = new Map<string, { inside: number; owner: number }>();
  for (const match of body.matchAll(/(?<![\p{L}\d'’])(\p{Lu}[\p{L}\d]{2,30})(['’]s\b)?/gu)) {
    const word = match[1] ?? '';
    const before = body.slice(Math.max(0, match.index - 2), match.index);
    const count = counts.get(word) ?? { inside: 0, owner: 0 };
    if (/[\p{L},] $/u.test(before)) count.inside += 1;
    if (match[2]) count.owner += 1;
    counts.set(word, count);
  }
  const names = [...counts.entries()]
    .filter(([word, { inside, owner }]) => inside + owner >= CONSTANTLY && owner > 0 && !isPerson(word, pack))
    .sort(([, left], [, right]) => right.inside + 3 * right.owner - left.inside - 3 * left.owner);
  return names.slice(0, MOST_NAMES).find(([word]) => !lowerCaseOccurs(body, lower, word))?.[0];
}

function lowerCaseOccurs(body: string, lower: string, word: string): boolean {
  const small = word.toLowerCase();
  return contains(lower, small) && new RegExp(`(?<![\\p{L}\\d])${small}(?![\\p{L}\\d])`, 'u').test(body);
}
