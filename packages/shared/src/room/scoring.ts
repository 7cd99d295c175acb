import type { Criterion, RoundKind } from '../pack/schema.js';
import { askable } from './asking.js';
import type { Command } from './commands.js';
import { accept, type Decision, type Rule, refuse, senderId } from './decision.js';
import { verdictOf } from './evolve-sheet.js';
import { sheetOf } from './participants.js';
import { currentRound, openedRounds, openRound, packRound, roundState, wasOpened } from './rounds.js';
import type { RoomState, RoundState } from './state.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const MAX_TALLIES = 2_000;
const CARD_CRITERIA_KINDS: readonly RoundKind[] = ['panel-questions', 'pressure'];

/**
 * What a panelist scores in a round: the shared criteria in every kind but rapid-fire, which has marks,
 * and the own criteria of the cards they hold in panel questions and pressure.
 */
export function criteriaFor(
  criteria: readonly Criterion[],
  kind: RoundKind,
  seatIds: readonly string[],
): Criterion[] {
  if (kind === 'rapid-fire') return [];
  return criteria.filter(({ roleCardId }) =>
    roleCardId === undefined ? true : CARD_CRITERIA_KINDS.includes(kind) && seatIds.includes(roleCardId),
  );
}

/** A point that can be ticked, and the round that its tick belongs to. */
export type TickPlace = { known: false } | { known: true; round: RoundState | undefined };

/** The id of the n-th "listen for" of a card's question (0, 1, 2 …). */
export const listenForId = (questionId: string, index: number): string => `${questionId}.${index}`;

function tickPlace(state: RoomState, participantId: string, pointId: string): TickPlace {
  const { pack } = state;
  const staged = pack.rounds.find((round) => round.segments.some((segment) => segment.id === pointId));
  if (staged) return { known: true, round: openedOnly(roundState(state, staged.id)) };
  const questionId = questionOfPoint(state, participantId, pointId);
  if (questionId === undefined) return { known: false };
  const asked = state.asked.findLast((question) => question.questionId === questionId);
  return { known: true, round: openedOnly(asked ? roundState(state, asked.roundId) : currentRound(state)) };
}

const openedOnly = (round: RoundState | undefined): RoundState | undefined =>
  round && wasOpened(round) ? round : undefined;

function questionOfPoint(state: RoomState, participantId: string, pointId: string): string | undefined {
  const bank = state.pack.questions.find((question) =>
    question.keyPoints.some((point) => point.id === pointId),
  );
  if (bank) return bank.id;
  const [questionId = '', index = ''] = pointId.split('.');
  if (askable(state, participantId, questionId)?.source !== 'card') return undefined;
  const question = state.pack.roleCards.flatMap((card) => card.questions).find(({ id }) => id === questionId);
  return question?.listenFor.some((_, place) => `${place}` === index) ? questionId : undefined;
}

export const tickPoint: Rule<Of<'tickPoint'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  const place = tickPlace(state, participantId, command.pointId);
  if (!place.known) return refuse('UNKNOWN_QUESTION', 'This point is not on your list. Load the page again.');
  const notNow = ballotRefusal(state, place.round);
  if (notNow) return notNow;
  const ticked = Object.hasOwn(sheetOf(state, participantId).ticks, command.pointId);
  if (ticked === command.heard) return accept();
  return accept({ type: 'pointTicked', participantId, pointId: command.pointId, heard: command.heard });
};

export const tally: Rule<Of<'tally'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  const notNow = ballotRefusal(state, openRound(state));
  if (notNow) return notNow;
  const { tallies } = sheetOf(state, participantId);
  const last = tallies.findLast((entry) => entry.kind === command.kind);
  const isStanding = last === undefined || state.revealed.includes(last.roundId);
  if (command.undo && isStanding) return accept();
  if (tallies.length >= MAX_TALLIES)
    return refuse('TOO_LARGE', 'You have reached the limit of taps. Write a note instead.');
  return accept({ type: 'tallied', participantId, kind: command.kind, undo: command.undo ?? false });
};

export const markItem: Rule<Of<'markItem'>> = (state, command, { actor }) => {
  if (!state.pack.drill.some((item) => item.id === command.itemId))
    return refuse('UNKNOWN_QUESTION', 'This is not an item of the drill. Load the page again.');
  const round = openedRounds(state).findLast(({ id }) => packRound(state, id)?.kind === 'rapid-fire');
  const notNow = ballotRefusal(state, round);
  if (notNow) return notNow;
  const { itemId, result } = command;
  return accept({ type: 'itemMarked', participantId: senderId(actor), itemId, result });
};

/** Why nothing can be written down for a round: it has not opened yet, or it is revealed. */
export function ballotRefusal(state: RoomState, round: RoundState | undefined): Decision | null {
  if (!round || !wasOpened(round))
    return refuse('ROUND_NOT_OPEN', 'This round has not started yet. Score it once it runs.');
  if (state.revealed.includes(round.id))
    return refuse(
      'WRONG_PHASE',
      'This round is revealed: your sheet is safe as you handed it in. Say in the debrief what you would change.',
    );
  return null;
}

export const saveBallot: Rule<Of<'saveBallot'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  const notNow = ballotRoundRefusal(state, command.roundId);
  if (notNow) return notNow;
  const kind = packRound(state, command.roundId)?.kind ?? 'rapid-fire';
  const seatIds = state.participants[participantId]?.seatIds ?? [];
  const known = new Set(criteriaFor(state.pack.rubric.criteria, kind, seatIds).map(({ id }) => id));
  if (Object.keys(command.scores).some((id) => !known.has(id)))
    return refuse('UNKNOWN_CRITERION', 'Your score sheet for this round has no such criterion.');
  return accept({
    type: 'ballotSaved',
    participantId,
    roundId: command.roundId,
    scores: command.scores,
  });
};

export const submitBallot: Rule<Of<'submitBallot'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  const notNow = ballotRoundRefusal(state, command.roundId);
  if (notNow) return notNow;
  const scores = sheetOf(state, participantId).ballots[command.roundId]?.draft ?? {};
  return accept({ type: 'ballotSubmitted', participantId, roundId: command.roundId, scores });
};

function ballotRoundRefusal(state: RoomState, roundId: string): Decision | null {
  const round = roundState(state, roundId);
  if (!round)
    return refuse('UNKNOWN_ROUND', 'There is no such round in this room. Pick one from the run sheet.');
  return ballotRefusal(state, round);
}

export const saveVerdict: Rule<Of<'saveVerdict'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  const held = state.participants[participantId]?.seatIds ?? [];
  if (Object.keys(command.cards ?? {}).some((card) => !held.includes(card)))
    return refuse('NOT_ALLOWED', 'Leave advice for the cards that you hold.');
  return accept({ type: 'verdictSaved', participantId, ...verdictOf(command) });
};
