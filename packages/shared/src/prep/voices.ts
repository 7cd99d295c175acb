import type { Block, LineRange, TextLine } from './blocks.js';
import { rangeOf } from './blocks.js';
import { hasQuestionMark, plainInline, stripDecoration, unwrapEmphasis } from './inline-text.js';
import type { Outline, Section } from './outline.js';
import { leadText } from './outline.js';
import type { Concept } from './vocabulary/concepts.js';
import { fold, hasAskedForm, isAskedOutright, isOwnVoice, namesARole, weightOf } from './vocabulary/match.js';

/** A line with the name or the label that begins it, if one does. */
export interface VoicedLine extends LineRange {
  /** As written, or empty where nobody is named. */
  voice: string;
  text: string;
  /** A rule, a table or a fence: nobody says it. */
  kind: 'said' | 'kept' | 'rule';
}

const VOICE =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s{1,3})?(\*\*|__|\*|_)?(?=[\p{L}])([^*_:：?？!！.。"“”«»„]{1,48}?)\s?(?:\1\s?[:：]|[:：]\1)(?!\/\/)\s*(\S.*)?$/su;
const LONGEST_LINE = 4_000;

/** The lines of a section and of the labels in it, each with its voice, in order. */
export function voicedLines(section: Section): VoicedLine[] {
  const lines = ownLines(section);
  for (const child of section.children)
    if (child.form === 'label') lines.push(...labelLines(child), ...voicedLines(child));
  return lines.sort((left, right) => left.startLine - right.startLine);
}

function labelLines({ own, title, lead: [first, ...more] }: Section): VoicedLine[] {
  const text = first?.text ?? '';
  const opening: VoicedLine = {
    startLine: own.startLine,
    endLine: first?.line ?? own.endLine,
    voice: title,
    text,
    kind: 'said',
  };
  return [opening, ...more.map(lineOf)];
}

function ownLines({ blocks }: Section): VoicedLine[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: Block): VoicedLine[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map(lineOf);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOf));
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'rule':
      return [{ ...rangeOf(block), voice: '', text: '', kind: 'rule' }];
    case 'heading':
      return [{ ...rangeOf(block), voice: '', text: block.text, kind: 'kept' }];
    default:
      return [
        { ...rangeOf(block), voice: '', text: block.lines.map(({ text }) => text).join('\n'), kind: 'kept' },
      ];
  }
}

function lineOf({ line, text }: TextLine): VoicedLine {
  const bare = text.length > LONGEST_LINE ? text : stripDecoration(text);
  const [, , voice, rest] = (bare.length <= LONGEST_LINE && VOICE.exec(bare)) || [];
  const range = { startLine: line, endLine: line };
  return voice === undefined
    ? { ...range, voice: '', text, kind: 'said' }
    : { ...range, voice: plainInline(voice), text: rest ?? '', kind: 'said' };
}

/** `Judge (online)` and `judge` are one. */
export function voiceKey(voice: string): string {
  return fold(voice.replace(/\s*[(（][^()（）]*[)）]/g, '')).trim();
}

/** `(Laughs) Why?` → `Why?` */
export function withoutGesture(text: string): string {
  return text.replace(/^[(（[][^()（）[\]]{1,60}[)）\]]\s*(?=\S)/, '');
}

/** `How would you design X?`, `Tell me about a time …`: what a question looks like, and none itself. */
const PATTERN = /\bX\b|(?:\.\.\.|…)["”]?$/;

/** Something asked, whatever is done before it is: `(Laughs) So, tell me about the tide.` */
export function isAskedLine(text: string): boolean {
  if (PATTERN.test(text.slice(0, LONGEST_ASKED))) return false;
  return sentencesOf(text).some(
    (sentence) => hasQuestionMark(sentence) || hasAskedForm(sentence) || isAskedOutright(sentence),
  );
}

function sentencesOf(text: string): string[] {
  const plain = unwrapEmphasis(
    text.slice(0, LONGEST_ASKED).replace(/^[(（[][^()（）[\]]{1,60}[)）\]]\s*/, ''),
  );
  return [plain, ...plain.split(/(?<=[.!?。！？])\s*/)].map((part) =>
    part.replace(/^(?:so|and|now),?\s+/i, ''),
  );
}

const LONGEST_ASKED = 600;

export interface Voices {
  /** True for a voice that asks: an interviewer's, or a label over something asked that comes again and again. */
  asks: (voice: string) => boolean;
  /** True for a voice that comes again. */
  isKnown: (voice: string) => boolean;
}

const FEWEST = 3;

/** Labels with a meaning of their own, which other readers look for. */
const OTHERS: readonly Concept[] = [
  'cares',
  'handling',
  'askThem',
  'challenge',
  'push',
  'secondDefence',
  'followUp',
  'role',
  'keyPoints',
  'question',
  'answer',
  'candidateQuestions',
  'reminders',
];

/**
 * Who asks in a document. A name or a label that comes again and again at the beginning of lines, over something that is
 * mostly asked, is an asker's, whatever word it is; and where all who speak ask, so is each of them.
 */
export function voicesOf(outline: Outline): Voices {
  const heard = new Map<string, { count: number; asked: number }>();
  const hear = (voice: string, text: string) => {
    const key = voiceKey(voice);
    if (key === '') return;
    const { count, asked } = heard.get(key) ?? { count: 0, asked: 0 };
    heard.set(key, { count: count + 1, asked: asked + (isAskedLine(text) ? 1 : 0) });
  };
  for (const section of [outline.root, ...outline.sections]) {
    if (section.form === 'label') hear(section.title, leadText(section) || firstLineIn(section));
    for (const { voice, text } of ownLines(section)) if (voice !== '') hear(voice, text);
  }
  const answers = [...heard].some(([key, { count }]) => count >= 2 && isOwnVoice(key));
  return {
    isKnown: (voice) => (heard.get(voiceKey(voice))?.count ?? 0) >= 2,
    asks: (voice) => {
      const key = voiceKey(voice);
      const { count, asked } = heard.get(key) ?? { count: 0, asked: 0 };
      if (isOwnVoice(key) || OTHERS.some((concept) => weightOf(key, concept) === 3)) return false;
      const isPerson = weightOf(key, 'people') >= 2 || namesARole(key);
      if (isPerson && answers && asked > 0) return true;
      return count >= FEWEST && asked * 2 >= count;
    },
  };
}

function firstLineIn({ blocks: [first] }: Section): string {
  if (!first || first.kind === 'list') return '';
  return linesOf(first)[0]?.text ?? '';
}
