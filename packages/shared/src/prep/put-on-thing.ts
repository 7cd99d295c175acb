import { cardCriterion } from '../pack/default-rubric.js';
import type { BankQuestion, CardQuestion, Pack, RoleCard, WeakSpot } from '../pack/schema.js';
import { PACK_LIMITS } from '../pack/schema.js';
import { fitWithin, plainInline, questionText, stripQuotes } from './inline-text.js';
import { proposeKeyPoints } from './key-points.js';
import type { Put, Putting } from './putting.js';
import { done, inOneLine, joined, refused, whole } from './putting.js';

type CardPlace = 'card-question' | 'cares-about' | 'handling' | 'script';

/** Adds to a role card; what its person cares about becomes a criterion of the card's own, as in an import. */
export function putOnCard(putting: Putting, kind: CardPlace, cardId: string): Put {
  const { pack, id } = putting;
  const card = pack.roleCards.find((known) => known.id === cardId);
  if (!card) return refused('UNKNOWN_PLACE');
  const changed = changedCard(putting, card, kind);
  const longest = Math.max(changed.questions.length, changed.caresAbout.length, changed.handling.length);
  if (longest > PACK_LIMITS.list) return refused('LIST_FULL');
  const roleCards = pack.roleCards.map((known) => (known === card ? changed : known));
  const next = {
    ...pack,
    roleCards,
    rubric: kind === 'cares-about' ? rubricFor(putting, cardId) : pack.rubric,
  };
  return kind === 'card-question' ? done(next, 'card-question', id) : done(next, 'role-card', cardId);
}

function rubricFor({ pack, piece, id }: Putting, cardId: string): Pack['rubric'] {
  const { criteria } = pack.rubric;
  if (criteria.length >= PACK_LIMITS.list) return pack.rubric;
  const title = fitWithin(plainInline(inOneLine(piece)), PACK_LIMITS.title);
  return { criteria: [...criteria, { ...cardCriterion(cardId, 0, title), id }] };
}

function changedCard({ piece, id, fit }: Putting, card: RoleCard, kind: CardPlace): RoleCard {
  switch (kind) {
    case 'script':
      return { ...card, script: fit.text(joined(card.script ?? '', whole(piece))) };
    case 'cares-about':
      return { ...card, caresAbout: [...card.caresAbout, fit.line(inOneLine(piece))] };
    case 'handling':
      return { ...card, handling: [...card.handling, fit.line(inOneLine(piece))] };
    case 'card-question': {
      const answer = fit.text(piece.body);
      const asked: CardQuestion = { id, text: fit.line(questionText(piece.text)), listenFor: [] };
      return { ...card, questions: [...card.questions, answer === '' ? asked : { ...asked, answer }] };
    }
  }
}

/** Adds an answer or something to listen for to a question of the bank or of a card. */
export function putOnQuestion(putting: Putting, kind: 'answer' | 'key-point', questionId: string): Put {
  const { pack } = putting;
  const banked = pack.questions.find((question) => question.id === questionId);
  if (banked) {
    const changed = changedInBank(putting, banked, kind);
    if (changed.keyPoints.length > PACK_LIMITS.list) return refused('LIST_FULL');
    const questions = pack.questions.map((question) => (question === banked ? changed : question));
    return done({ ...pack, questions }, 'question', questionId);
  }
  const asked = pack.roleCards.flatMap((card) => card.questions).find(({ id }) => id === questionId);
  if (!asked) return refused('UNKNOWN_PLACE');
  const changed = changedOnCard(putting, asked, kind);
  if (changed.listenFor.length > PACK_LIMITS.list) return refused('LIST_FULL');
  const roleCards = pack.roleCards.map((card) => ({
    ...card,
    questions: card.questions.map((question) => (question === asked ? changed : question)),
  }));
  return done({ ...pack, roleCards }, 'card-question', questionId);
}

function changedInBank(
  { piece, id, fit }: Putting,
  question: BankQuestion,
  kind: 'answer' | 'key-point',
): BankQuestion {
  if (kind === 'key-point')
    return { ...question, keyPoints: [...question.keyPoints, { id, text: fit.line(inOneLine(piece)) }] };
  const answer = fit.text(joined(question.answer ?? '', whole(piece)));
  if (question.keyPoints.length > 0) return { ...question, answer };
  const points = proposeKeyPoints(answer);
  const keyPoints = points.map((said, at) => ({ id: `${id}-k${at + 1}`, text: fit.line(said) }));
  return { ...question, answer, keyPoints };
}

function changedOnCard(
  { piece, fit }: Putting,
  question: CardQuestion,
  kind: 'answer' | 'key-point',
): CardQuestion {
  if (kind === 'key-point')
    return { ...question, listenFor: [...question.listenFor, fit.line(inOneLine(piece))] };
  return { ...question, answer: fit.text(joined(question.answer ?? '', whole(piece))) };
}

type WeakSpotPlace = 'defence' | 'push' | 'second-defence';

/** Adds to a weak spot: what the candidate says, or what the panelist says next. */
export function putOnWeakSpot(putting: Putting, kind: WeakSpotPlace, weakSpotId: string): Put {
  const { pack } = putting;
  const known = pack.weakSpots.find((spot) => spot.id === weakSpotId);
  if (!known) return refused('UNKNOWN_PLACE');
  const changed = changedSpot(putting, known, kind);
  const weakSpots = pack.weakSpots.map((spot) => (spot === known ? changed : spot));
  return done({ ...pack, weakSpots }, 'weak-spot', weakSpotId);
}

function changedSpot({ piece, fit }: Putting, spot: WeakSpot, kind: WeakSpotPlace): WeakSpot {
  switch (kind) {
    case 'push':
      return { ...spot, push: fit.line([spot.push ?? '', stripQuotes(inOneLine(piece))].join(' ').trim()) };
    case 'defence':
      return { ...spot, defence: fit.text(joined(spot.defence, whole(piece))) };
    case 'second-defence':
      return { ...spot, secondDefence: fit.text(joined(spot.secondDefence ?? '', whole(piece))) };
  }
}
