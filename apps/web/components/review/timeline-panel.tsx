'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { timelineOf } from '../../lib/review/timeline';
import { review as texts } from '../../messages/en/review';
import { GuessDot } from './guess-dot';
import css from './review.module.css';
import { TimelineDrawing } from './timeline-drawing';
import { useWidth } from './use-width';

const LEAST_WIDTH = 680;

/** The session over time: rounds with their overtime, who asked when, and what was tapped. */
export function TimelinePanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const [box, width] = useWidth<HTMLDivElement>(1100);
  const timeline = timelineOf(review);
  if (timeline.rounds.length === 0) return null;
  return (
    <section className={css.panel} id="timeline">
      <h2>{t.timeline.title}</h2>
      <p className={css.sub}>{t.timeline.lead}</p>
      <div ref={box}>
        <section className={css.scroller} aria-label={t.timeline.region} tabIndex={0}>
          <TimelineDrawing timeline={timeline} people={people} width={Math.max(LEAST_WIDTH, width)} />
        </section>
      </div>
      {(timeline.toPanel.length > 0 || timeline.cuts.length > 0) && (
        <p className={css.legend}>
          {timeline.toPanel.length > 0 && (
            <span>
              <GuessDot size={18} />
              {t.timeline.asked(people.candidate)}
            </span>
          )}
          {timeline.cuts.length > 0 && (
            <span>
              <svg width="14" height="11" viewBox="0 0 12 9" aria-hidden="true">
                <path d="M0 0h12l-6 9z" fill="var(--ink)" />
              </svg>
              {t.timeline.cutIn}
            </span>
          )}
        </p>
      )}
      <details className={css.behind}>
        <summary>{t.words.asTable}</summary>
        <div className={css.scroller}>
          <table className={css.plain}>
            <thead>
              <tr>
                <th scope="col">{t.words.at}</th>
                <th scope="col">{t.words.what}</th>
                <th scope="col">{t.words.who}</th>
              </tr>
            </thead>
            <tbody>
              {timeline.rounds.map((round) => (
                <tr key={round.id}>
                  <td className="num">{formatDuration(round.fromMs)}</td>
                  <td>
                    {t.timeline.roundTook(round.title, formatDuration(round.toMs - round.fromMs))}
                    {round.overtimeMs >= 1_000 && t.timeline.roundOver(formatDuration(round.overtimeMs))}
                  </td>
                  <td />
                </tr>
              ))}
              {timeline.questions.map((question) => (
                <tr key={`${question.atMs} ${question.participantId}`}>
                  <td className="num">{formatDuration(question.atMs)}</td>
                  <td>
                    {question.text || t.timeline.aQuestion}
                    {question.pushedAtMs !== null && t.timeline.pushedAt(formatDuration(question.pushedAtMs))}
                  </td>
                  <td>{people.name(question.participantId)}</td>
                </tr>
              ))}
              {timeline.toPanel.map((question) => (
                <tr key={`${question.atMs} ${question.text}`}>
                  <td className="num">{formatDuration(question.atMs)}</td>
                  <td>
                    {question.participantId === null
                      ? t.timeline.askedPanel(people.candidate, question.text)
                      : t.timeline.askedOne(
                          people.candidate,
                          people.name(question.participantId),
                          question.text,
                        )}
                  </td>
                  <td>{people.candidate}</td>
                </tr>
              ))}
              {timeline.cuts.map((cut) => (
                <tr key={cut.atMs}>
                  <td className="num">{formatDuration(cut.atMs)}</td>
                  <td>{t.timeline.cut}</td>
                  <td>{cut.participantId === null ? '' : people.name(cut.participantId)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
