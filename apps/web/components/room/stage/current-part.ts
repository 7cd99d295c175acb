'use client';

import { roundSlot, type Slot, stepSlot } from '../../../lib/room/round-time';
import { useRoom, useServerNow } from '../../../lib/room/use-room';

type Segment = ReturnType<typeof useRoom>['briefing']['rounds'][number]['segments'][number];

export interface CurrentPart {
  segments: Segment[];
  index: number;
  current: Segment | undefined;
  round: Slot;
  /** The time of the part in hand; null while none is. */
  part: Slot | null;
  /** What a part that is over took, in ms; the planned length of one that is not. */
  lengthOf: (segment: Segment) => number;
}

/** Which beat or section the round is in, and how its time stands. */
export function useCurrentPart(): CurrentPart | null {
  const { briefing, view } = useRoom();
  const now = useServerNow();
  const round = view.round;
  const segments = briefing.rounds.find((other) => other.id === round?.id)?.segments ?? [];
  if (!round || segments.length === 0) return null;
  const index = round.segment?.index ?? -1;
  const current = segments[index];
  const part =
    current && round.segment
      ? stepSlot(round, round.segment.startedMs, current.endMs - current.startMs, now)
      : null;
  const lengthOf = ({ id, startMs, endMs }: Segment) =>
    round.finished?.find((finished) => finished.id === id)?.spentMs ?? endMs - startMs;
  return { segments, index, current, round: roundSlot(round, now), part, lengthOf };
}

/** How much of a part has gone by, 0–100, for its bar. */
export const percentOf = ({ elapsedMs, totalMs }: Slot): number => Math.min(100, (elapsedMs / totalMs) * 100);
