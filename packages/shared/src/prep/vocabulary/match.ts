import type { Concept, Vocabulary } from './concepts.js';
import { CARD_CONCEPTS, OTHER_CONCEPTS, PART_CONCEPTS, WEAK_SPOT_CONCEPTS } from './concepts.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { zh } from './zh.js';

/** Every language the importer reads. Another one is another file like these. */
export const VOCABULARIES: readonly Vocabulary[] = [en, es, de, zh];

const LONGEST_TITLE = 200;

/** Lower case, with compatible characters and accents made plain: `Ｑ１` → `q1`, `Qué` → `que`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** A title as wordings are written: folded, without numbering, brackets, punctuation and emoji. */
export function normaliseTitle(title: string): string {
  return fold(title)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/^\W*(?:part|section|chapter|step|module)\s+(?:\d+|[ivx]+|[a-z])\s*[:.)–—-]?\s+/u, '')
    .replace(/^\W*(?:\d{1,2}|[ivx]{1,4}|[a-h])[.):]\s+/u, '')
    .replace(/\bqs?\b(?= (?:for|to ask|from)\b)/g, 'questions')
    .replace(/[’‘`]/g, "'")
    .replace(/don't/g, 'dont')
    .replace(/'/g, ' ')
    .replace(/\bdont\b/g, "don't")
    .replace(/[^\p{L}\p{N}'& -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

interface KnownTitle {
  normal: string;
  weights: Partial<Record<Concept, number>>;
}

/** Recognisers ask about the same titles again and again; a bounded memory keeps a long document cheap. */
const MOST_KNOWN = 20_000;
const known = new Map<string, KnownTitle>();

function knownTitle(title: string): KnownTitle {
  const found = known.get(title);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const fresh: KnownTitle = { normal: normaliseTitle(title), weights: {} };
  known.set(title, fresh);
  return fresh;
}

/** How strongly a title stands for a concept: 0 not at all, 3 outright. */
export function weightOf(title: string, concept: Concept): number {
  const { normal, weights } = knownTitle(title.slice(0, LONGEST_TITLE));
  const weight = weights[concept] ?? weigh(normal, concept);
  weights[concept] = weight;
  return weight;
}

function weigh(normal: string, concept: Concept): number {
  let best = 0;
  for (const vocabulary of VOCABULARIES) {
    if (!vocabulary.script.test(normal)) continue;
    for (const [pattern, weight] of vocabulary.concepts[concept])
      if (weight > best && pattern.test(normal)) best = weight;
  }
  return best;
}

/** The strongest weight among several titles, for instance a heading and the ones above it. */
export function weightOfAny(titles: readonly string[], concept: Concept): number {
  return titles.reduce((best, title) => Math.max(best, weightOf(title, concept)), 0);
}

const LONGEST_OPENING = 300;

/** True for what is asked by its form alone: "Tell me about …", "Why X over Y", "Cuéntame …", "请介绍…". */
export function hasAskedForm(text: string): boolean {
  const plain = fold(text.slice(0, LONGEST_OPENING))
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d{1,3}[\].):]{0,2}\s+/, '')
    .replace(/[’‘`]/g, "'");
  return VOCABULARIES.some(
    ({ script, askedForms, notAsked }) =>
      script.test(plain) && askedForms.test(plain) && !notAsked.test(plain),
  );
}

/** True for a question about what stands below it: "What does this code print?" */
export function pointsBelow(text: string): boolean {
  const plain = fold(text.slice(-LONGEST_OPENING));
  return VOCABULARIES.some(
    (vocabulary) => vocabulary.script.test(plain) && vocabulary.pointsBelow.test(plain),
  );
}

/** True for a title that says what somebody does, though not who it is. */
export function namesARole(title: string): boolean {
  const { normal } = knownTitle(title.slice(0, LONGEST_TITLE));
  return VOCABULARIES.some(({ script, roleWords }) => script.test(normal) && roleWords.test(normal));
}

type TitlePattern =
  | 'storyParts'
  | 'topics'
  | 'versionWords'
  | 'settledWords'
  | 'draftWords'
  | 'asides'
  | 'totalWords'
  | 'occasionItself'
  | 'howToAnswer'
  | 'ownVoice'
  | 'notToAsk'
  | 'endWords'
  | 'conditions';

function matches(title: string, pattern: TitlePattern): boolean {
  return anyMatches(knownTitle(title.slice(0, LONGEST_TITLE)).normal, pattern);
}

function anyMatches(normal: string, pattern: TitlePattern): boolean {
  return VOCABULARIES.some(
    (vocabulary) => vocabulary.script.test(normal) && vocabulary[pattern].test(normal),
  );
}

/** True for "Situation", "Task", "Action", "Result" and their like. */
export function isStoryPart(title: string): boolean {
  return matches(title, 'storyParts');
}

/** True for what interviewers ask about, written in no form of a question. */
export function isTopic(title: string): boolean {
  return matches(title, 'topics');
}

/** True for what is asked of a candidate outright, question mark or not. */
export function isAskedOutright(text: string): boolean {
  const plain = fold(text.slice(0, LONGEST_TITLE));
  return VOCABULARIES.some(({ script, tellMe }) => script.test(plain) && tellMe.test(plain));
}

/** True for what only somebody who applies asks: about the company, the team, their own place in it. */
export function asksBack(text: string): boolean {
  const plain = fold(text.slice(0, LONGEST_OPENING));
  return VOCABULARIES.some((vocabulary) => vocabulary.script.test(plain) && vocabulary.asksBack.test(plain));
}

/** True for the title of one version of a speech among several. */
export function namesAVersion(title: string): boolean {
  return matches(title, 'versionWords');
}

/** True for a title over what nobody on a panel asks: "What is this document for?", "Reflection". */
export function isAside(title: string): boolean {
  return matches(title, 'asides');
}

/** True for a title over what nobody is to ask: "Questions to avoid", "Ask yourself". */
export function isNotToAsk(title: string): boolean {
  return matches(title, 'notToAsk');
}

/** True for "What is an interview like?" */
export function asksAboutOccasion(title: string): boolean {
  return matches(title, 'occasionItself');
}

/** True for "If they bring up the tide". */
export function isCondition(title: string): boolean {
  return matches(title, 'conditions');
}

/** True for a title over advice: "How to handle hard questions". */
export function isHowTo(title: string): boolean {
  return matches(title, 'howToAnswer');
}

/** True for the label of the point at which something is over: "The end". */
export function namesTheEnd(label: string): boolean {
  return matches(label, 'endWords');
}

/** True for the label of a row that adds others up. */
export function namesATotal(label: string): boolean {
  return matches(label, 'totalWords');
}

/** True for who answers in a conversation: "You", "Candidate", "我". */
export function isOwnVoice(voice: string): boolean {
  return matches(voice, 'ownVoice');
}

/** 1 for the version that its author settled on, -1 for one before it; what stands in brackets counts too. */
export function settlement(title: string): -1 | 0 | 1 {
  const plain = fold(title.slice(0, LONGEST_TITLE));
  if (anyMatches(plain, 'settledWords')) return 1;
  return anyMatches(plain, 'draftWords') ? -1 : 0;
}

const LONGEST_SPOKEN = 4_000;

/** True for a text that tells its reader what to do, more than its writer speaks of themselves. */
export function speaksToReader(text: string): boolean {
  const plain = fold(text.slice(0, LONGEST_SPOKEN));
  const count = (pattern: 'speakerWords' | 'readerWords') =>
    VOCABULARIES.reduce((sum, vocabulary) => sum + (plain.match(vocabulary[pattern])?.length ?? 0), 0);
  return count('readerWords') > count('speakerWords');
}

const SLIDE = new RegExp(
  `^(?:${VOCABULARIES.map(({ slideWords }) => slideWords).join('|')})\\s*#?\\d{1,3}(?!\\d)`,
  'i',
);

/** True for a title such as `SLIDE 3 [20 seconds]` or `Folie 2: Zahlen`. */
export function namesASlide(title: string): boolean {
  return SLIDE.test(title);
}

const LABEL_CONCEPTS: readonly Concept[] = [...CARD_CONCEPTS, ...WEAK_SPOT_CONCEPTS, ...OTHER_CONCEPTS];

/** True for words that can label a field: only those are taken as a label without bold type. */
export function meansSomething(title: string): boolean {
  return LABEL_CONCEPTS.some((concept) => concept !== 'wholePanel' && weightOf(title, concept) === 3);
}

/** True for a title over questions; "How to handle questions" is over advice. */
export function announcesQuestions(title: string): boolean {
  const weight = weightOf(title, 'questions');
  return weight === 3 || (weight === 2 && !matches(title, 'howToAnswer'));
}

/** The part of a document that a heading announces most clearly, if any does outright. */
export function partOf(title: string): Concept | undefined {
  const [best] = PART_CONCEPTS.map((concept) => ({ concept, weight: weightOf(title, concept) })).sort(
    (left, right) => right.weight - left.weight,
  );
  return best && best.weight === 3 ? best.concept : undefined;
}
