import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { type CriterionPoint, pointWords } from '../../lib/progress/criterion-points';
import { progress as texts } from '../../messages/en/progress';
import { review as reviewTexts } from '../../messages/en/review';
import css from './progress.module.css';
import { Scroller } from './table-scroller';

interface ScoresTableProps {
  lines: { line: { id: string; title: string }; points: CriterionPoint[] }[];
}

/** The drawings' figures in words, and every score. */
export function ScoresTable({ lines }: ScoresTableProps) {
  const t = useTexts(texts);
  const { words } = useTexts(reviewTexts);
  const { number } = useFormats();
  return (
    <details className={css.behind}>
      <summary>{t.scores.table}</summary>
      <Scroller title={t.scores.title}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              {lines[0]?.points.map(({ session }) => (
                <th key={session} scope="col">
                  {t.timing.at(session)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, points }) => (
              <tr key={line.id}>
                <th scope="row">{line.title}</th>
                {points.map((point) => (
                  <td key={point.session} className="num">
                    <span className="sr">{pointWords(point, t, (value) => number(value, 1))}</span>
                    <span aria-hidden="true">
                      {point.median === null ? '–' : number(point.median, 1)}
                      {point.values.length > 0 && ` (${[...point.values].sort().join(', ')})`}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  );
}
