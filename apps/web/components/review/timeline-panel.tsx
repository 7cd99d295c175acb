'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { formatDuration } from '../../lib/format-time';
import type { ReviewPeople } from '../../lib/review/people';
import { timelineOf } from '../../lib/review/timeline';
import css from './review.module.css';
import { TimelineDrawing } from './timeline-drawing';
import { useWidth } from './use-width';

const LEAST_WIDTH = 680;

/** The session over time: rounds with their overtime, who asked when, and what was tapped. */
export function TimelinePanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const [box, width] = useWidth<HTMLDivElement>(1100);
  const timeline = timelineOf(review);
  if (timeline.rounds.length === 0) return null;
  return (
    <section className={css.panel} id="timeline">
      <h2>How the session went, over time</h2>
      <p className={css.sub}>Taps come from the whole panel together. Hatched time is over the plan.</p>
      <div ref={box}>
        <section className={css.scroller} aria-label="Drawing of the session over time" tabIndex={0}>
          <TimelineDrawing timeline={timeline} people={people} width={Math.max(LEAST_WIDTH, width)} />
        </section>
      </div>
      <details className={css.behind}>
        <summary>The same as a table</summary>
        <div className={css.scroller}>
          <table className={css.plain}>
            <thead>
              <tr>
                <th scope="col">At</th>
                <th scope="col">What</th>
                <th scope="col">Who</th>
              </tr>
            </thead>
            <tbody>
              {timeline.rounds.map((round) => (
                <tr key={round.id}>
                  <td className="num">{formatDuration(round.fromMs)}</td>
                  <td>
                    {round.title}, {formatDuration(round.toMs - round.fromMs)}
                    {round.overtimeMs >= 1_000 && `, over by ${formatDuration(round.overtimeMs)}`}
                  </td>
                  <td />
                </tr>
              ))}
              {timeline.questions.map((question) => (
                <tr key={`${question.atMs} ${question.participantId}`}>
                  <td className="num">{formatDuration(question.atMs)}</td>
                  <td>
                    {question.text || 'A question'}
                    {question.pushedAtMs !== null && `, pushed at ${formatDuration(question.pushedAtMs)}`}
                  </td>
                  <td>{people.name(question.participantId)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
