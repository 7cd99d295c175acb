import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import { findingWords } from '../../lib/review/finding-words';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import css from './head.module.css';

/** The three things worth knowing, each a sentence with the way to what shows it. */
export function Findings({ review }: { review: Review }) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  return (
    <section className={css.findings} aria-labelledby="findings">
      <h2 id="findings">{t.findings.title}</h2>
      {review.findings.length === 0 ? (
        <p className={css.nothing}>{t.findings.none}</p>
      ) : (
        <ol>
          {review.findings.map((finding, index) => {
            const words = findingWords(finding, t, wording);
            return (
              <li key={words} className="card">
                <span className={`num ${css.place}`} aria-hidden="true">
                  {index + 1}
                </span>
                <p className={css.words}>{words}</p>
                <a href={`#${finding.evidence}`} aria-label={`${t.findings.see}: ${words}`}>
                  {t.findings.see}
                </a>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
