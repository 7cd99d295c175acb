import type { Pack } from '@mockpanel/shared/pack/schema';

export const LINE_PLACES = {
  reminder: 'A reminder',
  question: 'A panel question',
  'candidate-question': 'A question for them',
  word: 'A word to avoid',
  brief: 'Part of the brief',
} as const;
export type LinePlace = keyof typeof LINE_PLACES;

/** A line of a document without the marks of a list, a quote or a heading. */
export const bareLine = (line: string): string =>
  line
    .trim()
    .replace(/^(?:[-*+•>]|#{1,6}|\d+[.)])\s+/, '')
    .replace(/^["“](.*)["”]$/, '$1')
    .trim();

/** Puts a line the importer could not place where its author says it belongs. */
export function placeLine(pack: Pack, line: string, place: LinePlace, newId: () => string): Pack {
  const text = bareLine(line);
  if (!text) return pack;
  switch (place) {
    case 'reminder':
      return { ...pack, reminders: [...pack.reminders, text] };
    case 'word':
      return { ...pack, wordsToAvoid: [...pack.wordsToAvoid, text] };
    case 'question':
      return {
        ...pack,
        questions: [...pack.questions, { id: newId(), text, category: '', keyPoints: [] }],
      };
    case 'candidate-question':
      return { ...pack, candidateQuestions: [...pack.candidateQuestions, { id: newId(), text }] };
    case 'brief':
      return { ...pack, brief: pack.brief ? `${pack.brief}\n\n${text}` : text };
  }
}
