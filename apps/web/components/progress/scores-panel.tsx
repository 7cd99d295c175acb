'use client';

import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { directionWords, pointsOf, pointWords } from '../../lib/progress/criterion-points';
import { progress as texts } from '../../messages/en/progress';
import { CriterionChart } from './criterion-chart';
import css from './progress.module.css';
import { ScoresLegend } from './scores-legend';
import { ScoresTable } from './scores-table';

/** One small drawing per shared criterion; a line only where the same words measured three sessions. */
export function ScoresPanel({ progress }: { progress: ProgressAnswer }) {
  const t = useTexts(texts);
  const { number } = useFormats();
  const figure = (value: number) => number(value, 1);
  const lines = progress.lines.map((line) => ({ line, points: pointsOf(line, progress.sessions) }));
  return (
    <section className={css.panel} aria-labelledby="scores">
      <h2 id="scores">{t.scores.title}</h2>
      <p className={css.sub}>{t.scores.lead}</p>
      <section className={css.lines} aria-label={t.scores.drawings} tabIndex={0}>
        {lines.map(({ line, points }) => (
          <figure key={line.id}>
            <figcaption>
              <h3>{line.title}</h3>
              <p className="meta">{directionWords(points, t, figure)}</p>
            </figcaption>
            <CriterionChart
              points={points}
              label={[
                t.scores.label(line.title, points.length),
                ...points.map((point) => pointWords(point, t, figure)),
              ].join('. ')}
            />
          </figure>
        ))}
      </section>
      <ScoresLegend points={lines.flatMap(({ points }) => points)} />
      <ScoresTable lines={lines} />
    </section>
  );
}
