import { fitWithin, sentences, stripQuotes } from './inline-text.js';

const FEWEST = 3;
const MOST = 5;
const TICKABLE = 140;

/** Shorter pieces say nothing that could be ticked. */
const SHORTEST = 12;

/** Three to five lines to tick as heard, taken from a model answer in its own words and order. */
export function proposeKeyPoints(answer: string): string[] {
  if (answer === '') return [];
  const whole = sentences(unwrapped(answer))
    .map(tidy)
    .filter((text) => text.length >= SHORTEST);
  let points = distinct(whole);
  while (points.length < FEWEST) {
    const finer = splitLongest(points);
    if (!finer) break;
    points = finer;
  }
  return strongest(points).map(shorten);
}

/** A long sentence ends at its last clause that still fits. */
function shorten(text: string): string {
  if (text.length <= TICKABLE) return text;
  const ends = [...text.slice(0, TICKABLE).matchAll(/\s*(?:[;:,—–]|\s-)(?=\s|\p{L})/gu)].map(
    (match) => match.index,
  );
  const end = ends.at(-1) ?? 0;
  return end > TICKABLE / 2 ? `${text.slice(0, end).trimEnd()}…` : fitWithin(text, TICKABLE);
}

function unwrapped(answer: string): string {
  return stripQuotes(answer)
    .split(/\n\s*\n/)
    .map(stripQuotes)
    .join('\n\n');
}

/** Marks of lists and lone quotation marks at the ends say nothing. */
function tidy(text: string): string {
  const bare = text.replace(/^(?:[-*+•]|\d{1,2}[.)])\s+/, '').trim();
  const quotes = (bare.match(/["“”]/g) ?? []).length;
  return (quotes === 1 ? bare.replace(/^["“”]|["“”]$/g, '') : bare).replace(/[.;,:]$/, '').trim();
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}

/** Where a sentence may be cut, best places first. */
const JOINTS: readonly RegExp[] = [
  /\s*[;:]\s+/g,
  /\s*(?:—|–| - )\s*/g,
  /,\s+(?=(?:and|but|so|or|then|which|because|without|not|with)\b)/g,
  /\s+(?=(?:because|before|after|while|unless|until|without|so that|but|then)\s)/g,
  /,\s+/g,
  /\s+and\s+/g,
];

function splitLongest(points: string[]): string[] | undefined {
  const order = points.map((text, index) => ({ text, index })).sort((a, b) => b.text.length - a.text.length);
  for (const { text, index } of order) {
    const halves = splitInTwo(text);
    if (halves) return distinct([...points.slice(0, index), ...halves, ...points.slice(index + 1)]);
  }
  return undefined;
}

/** Cuts near the middle, at the best kind of joint that leaves two pieces with something in them. */
function splitInTwo(text: string): [string, string] | undefined {
  const long = text.slice(0, 2_000);
  for (const joint of JOINTS) {
    const cuts = [...long.matchAll(joint)]
      .map((match): [string, string] => [
        tidy(text.slice(0, match.index)),
        tidy(text.slice(match.index + match[0].length)),
      ])
      .filter(([left, right]) => left.length >= SHORTEST && right.length >= SHORTEST);
    const [best] = cuts.sort((a, b) => imbalance(a) - imbalance(b));
    if (best) return best;
  }
  return undefined;
}

function imbalance([left, right]: [string, string]): number {
  return Math.abs(left.length - right.length);
}

/** Of many sentences keeps those a listener can check: with figures, lists and contrasts. */
function strongest(points: string[]): string[] {
  if (points.length <= MOST) return points;
  const ranked = points
    .map((text, index) => ({ text, index, weight: weigh(text, index) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, MOST);
  return ranked.sort((a, b) => a.index - b.index).map(({ text }) => text);
}

function weigh(text: string, index: number): number {
  const figures = /\d/.test(text) ? 2 : 0;
  const listing = (text.match(/,/g)?.length ?? 0) >= 2 ? 1 : 0;
  const contrast = /\b(not|but|instead|rather|without|unless|if)\b|—/.test(text) ? 1 : 0;
  const thin = text.length < 30 ? -1 : 0;
  return figures + listing + contrast + thin + (index === 0 ? 1 : 0);
}
