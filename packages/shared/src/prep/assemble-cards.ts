import { cardCriterion, SHARED_CRITERIA } from '../pack/default-rubric.js';
import type { Criterion, RoleCard } from '../pack/schema.js';
import { PACK_LIMITS } from '../pack/schema.js';
import type { Assembly } from './assembly.js';
import { counted, place, placeInside, startLine } from './assembly.js';
import type { CardDraft } from './claims.js';
import { plainInline } from './inline-text.js';

export function roleCard(into: Assembly, draft: CardDraft, index: number): RoleCard {
  const id = `card-${index + 1}`;
  const at = startLine(draft);
  const lines = (items: { line: number; text: string }[]) =>
    items.slice(0, PACK_LIMITS.list).map(({ line, text }) => into.fit.line(text, line));
  const questions = draft.questions.slice(0, PACK_LIMITS.list).map((question, number) => {
    const questionId = `${id}-q${number + 1}`;
    placeInside(into, 'card-question', draft, questionId, question.line, question.endLine);
    return {
      id: questionId,
      text: into.fit.line(question.text, question.line),
      listenFor: question.listenFor
        .filter((text) => text.trim() !== '')
        .map((text) => into.fit.line(text, question.line)),
      ...(question.followUp ? { followUp: into.fit.line(question.followUp, question.line) } : {}),
      ...(question.answer ? { answer: into.fit.text(question.answer, question.line) } : {}),
    };
  });
  place(into, 'role-card', draft, id, `Role card, ${counted(questions.length, 'question')}`);
  const script = into.fit.text(draft.script, at);
  return {
    id,
    name: into.fit.title(draft.name, at),
    title: into.fit.title(draft.title, at),
    caresAbout: lines(draft.caresAbout),
    questions,
    handling: lines(draft.handling),
    ...(script === '' ? {} : { script }),
  };
}

/** Each card's own criteria are what its person cares about, in the author's words. */
export function ownCriteria(into: Assembly, cards: RoleCard[]): Criterion[] {
  const room = PACK_LIMITS.list - SHARED_CRITERIA.length;
  return cards
    .flatMap((card) => card.caresAbout.map((text, index) => ({ card, text: plainInline(text), index })))
    .filter(({ text }) => text !== '')
    .slice(0, room)
    .map(({ card, text, index }) =>
      cardCriterion(card.id, index, into.fit.title(text, into.lineOf.get(card.id))),
    );
}
