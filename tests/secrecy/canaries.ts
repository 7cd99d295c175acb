import { randomBytes } from 'node:crypto';
import { type Pack, packSchema } from '@mockpanel/shared/pack/schema';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import type { Fact } from './sight.js';

/** What every canary begins with; letters and digits only, so that no escaping for JSON, URLs or HTML alters it. */
const STEM = 'Canary';
const MARK = 'MARK';

/** A unique string in one field, and what the table of sight must know about it. */
export interface Canary {
  text: string;
  fact: Fact;
  /** The question, item or card it belongs to: what is asked, pushed or held. */
  subject: string;
  /** Who may know it from the beginning, or once it is there: a card's holder, a note's author. */
  owner: string | null;
}

export class Canaries {
  readonly all = new Map<string, Canary>();

  /** A text with a fresh canary in it, as somebody would write it. */
  make(fact: Fact, subject: string, owner: string | null, words = 'Something about'): string {
    const text = `${STEM}${this.all.size}x${randomBytes(5).toString('hex')}`;
    this.all.set(text, { text, fact, subject, owner });
    return `${words} ${text}`;
  }

  /** Every canary in a text, raw or in base64 at any of its three alignments. */
  in(text: string): Canary[] {
    const found = new Set<Canary>();
    for (const [match] of text.matchAll(/Canary\d+x[0-9a-f]{10}/gi)) {
      const canary = this.all.get(STEM + match.slice(STEM.length).toLowerCase());
      if (canary) found.add(canary);
    }
    if (BASE64_STEMS.some((stem) => text.includes(stem)))
      for (const canary of this.all.values())
        if (base64Forms(canary.text).some((form) => text.includes(form))) found.add(canary);
    return [...found];
  }
}

/** What a text looks like somewhere inside of base64: the characters that its neighbours cannot alter. */
export function base64Forms(text: string): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from('-'.repeat(before) + text)
      .toString('base64')
      .replaceAll('=', '');
    const from = Math.ceil((before * 8) / 6);
    const until = Math.floor(((before + text.length) * 8) / 6);
    return encoded.slice(from, until);
  });
}

const BASE64_STEMS = base64Forms(STEM);

/** Where in a pack a fact is written: a path with `*` for any index, and whose it is. */
const PLACES: [path: string, fact: Fact, subject: string][] = [
  ['title', 'pack title', ''],
  ['brief', 'brief', ''],
  ['candidate', 'pack title', ''],
  ['roleCards.*.name', 'card name and title', 'roleCards.*.id'],
  ['roleCards.*.title', 'card name and title', 'roleCards.*.id'],
  ['roleCards.*.caresAbout.*', 'card cares, handling, script', 'roleCards.*.id'],
  ['roleCards.*.handling.*', 'card cares, handling, script', 'roleCards.*.id'],
  ['roleCards.*.script', 'card cares, handling, script', 'roleCards.*.id'],
  ['roleCards.*.questions.*.text', 'card question', 'roleCards.*.questions.*.id'],
  ['roleCards.*.questions.*.followUp', 'card follow-up', 'roleCards.*.questions.*.id'],
  ['roleCards.*.questions.*.listenFor.*', 'card listen-for', 'roleCards.*.questions.*.id'],
  ['roleCards.*.questions.*.answer', 'card answer', 'roleCards.*.questions.*.id'],
  ['questions.*.text', 'bank question', 'questions.*.id'],
  ['questions.*.category', 'bank category', 'questions.*.id'],
  ['questions.*.answer', 'bank answer', 'questions.*.id'],
  ['questions.*.keyPoints.*.text', 'bank key point', 'questions.*.id'],
  ['weakSpots.*.title', 'weak spot title', 'weakSpots.*.id'],
  ['weakSpots.*.challenge', 'weak spot challenge', 'weakSpots.*.id'],
  ['weakSpots.*.push', 'weak spot push', 'weakSpots.*.id'],
  ['weakSpots.*.defence', 'weak spot defence', 'weakSpots.*.id'],
  ['weakSpots.*.secondDefence', 'weak spot second defence', 'weakSpots.*.id'],
  ['rounds.*.title', 'round title and label', ''],
  ['rounds.*.segments.*.label', 'round title and label', ''],
  ['rounds.*.segments.*.text', 'own material', ''],
  ['candidateQuestions.*.text', 'own material', ''],
  ['reminders.*', 'own material', ''],
  ['wordsToAvoid.*', 'words to avoid', ''],
  ['drill.*.question', 'drill question', 'drill.*.id'],
  ['drill.*.answer', 'drill answer', 'drill.*.id'],
];

/** A pack with a canary in every text it has; cards are held by whoever has their id in `holders`. */
export function canaryPack(canaries: Canaries, holders: Record<string, string>): Pack {
  const pack = samplePack(MARK);
  const marked = eachText(pack, [], (path, text) => {
    const place = placeOf(pack, path);
    if (place === null) return text;
    return canaries.make(
      place.fact,
      place.subject,
      holders[place.card] ?? null,
      text.replace(MARK, '').trim(),
    );
  });
  return packSchema.parse(marked);
}

const IDS = new Set(['id', 'kind', 'to', 'roleCardId']);

function eachText(
  value: unknown,
  path: (string | number)[],
  change: (path: (string | number)[], text: string) => string,
): unknown {
  if (typeof value === 'string') return IDS.has(String(path.at(-1))) ? value : change(path, value);
  if (Array.isArray(value)) return value.map((item, index) => eachText(item, [...path, index], change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, eachText(item, [...path, key], change)]),
  );
}

interface Place {
  fact: Fact;
  subject: string;
  /** The card a fact belongs to, if to any. */
  card: string;
}

function placeOf(pack: Pack, path: (string | number)[]): Place | null {
  if (path[0] === 'rubric') return rubricPlace(pack, path);
  const name = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
  const found = PLACES.find(([place]) => place === name);
  if (!found) throw new Error(`The pack has a text that the table does not know: ${name}`);
  const [, fact, subject] = found;
  return {
    fact,
    subject: at(pack, subject, path),
    card: path[0] === 'roleCards' ? at(pack, 'roleCards.*.id', path) : '',
  };
}

function rubricPlace(pack: Pack, [, , index, field]: (string | number)[]): Place {
  const criterion = pack.rubric.criteria[Number(index)];
  const own = criterion?.roleCardId;
  if (own !== undefined) return { fact: 'card criterion and anchors', subject: own, card: own };
  return {
    fact: field === 'title' ? 'shared criterion title' : 'shared criterion anchors',
    subject: '',
    card: '',
  };
}

/** The value at a path whose stars stand for the indices of another path. */
function at(pack: Pack, pattern: string, path: (string | number)[]): string {
  if (pattern === '') return '';
  const indices = path.filter((part) => typeof part === 'number');
  let value: unknown = pack;
  for (const part of pattern.split('.'))
    value = (value as Record<string, unknown>)[part === '*' ? String(indices.shift()) : part];
  return String(value);
}
