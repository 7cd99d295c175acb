import type { Pack } from '@mockpanel/shared/pack/schema';

/** A piece of a text without anything that HTML or JSON would write differently. */
function piece(text: string): string {
  const pieces = text.split(/["'&<>\\“”’\n*]/).map((part) => part.trim());
  return pieces.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

const LONG_ENOUGH = 16;

/**
 * What a pack hides from its candidate until the reveal, as pieces to look for: answers, key points, how to
 * handle people, what the levels mean, weak spots, and every question but those that were asked.
 */
export function hiddenWords(pack: Pack, asked: readonly (string | undefined)[]): string[] {
  const hidden = [
    ...pack.roleCards.flatMap((card) => [
      ...card.handling,
      card.script,
      ...card.questions.flatMap((question) => [
        question.text,
        question.followUp,
        question.answer,
        ...question.listenFor.map((point) => (typeof point === 'string' ? point : '')),
      ]),
    ]),
    ...pack.questions.flatMap((question) => [
      question.text,
      question.answer,
      ...question.keyPoints.map((point) => point.text),
    ]),
    ...pack.weakSpots.flatMap((spot) => [spot.challenge, spot.defence, spot.secondDefence]),
    ...pack.rubric.criteria.flatMap((criterion) => Object.values(criterion.anchors)),
    ...pack.drill.map((item) => item.answer),
  ];
  const allowed = JSON.stringify([pack.rounds, pack.reminders, pack.candidateQuestions, pack.brief, asked]);
  return hidden
    .filter((text) => text !== undefined)
    .map(piece)
    .filter((words) => words.length >= LONG_ENOUGH && !allowed.includes(words));
}

/** The words of a page's HTML, with its scripts and attributes, as they can be searched. */
export const textOf = (html: string): string => html.replaceAll('&amp;', '&').replaceAll('&nbsp;', ' ');
