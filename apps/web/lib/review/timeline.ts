import type { Review, ReviewMoment } from '@mockpanel/shared/review/types';

/** A round as it lay in time, in ms since the session's start. */
export interface TimelineRound {
  id: string;
  title: string;
  fromMs: number;
  toMs: number;
  /** Where overtime begins; null without any. */
  overFromMs: number | null;
  overtimeMs: number;
}

export interface TimelineQuestion {
  atMs: number;
  participantId: string;
  text: string;
  pushedAtMs: number | null;
}

/** Something said or done at one moment; `participantId` null: to or by nobody in particular. */
export interface TimelineEvent {
  atMs: number;
  participantId: string | null;
  text: string;
}

export interface Timeline {
  totalMs: number;
  rounds: TimelineRound[];
  questions: TimelineQuestion[];
  /** What the candidate put to the panel, and to whom. */
  toPanel: TimelineEvent[];
  /** Who cut in on the talk. */
  cuts: TimelineEvent[];
  /** Taps of the whole panel per minute, by kind. */
  taps: Record<string, number[]>;
}

const MINUTE_MS = 60_000;
const LEAST_MS = 5 * MINUTE_MS;

export function timelineOf(review: Review): Timeline {
  const moments = [...review.timeline].sort((a, b) => a.at - b.at);
  const start = review.room.startedAt ?? moments[0]?.at ?? 0;
  const tapTimes = review.rounds.flatMap((round) => round.tallies.map((tally) => tally.at));
  const last = Math.max(moments.at(-1)?.at ?? start, ...tapTimes);
  const totalMs = Math.max(LEAST_MS, last - start);
  return {
    totalMs,
    rounds: review.rounds.flatMap((round) => lieOf(round, moments, start, last)),
    questions: questionsOf(moments, start),
    toPanel: eventsOf(moments, start, 'panel-asked'),
    cuts: eventsOf(moments, start, 'interruption'),
    taps: tapsPerMinute(review, start, totalMs),
  };
}

function lieOf(
  round: Review['rounds'][number],
  moments: ReviewMoment[],
  start: number,
  last: number,
): TimelineRound[] {
  const own = moments.filter((moment) => moment.roundId === round.id);
  const began = own.find((moment) => moment.kind === 'round-started');
  if (!began) return [];
  const ended = own.findLast((moment) => moment.kind === 'round-closed')?.at ?? last;
  const toMs = ended - start;
  return [
    {
      id: round.id,
      title: round.title,
      fromMs: began.at - start,
      toMs,
      overFromMs: round.overtimeMs >= 1_000 ? toMs - round.overtimeMs : null,
      overtimeMs: round.overtimeMs,
    },
  ];
}

function questionsOf(moments: ReviewMoment[], start: number): TimelineQuestion[] {
  const questions: TimelineQuestion[] = [];
  for (const moment of moments) {
    const last = questions.at(-1);
    if (moment.kind === 'question' && moment.participantId !== undefined)
      questions.push({
        atMs: moment.at - start,
        participantId: moment.participantId,
        text: moment.text ?? '',
        pushedAtMs: null,
      });
    else if (moment.kind === 'push' && last) last.pushedAtMs = moment.at - start;
  }
  return questions;
}

const eventsOf = (moments: ReviewMoment[], start: number, kind: string): TimelineEvent[] =>
  moments
    .filter((moment) => moment.kind === kind)
    .map(({ at, participantId, text }) => ({
      atMs: at - start,
      participantId: participantId ?? null,
      text: text ?? '',
    }));

function tapsPerMinute(review: Review, start: number, totalMs: number): Record<string, number[]> {
  const minutes = Math.ceil(totalMs / MINUTE_MS) + 1;
  const taps: Record<string, number[]> = {};
  for (const { kind, at } of review.rounds.flatMap((round) => round.tallies)) {
    const counts = taps[kind] ?? Array.from({ length: minutes }, () => 0);
    taps[kind] = counts;
    const minute = Math.min(minutes - 1, Math.max(0, Math.floor((at - start) / MINUTE_MS)));
    counts[minute] = (counts[minute] ?? 0) + 1;
  }
  return taps;
}
