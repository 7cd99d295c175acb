import type { Briefing, View } from '@mockpanel/shared/room/views';
import { roundSlot } from './round-time';

/** One round on the run sheet, as it stands now. */
export interface RunSheetEntry {
  id: string;
  title: string;
  kind: Briefing['rounds'][number]['kind'];
  state: 'pending' | 'now' | 'done' | 'skipped';
  plannedMs: number;
  spentMs: number | null;
  /** 0–1 of the planned time, for the bar. */
  share: number;
  overMs: number;
  parts: number;
}

export function runSheet(briefing: Briefing, view: View, now: number): RunSheetEntry[] {
  return briefing.rounds.map((round) => {
    const entry = view.rounds.find((other) => other.id === round.id);
    const live = entry?.state === 'open' && view.round?.id === round.id ? roundSlot(view.round, now) : null;
    const spentMs = live ? live.elapsedMs : (entry?.spentMs ?? null);
    const plannedMs = entry?.totalMs ?? round.durationMs;
    return {
      id: round.id,
      title: round.title,
      kind: round.kind,
      state: STATES[entry?.state ?? 'pending'],
      plannedMs,
      spentMs,
      share: entry?.state === 'closed' ? 1 : Math.min(1, Math.max(0, (spentMs ?? 0) / plannedMs)),
      overMs: Math.max(0, (spentMs ?? 0) - plannedMs),
      parts: round.segments.length,
    };
  });
}

const STATES = { pending: 'pending', open: 'now', closed: 'done', skipped: 'skipped' } as const;

/** Whether a round's overrun is worth a word. */
export const isOver = (entry: RunSheetEntry): boolean => entry.overMs >= 1_000;
