import { VOCABULARIES } from '../prep/vocabulary/match.js';
import type { LintRule } from './lint.js';
import { wordPattern } from './mends.js';
import type { Pack } from './schema.js';

/** How often a name must occur to be what the document is about. */
const CONSTANTLY = 5;
const MOST_NAMES = 20;
const MOST_BODY = 400_000;

export const namesAnotherCompany: LintRule = (pack) => {
  const found = otherCompany(pack);
  if (!found) return [];
  const { other, company, places } = found;
  const [first] = places;
  const where = { title: 'The title says', brief: 'The brief says' }[first];
  const both = places.length > 1 ? ' So does the brief, which every panelist reads.' : '';
  return [
    {
      code: 'TITLE_COMPANY_MISMATCH',
      message: `${where} ${other}, but the document speaks of ${company}.${both} Check it before you share it.`,
      values: {
        other,
        company,
        inTitle: places.includes('title') ? 1 : 0,
        inBrief: places.includes('brief') ? 1 : 0,
      },
      targets: places,
      mend: { do: 'rename-company', from: other, to: company },
    },
  ];
};

interface OtherCompany {
  other: string;
  company: string;
  places: ['title' | 'brief', ...('title' | 'brief')[]];
}

/** A company in the title or the brief that the body never names, while it names another one constantly. */
function otherCompany(pack: Pack): OtherCompany | undefined {
  const body = bodyText(pack);
  const lower = body.toLowerCase();
  const isOther = (word: string) =>
    !isTitleWord(word) && !contains(lower, word.toLowerCase()) && !isPerson(word, pack);
  const inTitle = capitalised(pack.title).find(isOther);
  const inBrief = inTitle === undefined ? companiesIn(pack.brief).find(isOther) : undefined;
  const other = inTitle ?? inBrief;
  if (other === undefined) return undefined;
  const company = constantName(body, lower, pack);
  if (company === undefined) return undefined;
  if (inTitle === undefined)
    return contains(pack.brief.toLowerCase(), company.toLowerCase())
      ? undefined
      : { other, company, places: ['brief'] };
  const briefToo = wordPattern(other, 'iu').test(pack.brief);
  return { other, company, places: briefToo ? ['title', 'brief'] : ['title'] };
}

/** Names that a brief uses as an employer or an owner: "at Seabright", "Seabright's". */
function companiesIn(brief: string): string[] {
  const found = brief.matchAll(
    /(?<![\p{L}\d])(?:(?:at|for|join|joining|bei|für|en|para)\s+(\p{Lu}[\p{L}\d]+)|(\p{Lu}[\p{L}\d]+)['’]s\b)/gu,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
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
