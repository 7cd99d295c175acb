import type { AskedQuestion, Moment, RoomState } from '../room/state.js';
import type { ReviewKeyPoint, ReviewQuestion } from './types.js';

/** What was asked in the revealed rounds, in the order of asking, with what became of it. */
export const reviewQuestions = (state: RoomState, keyPoints: readonly ReviewKeyPoint[]): ReviewQuestion[] =>
  state.asked
    .filter(({ roundId }) => state.revealed.includes(roundId))
    .map((asked) => {
      const points = keyPoints.filter(
        ({ questionId, roundId }) => questionId === asked.questionId && roundId === asked.roundId,
      );
      return {
        questionId: asked.questionId,
        text: asked.text,
        source: asked.source,
        roundId: asked.roundId,
        participantId: asked.participantId,
        at: asked.at,
        answerMs: answerMs(asked, state.moments),
        pushed: asked.pushedAt !== null,
        points: points.length,
        landed: points.filter(({ landed }) => landed).length,
      };
    });

/** From the question to the end of its answer, without the time in which the clock was paused. */
function answerMs({ at, endedAt }: AskedQuestion, moments: readonly Moment[]): number {
  const end = endedAt ?? at;
  let pausedMs = 0;
  let pausedAt: number | null = null;
  for (const moment of moments) {
    if (moment.kind === 'round-paused') pausedAt = moment.at;
    if (moment.kind !== 'round-resumed' && moment.kind !== 'round-closed') continue;
    if (pausedAt !== null) pausedMs += overlapMs(pausedAt, moment.at, at, end);
    pausedAt = null;
  }
  return end - at - pausedMs;
}

const overlapMs = (from: number, to: number, start: number, end: number): number =>
  Math.max(0, Math.min(to, end) - Math.max(from, start));
