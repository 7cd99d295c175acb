import type { BankQuestion, DrillItem, Pack, RoleCard, RoundKind, WeakSpot } from '../pack/schema.js';
import { PACK_LIMITS } from '../pack/schema.js';
import { fitWithin, looksAsked, plainInline, questionText, stripQuotes } from './inline-text.js';
import { proposeKeyPoints } from './key-points.js';
import { createFitter } from './limits.js';
import { splitNameAndTitle } from './names.js';
import type { Piece, Place, PlacedItem } from './places.js';
import { putOnCard, putOnQuestion, putOnWeakSpot } from './put-on-thing.js';
import type { Put, Putting } from './putting.js';
import { done, inOneLine, joined, refused, whole } from './putting.js';
import { addSegment, withNeededRounds } from './rounds.js';

/** Adds one piece to the pack where its author says that it belongs; the run sheet gets the round it needs. */
export function putInPack(pack: Pack, piece: Piece, place: Place, newId: () => string): Put {
  const fit = createFitter();
  const put = putOne({ pack, piece, id: newId(), newId, fit }, place);
  if (fit.warnings.length > 0) return refused('TOO_LONG');
  return put.ok ? { ...put, pack: withNeededRounds(put.pack) } : put;
}

function putOne(putting: Putting, place: Place): Put {
  const { pack, piece, fit } = putting;
  switch (place.kind) {
    case 'title':
      return done({ ...pack, title: fit.title(plainInline(piece.text)) }, 'title', 'title');
    case 'candidate':
      return done({ ...pack, candidate: fit.title(plainInline(piece.text)) }, 'title', 'title');
    case 'brief':
      return done({ ...pack, brief: fit.text(joined(pack.brief, whole(piece))) }, 'brief', 'brief');
    case 'pitch-beat':
    case 'presentation-section':
      return putSegment(putting, place.kind);
    case 'role-card':
      return add(pack, 'roleCards', roleCard(putting), 'role-card', PACK_LIMITS.roleCards);
    case 'question':
      return add(pack, 'questions', bankQuestion(putting, place.category), 'question', PACK_LIMITS.questions);
    case 'weak-spot':
      return add(pack, 'weakSpots', weakSpot(putting), 'weak-spot', PACK_LIMITS.list);
    case 'candidate-question':
      return putCandidateQuestion(putting, place.to);
    case 'drill-item':
      return add(pack, 'drill', drillItem(putting), 'drill-item', PACK_LIMITS.list);
    case 'reminder':
    case 'word-to-avoid':
      return putText(putting, place.kind);
    case 'card-question':
    case 'cares-about':
    case 'handling':
    case 'script':
      return putOnCard(putting, place.kind, place.cardId);
    case 'answer':
    case 'key-point':
      return putOnQuestion(putting, place.kind, place.questionId);
    case 'defence':
    case 'push':
    case 'second-defence':
      return putOnWeakSpot(putting, place.kind, place.weakSpotId);
  }
}

type Lists = Pick<Pack, 'roleCards' | 'questions' | 'weakSpots' | 'candidateQuestions' | 'drill'>;

function add<K extends keyof Lists>(
  pack: Pack,
  list: K,
  item: Pack[K][number],
  kind: PlacedItem['kind'],
  most: number,
): Put {
  if (pack[list].length >= most) return refused('LIST_FULL');
  return done({ ...pack, [list]: [...pack[list], item] }, kind, item.id);
}

function putSegment({ pack, piece, id, fit }: Putting, kind: 'pitch-beat' | 'presentation-section'): Put {
  const round: RoundKind = kind === 'pitch-beat' ? 'pitch' : 'presentation';
  const ms = piece.ms ?? (kind === 'pitch-beat' ? 30_000 : 60_000);
  const label = fit.title(plainInline(piece.text));
  const rounds = addSegment(pack.rounds, round, { id, label, ms, text: fit.text(piece.body) });
  return rounds ? done({ ...pack, rounds }, kind, id) : refused('LIST_FULL');
}

/** A line that names a person; what stands under it is asked if it looks so, else it is what they care about. */
function roleCard({ piece, id, newId, fit }: Putting): RoleCard {
  const who = splitNameAndTitle(piece.text);
  const below = piece.body.split('\n').filter((said) => said.trim() !== '');
  const asked = below.filter(looksAsked);
  return {
    id,
    name: fit.title(who.name),
    title: fit.title(who.title),
    caresAbout: below.filter((said) => !asked.includes(said)).map((said) => fit.line(said)),
    questions: asked.map((said) => ({ id: newId(), text: fit.line(questionText(said)), listenFor: [] })),
    handling: [],
  };
}

function bankQuestion({ piece, id, fit }: Putting, category = piece.heading ?? ''): BankQuestion {
  const answer = fit.text(piece.body);
  const points = proposeKeyPoints(answer);
  return {
    id,
    text: fit.line(questionText(piece.text)),
    category: fit.title(category),
    ...(answer === '' ? {} : { answer }),
    keyPoints: points.map((said, index) => ({ id: `${id}-k${index + 1}`, text: fit.line(said) })),
  };
}

function weakSpot({ piece, id, fit }: Putting): WeakSpot {
  const challenge = fit.line(questionText(piece.text));
  const title = fitWithin(piece.heading || challenge, PACK_LIMITS.title);
  return { id, title, challenge, defence: fit.text(piece.body) };
}

function drillItem({ piece, id, fit }: Putting): DrillItem {
  const question = fit.line(questionText(piece.text));
  return { id, question, answer: fit.text(piece.body), limitMs: piece.ms ?? 30_000 };
}

function putCandidateQuestion({ pack, piece, id, fit }: Putting, to: string | undefined): Put {
  if (to !== undefined && !pack.roleCards.some((card) => card.id === to)) return refused('UNKNOWN_PLACE');
  const text = fit.line(questionText(inOneLine(piece)));
  const asked = { id, text, ...(to === undefined ? {} : { to }) };
  return add(pack, 'candidateQuestions', asked, 'candidate-question', PACK_LIMITS.list);
}

function putText({ pack, piece, fit }: Putting, kind: 'reminder' | 'word-to-avoid'): Put {
  const list = kind === 'reminder' ? 'reminders' : 'wordsToAvoid';
  if (pack[list].length >= PACK_LIMITS.list) return refused('LIST_FULL');
  const said = inOneLine(piece);
  const next = { ...pack, [list]: [...pack[list], fit.line(kind === 'reminder' ? said : stripQuotes(said))] };
  return kind === 'reminder'
    ? done(next, 'reminder', `reminder-${next.reminders.length}`)
    : done(next, 'words-to-avoid', 'words-1');
}
