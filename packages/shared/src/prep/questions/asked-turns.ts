import type { LineRange } from '../blocks.js';
import { rangeOf } from '../blocks.js';
import { looksAsked, questionText } from '../inline-text.js';
import { isOwnVoice, weightOf } from '../vocabulary/match.js';
import type { VoicedLine, Voices } from '../voices.js';
import { isAskedLine, voicedLines, voiceKey, withoutGesture } from '../voices.js';
import type { Asking, QuestionItem } from './question-item.js';
import { describe, withoutMark } from './question-item.js';

/**
 * `Officer: Why?` and `Sailor: Because.`: what a voice that asks says, with what is said to it until it asks again. A label
 * that comes again under every heading, such as `**They may ask:**`, is such a voice too.
 */
export function askedTurns({ section, voices }: Asking): QuestionItem[] {
  const turns = turnsIn(voicedLines(section), voices);
  // "Any questions?" hands the turn over: what is said to it is asked by the candidate.
  const theirs = turns.filter(({ asked }) => weightOf(questionText(asked.text), 'candidateQuestions') < 3);
  return theirs.flatMap(({ asked, said }) =>
    askedApart(asked.text).map((text, at) => ({
      ...describe(text),
      ...withoutMark(answerOf(said)),
      keyPoints: [],
      shape: 'turn' as const,
      // Two questions on one line share what is said to them.
      ranges: (at === 0 ? [asked, ...said] : [asked]).map(rangeOf),
    })),
  );
}

interface Asked extends LineRange {
  text: string;
}

interface Turn {
  asked: Asked;
  said: VoicedLine[];
}

function turnsIn(lines: readonly VoicedLine[], voices: Voices): Turn[] {
  const asks = askersAmong(lines, voices);
  const turns: Turn[] = [];
  let open: Turn | undefined;
  let waits: VoicedLine | undefined;
  for (const line of lines) {
    if (line.kind === 'rule' || isTitle(line, voices)) open = waits = undefined;
    else if (asks(line.voice)) {
      waits = line.text === '' ? line : undefined;
      open = line.text !== '' && isAskedLine(line.text) ? { asked: line, said: [] } : undefined;
    } else if (waits && line.voice === '') {
      // `**They may ask:**` with the question on the line below.
      const { startLine } = waits;
      open = isAskedLine(line.text) ? { asked: { ...line, startLine }, said: [] } : undefined;
      waits = undefined;
    } else {
      waits = undefined;
      if (open && !isStageDirection(line)) open.said.push(line);
    }
    if (open && turns.at(-1) !== open) turns.push(open);
  }
  return turns;
}

/** Words that come only once are over something else, if they stand alone or have a number: `Talk 3: The one about fog`. */
function isTitle({ voice, text }: VoicedLine, voices: Voices): boolean {
  return voice !== '' && (text === '' || /\d/.test(voice)) && !voices.isKnown(voice);
}

const SMALLEST_CAST = 4;

/** The voices that ask by themselves; and where people are named who ask one after the other, each of them. */
function askersAmong(lines: readonly VoicedLine[], voices: Voices): (voice: string) => boolean {
  const named = lines.filter(({ voice }) => /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u.test(voice));
  const asked = named.filter(({ text }) => isAskedLine(text)).length;
  const again = named.filter(({ voice }) => voices.isKnown(voice)).length;
  const isCast =
    named.length >= SMALLEST_CAST &&
    asked * 5 >= named.length * 4 &&
    !named.some(({ voice }) => isOwnVoice(voice)) &&
    again * 3 >= named.length * 2 &&
    new Set(named.map(({ voice }) => voiceKey(voice))).size > 1;
  const cast = new Set(isCast ? named.map(({ voice }) => voiceKey(voice)) : []);
  return (voice) => voice !== '' && (cast.has(voiceKey(voice)) || voices.asks(voice));
}

/** `*(he laughs)*`: what is told of a conversation and said by nobody. */
function isStageDirection({ text, voice }: VoicedLine): boolean {
  return voice === '' && /^[*_]{0,3}[([（].{0,600}[)\]）][*_]{0,3}$/su.test(text);
}

/** The first voice that answers needs no name; another one keeps its own. */
function answerOf(said: readonly VoicedLine[]): string {
  const first = said.find(({ voice }) => voice !== '');
  return said
    .map(({ voice, text }) =>
      voice === '' || (first && voiceKey(voice) === voiceKey(first.voice)) ? text : `${voice}: ${text}`,
    )
    .filter((text) => text !== '')
    .join('\n');
}

/** `"Why?" / "Why now?"` asks twice. */
function askedApart(text: string): string[] {
  const parts = text.length > 2_000 ? [text] : text.split(/\s*[/|]\s*(?=["“«„])/);
  return parts.length > 1 && parts.every(looksAsked) ? parts : [withoutGesture(text)];
}
