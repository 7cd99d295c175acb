import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import type { ProgressTexts } from '../../lib/progress/texts';
import { progress as texts } from '../../messages/en/progress';
import css from './progress.module.css';
import { Scroller } from './table-scroller';

/** How near the candidate's guesses were, session by session. */
export function GuessTable({ sessions }: { sessions: ProgressAnswer['sessions'] }) {
  const t = useTexts(texts);
  const { number } = useFormats();
  return (
    <section className={css.panel} aria-labelledby="guesses">
      <h2 id="guesses">{t.guess.title}</h2>
      <p className={css.sub}>{t.guess.lead}</p>
      <Scroller title={t.guess.title}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t.scores.session}</th>
              <th scope="col">{t.guess.exact}</th>
              <th scope="col">{t.guess.withinOne}</th>
              <th scope="col">{t.guess.gap}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ roomId, prediction }, index) => (
              <tr key={roomId}>
                <th scope="row">{index + 1}</th>
                {prediction.n === 0 ? (
                  <td colSpan={3}>{t.guess.none}</td>
                ) : (
                  <>
                    <td className="num">{t.guess.of(prediction.exact, prediction.n)}</td>
                    <td className="num">{t.guess.of(prediction.withinOne, prediction.n)}</td>
                    <td className="num">{gapWords(prediction.gap, t, (value) => number(value, 1))}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

function gapWords(gap: number | null, { guess }: ProgressTexts, figure: (value: number) => string): string {
  if (gap === null) return guess.none;
  if (gap === 0) return guess.even;
  return gap > 0 ? guess.tooHigh(figure(gap)) : guess.tooLow(figure(-gap));
}
