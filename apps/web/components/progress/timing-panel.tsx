import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import { type RoundTime, roundTimes } from '../../lib/progress/round-times';
import type { ProgressTexts } from '../../lib/progress/texts';
import { progress as texts } from '../../messages/en/progress';
import css from './progress.module.css';
import { TimeSign, TimingChart } from './timing-chart';
import { TimingTable } from './timing-table';

/** What each round took, session beside session: one small drawing a round, and all figures in a table. */
export function TimingPanel({ sessions }: { sessions: ProgressAnswer['sessions'] }) {
  const t = useTexts(texts);
  return (
    <section className={css.panel} aria-labelledby="timing">
      <h2 id="timing">{t.timing.title}</h2>
      <p className={css.sub}>{t.timing.lead}</p>
      <section className={css.times} aria-label={t.timing.drawings} tabIndex={0}>
        {roundTimes(sessions).map((round) => (
          <figure key={round.id}>
            <figcaption>
              <h3>{t.timing.roundIn(round.title, formatDuration(round.plannedMs))}</h3>
            </figcaption>
            <TimingChart
              round={round}
              sessions={sessions.length}
              label={[round.title, ...round.times.map((time) => timeWords(time, t))].join('. ')}
            />
          </figure>
        ))}
      </section>
      <p className={css.legend}>
        {[true, false].map((isOver) => (
          <span key={`${isOver}`}>
            <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
              <TimeSign isOver={isOver} />
            </svg>
            {isOver ? t.timing.over : t.timing.within}
          </span>
        ))}
      </p>
      <details className={css.behind}>
        <summary>{t.scores.table}</summary>
        <TimingTable sessions={sessions} />
      </details>
    </section>
  );
}

const timeWords = ({ session, tookMs, plannedMs, isOver }: RoundTime, { timing }: ProgressTexts): string =>
  timing.point(
    session,
    formatDuration(tookMs),
    formatDuration(plannedMs),
    isOver ? timing.over : timing.within,
  );
