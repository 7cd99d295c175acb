import type { Pack } from './schema.js';

/** Something the candidate means to say aloud. */
export interface OwnWords {
  target: string;
  /** What it is, and the name of what it belongs to. */
  where: 'segment' | 'script' | 'answer' | 'defence' | 'drill';
  name: string;
  text: string;
  /** The time there is for it, if any. */
  slotMs?: number;
}

/** Where it stands, for a message in English. */
export function placeText({ where, name }: Pick<OwnWords, 'where' | 'name'>): string {
  switch (where) {
    case 'segment':
      return `"${name}"`;
    case 'script':
      return `your script for ${name}`;
    case 'defence':
      return `your defence of "${name}"`;
    case 'answer':
    case 'drill':
      return `your answer to "${name}"`;
  }
}

/** All texts the candidate wrote to be spoken. */
export function ownWords(pack: Pack): OwnWords[] {
  const segments = pack.rounds.flatMap((round) =>
    round.segments.map((segment) => ({
      target: segment.id,
      where: 'segment' as const,
      name: segment.label,
      text: spoken(segment.text ?? ''),
      slotMs: segment.endMs - segment.startMs,
    })),
  );
  const cards = pack.roleCards.map((card) => ({
    target: card.id,
    where: 'script' as const,
    name: card.name || card.title,
    text: card.script ?? '',
  }));
  const answers = pack.questions.map((question) => ({
    target: question.id,
    where: 'answer' as const,
    name: question.text,
    text: question.answer ?? '',
  }));
  const defences = pack.weakSpots.map((spot) => ({
    target: spot.id,
    where: 'defence' as const,
    name: spot.title,
    text: `${spot.defence}\n\n${spot.secondDefence ?? ''}`,
  }));
  const drill = pack.drill.map((item) => ({
    target: item.id,
    where: 'drill' as const,
    name: item.question,
    text: item.answer,
    slotMs: item.limitMs,
  }));
  return [...segments, ...cards, ...answers, ...defences, ...drill].filter(({ text }) => text.trim() !== '');
}

/** Where some paragraphs are in quotation marks, the others are notes to oneself. */
function spoken(text: string): string {
  const paragraphs = text.split(/\n\s*\n/);
  if (!paragraphs.some((paragraph) => /^\s*["“]/.test(paragraph))) return text;
  let inside = false;
  const said = paragraphs.filter((paragraph) => {
    const opens = /^\s*["“]/.test(paragraph);
    const counts = inside || opens;
    inside = counts && !/["”][.,]?\s*$/.test(paragraph);
    return counts;
  });
  return said.join('\n\n');
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** A calm speaker's pace. */
export const WORDS_PER_MINUTE = 140;

/** How long a text takes when it is said aloud, in milliseconds. */
export const spokenMs = (text: string): number => (wordCount(text) / WORDS_PER_MINUTE) * 60_000;
