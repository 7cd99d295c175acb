import type { Pack } from '../pack/schema.js';
import type { CarryOver } from '../room/carry-over.js';
import type { Outcome } from './outcome.js';
import { wentBadly } from './progress.js';
import { median } from './statistics.js';

/**
 * What the next session of a pack takes over from what is revealed of this one: things to work on for named
 * cards, missed drill items, and questions that went badly, as far as the pack still has them.
 */
export function carryOverOf(roomId: string, outcome: Outcome, pack: Pack): CarryOver {
  const seatIds = seatsThatWatch(outcome, pack);
  const askable = new Set([
    ...pack.questions.map(({ id }) => id),
    ...pack.roleCards.flatMap(({ questions }) => questions.map(({ id }) => id)),
    ...pack.weakSpots.map(({ id }) => id),
  ]);
  const drill = new Set(pack.drill.map(({ id }) => id));
  return {
    roomId,
    watchFor: outcome.actionItems.map(({ itemId, text, check, ownerId }, index) => {
      const owned = ownedSeats(outcome, pack, ownerId);
      const inTurn = seatIds.length === 0 ? [] : [seatIds[index % seatIds.length] as string];
      return { itemId, text, check, seatIds: owned.length > 0 ? owned : inTurn };
    }),
    drillFirst: outcome.drill.filter(({ id, miss }) => miss > 0 && drill.has(id)).map(({ id }) => id),
    again: wentBadly(outcome)
      .map(({ id }) => id)
      .filter((id) => askable.has(id)),
  };
}

/** The cards of the panelist who took it on, as far as the pack still has them. */
const ownedSeats = ({ panel }: Outcome, pack: Pack, ownerId: string | undefined): string[] =>
  (panel.find(({ participantId }) => participantId === ownerId)?.seatIds ?? []).filter((seatId) =>
    pack.roleCards.some(({ id }) => id === seatId),
  );

/**
 * One card a thing, so that somebody feels meant: first the cards whose holders scored lowest, who saw most of
 * what is to be worked on; where nobody knows who held what, the pack's own order.
 */
function seatsThatWatch({ panel, criteria }: Outcome, pack: Pack): string[] {
  const scores = criteria.flatMap((criterion) => criterion.scores);
  const held = panel
    .filter(({ counted }) => counted)
    .map(({ participantId, seatIds }) => {
      const own = scores.filter((score) => score.participantId === participantId);
      return { seatIds, median: median(own.map(({ value }) => value)) ?? Infinity };
    })
    .sort((a, b) => (a.median === b.median ? 0 : a.median - b.median))
    .flatMap(({ seatIds }) => seatIds);
  const cards = pack.roleCards.map(({ id }) => id);
  const known = held.filter((seatId) => cards.includes(seatId));
  return known.length > 0 ? known : cards;
}
