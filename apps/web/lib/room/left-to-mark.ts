import type { DrillItem } from '@mockpanel/shared/pack/schema';
import type { Briefing, BriefingWeakSpot, View } from '@mockpanel/shared/room/views';

/** What a panelist can still mark, rate or change: until the reveal of the round that it belongs to. */

/** The weak spots I asked last in a round that is not revealed, without the one in the room. */
export function challengedBefore(briefing: Briefing, view: View): BriefingWeakSpot[] {
  const own = (view.asked ?? []).filter(({ participantId }) => participantId === briefing.me.participantId);
  return briefing.weakSpots.filter(({ id }) => {
    const asked = own.findLast(({ questionId }) => questionId === id);
    return asked && !view.revealed.includes(asked.roundId) && view.asking?.questionId !== id;
  });
}

/** What the candidate put to the panel in a round that is not revealed; each question once, as asked last. */
export function rateable({ panelQuestions, revealed }: View): View['panelQuestions'] {
  return panelQuestions.filter(
    ({ questionId, roundId }, index) =>
      !revealed.includes(roundId) &&
      panelQuestions.findLastIndex((other) => other.questionId === questionId) === index,
  );
}

/** The drill items that came up, without the one on the table while it runs, until the drill is revealed. */
export function markableItems({ drill, rounds }: Briefing, view: View): DrillItem[] {
  const drills = rounds.filter(({ kind }) => kind === 'rapid-fire').map(({ id }) => id);
  const run = view.rounds.filter(({ id, state }) => drills.includes(id) && state !== 'pending');
  if (run.length === 0 || run.every(({ id }) => view.revealed.includes(id))) return [];
  const isLive = view.round?.state === 'running' || view.round?.state === 'paused';
  const onTable = isLive ? view.round?.item?.id : undefined;
  return drill.filter(({ id }) => view.drilled?.includes(id) && id !== onTable);
}
