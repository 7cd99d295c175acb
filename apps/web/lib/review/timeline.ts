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

/** Something said, done or written at one moment; `participantId` null: by nobody this reader may know. */
export interface TimelineMark {
  kind: 'round' | 'question' | 'push' | 'stop' | 'cut' | 'panel-asked' | 'note';
  atMs: number;
  participantId: string | null;
  text: string;
  /** What it took: an answer, a round, the way back into the talk. Null where nothing was timed. */
  tookMs: number | null;
  overtimeMs?: number;
}

export interface Timeline {
  totalMs: number;
  rounds: TimelineRound[];
  /** Everything that has a moment, in order. */
  marks: TimelineMark[];
  /** Taps of the whole panel per minute, by kind. */
  taps: Record<string, number[]>;
}

const MINUTE_MS = 60_000;
/** A session cut short within seconds is still drawn on a minute. */
const LEAST_MS = MINUTE_MS;

export function timelineOf(review: Review): Timeline {
  const moments = [...review.timeline].sort((a, b) => a.at - b.at);
  const start = review.room.startedAt ?? moments[0]?.at ?? 0;
  const tapTimes = review.rounds.flatMap((round) => round.tallies.map((tally) => tally.at));
  const last = Math.max(moments.at(-1)?.at ?? start, ...tapTimes);
  const totalMs = Math.max(LEAST_MS, last - start);
  const rounds = review.rounds.flatMap((round) => lieOf(round, moments, start, last));
  return {
    totalMs,
    rounds,
    marks: [
      ...rounds.map(roundMark),
      ...questionMarks(review, start),
      ...moments.flatMap((moment) => momentMark(moment, start)),
      ...cutMarks(review, start),
      ...noteMarks(review, start, totalMs),
    ].sort((a, b) => a.atMs - b.atMs),
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

const roundMark = ({ title, fromMs, toMs, overtimeMs }: TimelineRound): TimelineMark => ({
  kind: 'round',
  atMs: fromMs,
  participantId: null,
  text: title,
  tookMs: toMs - fromMs,
  overtimeMs,
});

const questionMarks = ({ questions }: Review, start: number): TimelineMark[] =>
  questions.map(({ at, participantId, text, answerMs }) => ({
    kind: 'question',
    atMs: at - start,
    participantId: participantId || null,
    text,
    tookMs: answerMs > 0 ? answerMs : null,
  }));

const MOMENT_KINDS: Record<string, TimelineMark['kind']> = {
  push: 'push',
  'safe-stop': 'stop',
  'panel-asked': 'panel-asked',
};

function momentMark({ kind, at, participantId, text }: ReviewMoment, start: number): TimelineMark[] {
  const known = MOMENT_KINDS[kind];
  if (known === undefined) return [];
  return [
    { kind: known, atMs: at - start, participantId: participantId ?? null, text: text ?? '', tookMs: null },
  ];
}

const cutMarks = ({ rounds }: Review, start: number): TimelineMark[] =>
  rounds.flatMap(({ interruptions, title }) =>
    interruptions.map(({ at, participantId, resumeMs }) => ({
      kind: 'cut',
      atMs: at - start,
      participantId: participantId || null,
      text: title,
      tookMs: resumeMs,
    })),
  );

/** Notes that were written while the session ran; what came after has no place on the line. */
const noteMarks = ({ notes }: Review, start: number, totalMs: number): TimelineMark[] =>
  notes
    .map(({ at, participantId, text }) => ({
      kind: 'note' as const,
      atMs: at - start,
      participantId,
      text,
      tookMs: null,
    }))
    .filter(({ atMs }) => atMs >= 0 && atMs <= totalMs);

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
