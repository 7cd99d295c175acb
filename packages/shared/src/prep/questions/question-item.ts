import type { Block, LineRange } from '../blocks.js';
import { oneLine } from '../blocks.js';
import {
  hasQuestionMark,
  isNumbered,
  isQuoted,
  questionText,
  stripNumbering,
  stripQuotes,
  unwrapEmphasis,
} from '../inline-text.js';
import type { Section } from '../outline.js';
import { hasAskedForm, isAskedOutright, pointsBelow, weightOf } from '../vocabulary/match.js';
import type { Voices } from '../voices.js';

/** Something asked, with its answer if one was written. */
export interface QuestionItem {
  text: string;
  answer: string;
  keyPoints: string[];
  numbered: boolean;
  quoted: boolean;
  /** It is asked by a question mark or outright ("Tell me about a time"), not by another form or its place alone. */
  marked: boolean;
  /** The answer was marked with an arrow, as on a flash card. */
  arrow: boolean;
  shape: 'section' | 'labels' | 'list' | 'pair' | 'table' | 'fold' | 'paragraph' | 'turn';
  ranges: LineRange[];
  /** Lines of which only a part was read. */
  partial?: number[];
}

/** What a finder of one shape gets. */
export interface Asking {
  section: Section;
  /** True where the headings above say that questions follow. */
  named: boolean;
  /** Who asks in the document. */
  voices: Voices;
}

const ARROW = /^(?:→|->|=>|⇒|➜|➔|↳)\s*/;
const ANSWER_MARK =
  /^(?:→|->|=>|⇒|➜|➔|↳|(?:\*\*)?(?:A|R|Ans|(?:Model |Sample |Example )?Answer|Respuesta(?: modelo)?|(?:Beispiel|Muster)?antwort|(?:参考|示例)?答案?)\s*[:：.)](?:\*\*)?(?=\s|\p{Script=Han}))\s*/iu;

/** `**Your answer:**`, `- 答：`: a label that announces an answer, in whatever type. */
const LABELLED = /^(?:[-*+>]\s+)?(\*\*|__|\*|_)?(\p{L}[\p{L} ]{0,28}?)\s?(?:\1[:：]|[:：]\1)[ \t]*/u;

function answerLabel(text: string): string {
  const match = LABELLED.exec(text.slice(0, 80));
  return match?.[2] && weightOf(match[2], 'answer') === 3 ? match[0] : '';
}

export function startsAnswer(line: string): boolean {
  return ANSWER_MARK.test(line) || answerLabel(line) !== '';
}

/** An answer without the arrow or the letter that announced it. */
export function withoutMark(answer: string): { answer: string; arrow: boolean } {
  const unlabelled = answer.slice(answerLabel(answer).length);
  return { answer: unlabelled.replace(ANSWER_MARK, '').trim(), arrow: ARROW.test(answer) };
}

export function describe(asked: string): Pick<QuestionItem, 'text' | 'numbered' | 'quoted' | 'marked'> {
  const line = unwrapEmphasis(oneLine(asked));
  const text = withoutAsker(withoutBareNumber(questionText(line)));
  return {
    text,
    numbered: isNumbered(line),
    quoted: isQuoted(stripNumbering(line)),
    marked: hasQuestionMark(line) || isAskedOutright(text),
  };
}

/** `Judge: Why?`: who asks, before what is asked. */
function withoutAsker(text: string): string {
  const [, asker, rest] = /^(\p{L}[\p{L} ]{1,24}?)\s?[:：]\s*(\S.*)$/su.exec(text) ?? [];
  if (asker === undefined || rest === undefined) return text;
  return weightOf(asker, 'person') === 3 || weightOf(asker, 'people') >= 2 ? stripQuotes(rest) : text;
}

/** `3 What do you know about us?`: a number without a mark is one only before something asked. */
function withoutBareNumber(text: string): string {
  const rest = /^\d{1,3}\s+(\S.*)$/s.exec(text)?.[1];
  return rest !== undefined && (hasAskedForm(rest) || /^\p{Script=Han}.*[?？。]/su.test(rest)) ? rest : text;
}

/** True for a label that announces an answer. */
export function isAnswerLabel(title: string): boolean {
  return weightOf(title, 'answer') > 0 || weightOf(title, 'defence') >= 3;
}

/** Where a question points at the code below it, that code is part of the question and no answer. */
export function codeAsked(asked: string, below: readonly Block[]): number {
  const first = below.findIndex((block) => block.kind !== 'code');
  const codes = first < 0 ? below.length : first;
  return codes > 0 && pointsBelow(asked) ? codes : 0;
}

export function firstLine(item: QuestionItem): number {
  return item.ranges[0]?.startLine ?? 0;
}

/** `- A: 3` or `- [ ] three`: the options of a multiple choice. */
export function isOptions(block: Block | undefined): boolean {
  if (block?.kind !== 'list' || block.items.length < 2) return false;
  return block.items.every((item) => {
    const first = item.blocks[0];
    const line = first?.kind === 'paragraph' ? (first.lines[0]?.text ?? '') : '';
    return /^(?:\*\*)?\(?[A-Ha-h][.):]/.test(line) || /^\[[ xX]\]\s/.test(line);
  });
}
