import { sentences } from '../prep/inline-text.js';
import type { LintRule, LintWarning } from './lint.js';
import { type OwnWords, ownWords, placeText } from './own-words.js';

/** A sentence of one's own with the figures in it. */
interface Claim {
  own: OwnWords;
  sentence: string;
  /** Words of four letters and more, which carry the meaning in any language. */
  words: Set<string>;
  /** Figures by what they count: "%" → 80. */
  figures: Map<string, Set<string>>;
  /** Everything it counts, whether or not it says what, and numbers in words. */
  numbers: Set<string>;
}

/** This many words in common, and this share of the longer sentence, make two sentences the same claim. */
const FEWEST_SHARED = 3;
const SHARED_SHARE = 0.6;
/** Claims compared with each other; more figures than this are in no script. */
const MOST_CLAIMS = 400;
const MOST_WARNINGS = 20;

/** The same claim with two numbers: whoever listens to both will ask which one is right. */
export const sameClaimOtherNumber: LintRule = (pack) => {
  const claims = ownWords(pack).flatMap(claimsOf).slice(0, MOST_CLAIMS);
  const warnings: LintWarning[] = [];
  const told = new Set<string>();
  for (const [index, later] of claims.entries()) {
    const earlier = claims.slice(0, index).find((claim) => contradicts(claim, later));
    const difference = earlier && differing(earlier, later);
    if (!difference) continue;
    const { kind } = difference;
    const one = spelled(difference.one, kind);
    const other = spelled(difference.other, kind);
    const key = [earlier.own.target, later.own.target, one, other].join(' ');
    if (told.has(key)) continue;
    told.add(key);
    warnings.push(warningFor(earlier, later, one, other));
  }
  return warnings.slice(0, MOST_WARNINGS);
};

function warningFor(earlier: Claim, later: Claim, one: string, other: string): LintWarning {
  const message = `You say ${one} in ${placeText(earlier.own)} and ${other} in ${placeText(later.own)}, for the same claim. Decide on one number.`;
  const values = {
    one,
    other,
    where: earlier.own.where,
    name: earlier.own.name,
    otherWhere: later.own.where,
    otherName: later.own.name,
  };
  const targets: [string, string] = [later.own.target, earlier.own.target];
  const mend = { do: 'write' as const, field: 'text' as const, target: later.own.target };
  return { code: 'NUMBERS_DISAGREE', message, values, targets, mend };
}

const FIGURE =
  /(?<![\p{L}\d.,])([$€£¥]?)(\d{1,3}(?:[.,' ]\d{3})+|\d+(?:[.,]\d+)?)(?:\s?(%|percent\b|Prozent\b|por ciento\b|[kKmM]\b))?(?:[\s-]+(\p{L}{3,}))?/gu;

/** Small numbers are mostly written out; they say under which conditions the larger ones hold. */
const NUMBER_WORDS = new Set(
  [
    'two three four five six seven eight nine ten eleven twelve twenty thirty half third quarter fifth',
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig halb halbe hälfte drittel viertel',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta mitad tercio cuarto',
  ].flatMap((line) => line.split(' ')),
);

function claimsOf(own: OwnWords): Claim[] {
  return sentences(own.text).flatMap((sentence) => {
    const { figures, numbers } = countedIn(sentence.slice(0, 1_000));
    return figures.size === 0 ? [] : [{ own, sentence, figures, numbers, words: wordsIn(sentence) }];
  });
}

function countedIn(sentence: string): Pick<Claim, 'figures' | 'numbers'> {
  const figures = new Map<string, Set<string>>();
  const numbers = new Set<string>();
  for (const [, currency = '', number = '', unit, noun] of sentence.matchAll(FIGURE)) {
    const scale = unit && /^[km]$/i.test(unit) ? unit.toLowerCase() : '';
    const value = `${currency}${number}${scale || (unit ? '%' : '')}`;
    numbers.add(value);
    const counted = currency || (unit ? '%' : '') || noun?.toLowerCase();
    const kind = unit && scale === '' ? '%' : counted;
    if (kind) figures.set(kind, (figures.get(kind) ?? new Set()).add(value));
  }
  for (const [word] of sentence.toLowerCase().matchAll(/\p{L}{3,}/gu))
    if (NUMBER_WORDS.has(word)) numbers.add(word);
  return { figures, numbers };
}

function wordsIn(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

function contradicts(one: Claim, other: Claim): boolean {
  const difference = one.sentence === other.sentence ? null : differing(one, other);
  if (!difference || !holdAlike(one, other, difference)) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  return shared >= FEWEST_SHARED && shared >= Math.max(one.words.size, other.words.size) * SHARED_SHARE;
}

/**
 * 84,000 in three weeks and 96,000 in four do not contradict each other, nor do two results of two assumptions:
 * only where all else that is counted is the same is it the same claim.
 */
function holdAlike(one: Claim, other: Claim, difference: Difference): boolean {
  const rest = [...one.numbers].filter((number) => number !== difference.one);
  const otherRest = new Set([...other.numbers].filter((number) => number !== difference.other));
  return rest.length === otherRest.size && rest.every((number) => otherRest.has(number));
}

interface Difference {
  /** What both count. */
  kind: string;
  one: string;
  other: string;
}

/** Two figures that count the same and have no value in common. */
function differing(one: Claim, other: Claim): Difference | null {
  for (const [kind, values] of one.figures) {
    const others = other.figures.get(kind);
    if (!others || [...values].some((value) => others.has(value))) continue;
    if (kind === '%' && areTwoSides(values, others)) continue;
    const [first] = values;
    const [second] = others;
    if (first && second) return { kind, one: first, other: second };
  }
  return null;
}

/** 81% collected and 19% left to run out are one claim, told from both sides. */
const areTwoSides = (values: Set<string>, others: Set<string>): boolean =>
  [...values].some((one) => [...others].some((other) => percent(one) + percent(other) === 100));

const percent = (value: string): number => Number(value.replace('%', '').replace(',', '.'));

const spelled = (value: string, kind: string) => (/\p{L}/u.test(kind) ? `${value} ${kind}` : value);
