import type { Pack } from './schema.js';

/** Something the candidate means to say aloud. */
export interface OwnWords {
  target: string;
  /** Where it stands, for a message. */
  place: string;
  text: string;
  /** The time there is for it, if any. */
  slotMs?: number;
}

/** All texts the candidate wrote to be spoken. */
export function ownWords(pack: Pack): OwnWords[] {
  const segments = pack.rounds.flatMap((round) =>
    round.segments.map((segment) => ({
      target: segment.id,
      place: `"${segment.label}"`,
      text: spoken(segment.text ?? ''),
      slotMs: segment.endMs - segment.startMs,
    })),
  );
  const cards = pack.roleCards.map((card) => ({
    target: card.id,
    place: `your script for ${card.name}`,
    text: card.script ?? '',
  }));
  const answers = pack.questions.map((question) => ({
    target: question.id,
    place: `your answer to "${question.text}"`,
    text: question.answer ?? '',
  }));
  const defences = pack.weakSpots.map((spot) => ({
    target: spot.id,
    place: `your defence of "${spot.title}"`,
    text: `${spot.defence}\n\n${spot.secondDefence ?? ''}`,
  }));
  const drill = pack.drill.map((item) => ({
    target: item.id,
    place: `your answer to "${item.question}"`,
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
