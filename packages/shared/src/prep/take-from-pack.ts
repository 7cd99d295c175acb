import type { CardQuestion, Pack, Segment } from '../pack/schema.js';
import type { Piece, PlacedItem } from './places.js';
import { joined } from './putting.js';

/** What is left of a pack when a thing is taken out of it, and the thing itself in pieces that can be put elsewhere. */
export interface Taken {
  pack: Pack;
  pieces: Piece[];
  /** True where the pieces hold all that the thing held. */
  complete: boolean;
}

/** Takes a placed thing out of the pack; undefined if the pack has no such thing or it cannot be moved. */
export function takeFromPack(pack: Pack, { kind, target }: PlacedItem): Taken | undefined {
  switch (kind) {
    case 'pitch-beat':
    case 'presentation-section':
      return takeSegment(pack, target);
    case 'role-card':
      return takeCard(pack, target);
    case 'card-question':
      return takeCardQuestion(pack, target);
    case 'question':
      return takeListed(pack, 'questions', target, ({ text, answer, category }) => ({
        text,
        body: answer ?? '',
        heading: category,
      }));
    case 'weak-spot':
      return takeListed(pack, 'weakSpots', target, ({ challenge, title, defence, push, secondDefence }) => ({
        text: challenge,
        body: joined(joined(defence, push ?? ''), secondDefence ?? ''),
        heading: title,
      }));
    case 'candidate-question':
      return takeListed(pack, 'candidateQuestions', target, ({ text }) => ({ text, body: '' }));
    case 'drill-item':
      return takeListed(pack, 'drill', target, ({ question, answer }) => ({ text: question, body: answer }));
    case 'reminder':
      return takeReminder(pack, target);
    case 'title':
    case 'brief':
    case 'words-to-avoid':
      return undefined;
  }
}

type Lists = Pick<Pack, 'questions' | 'weakSpots' | 'candidateQuestions' | 'drill'>;

function takeListed<K extends keyof Lists>(
  pack: Pack,
  list: K,
  target: string,
  pieceOf: (item: Pack[K][number]) => Piece,
): Taken | undefined {
  const items: Pack[K][number][] = pack[list];
  const item = items.find(({ id }) => id === target);
  if (!item) return undefined;
  const rest = { ...pack, [list]: items.filter((other) => other !== item) };
  return { pack: rest, pieces: [pieceOf(item)], complete: true };
}

function takeReminder(pack: Pack, target: string): Taken | undefined {
  const at = Number(/^reminder-(\d{1,4})$/.exec(target)?.[1]) - 1;
  const text = pack.reminders[at];
  if (text === undefined) return undefined;
  const reminders = pack.reminders.filter((_, index) => index !== at);
  return { pack: { ...pack, reminders }, pieces: [{ text, body: '' }], complete: true };
}

function takeSegment(pack: Pack, target: string): Taken | undefined {
  const round = pack.rounds.find(({ segments }) => segments.some(({ id }) => id === target));
  const segment = round?.segments.find(({ id }) => id === target);
  if (!round || !segment) return undefined;
  const segments = closedUp(round.segments, segment);
  const left = { ...round, segments, durationMs: Math.max(1_000, round.durationMs - lengthOf(segment)) };
  const rounds = pack.rounds.flatMap((other) =>
    other !== round ? [other] : segments.length > 0 ? [left] : [],
  );
  const piece = { text: segment.label, body: segment.text ?? '', ms: lengthOf(segment) };
  return { pack: { ...pack, rounds }, pieces: [piece], complete: true };
}

function lengthOf({ startMs, endMs }: Segment): number {
  return endMs - startMs;
}

/** What followed moves up by the time that was freed. */
function closedUp(segments: Segment[], gone: Segment): Segment[] {
  const freed = lengthOf(gone);
  return segments
    .filter((segment) => segment !== gone)
    .map((segment) =>
      segment.startMs < gone.endMs
        ? segment
        : { ...segment, startMs: segment.startMs - freed, endMs: segment.endMs - freed },
    );
}

function takeCardQuestion(pack: Pack, target: string): Taken | undefined {
  const card = pack.roleCards.find(({ questions }) => questions.some(({ id }) => id === target));
  const asked = card?.questions.find(({ id }) => id === target);
  if (!card || !asked) return undefined;
  const left = { ...card, questions: card.questions.filter((question) => question !== asked) };
  const roleCards = pack.roleCards.map((other) => (other === card ? left : other));
  return { pack: { ...pack, roleCards }, pieces: [pieceOf(asked, card.name)], complete: true };
}

function pieceOf({ text, answer, followUp, listenFor }: CardQuestion, heading: string): Piece {
  const body = [answer ?? '', ...listenFor.map((point) => `- ${point}`), followUp ?? ''];
  return { text, body: body.filter((part) => part !== '').join('\n'), heading };
}

/** Of somebody who is none, the questions are kept; what else stood on the card is for the author to place. */
function takeCard(pack: Pack, target: string): Taken | undefined {
  const card = pack.roleCards.find(({ id }) => id === target);
  if (!card) return undefined;
  const rest: Pack = {
    ...pack,
    roleCards: pack.roleCards.filter((other) => other !== card),
    candidateQuestions: pack.candidateQuestions.map((question) => {
      if (question.to !== target) return question;
      const { to: _, ...forAll } = question;
      return forAll;
    }),
    rubric: { criteria: pack.rubric.criteria.filter(({ roleCardId }) => roleCardId !== target) },
  };
  return { pack: rest, pieces: card.questions.map((asked) => pieceOf(asked, card.name)), complete: false };
}
