import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import type { CriterionPoint } from '../../lib/progress/criterion-points';
import { progress as texts } from '../../messages/en/progress';
import { GuessDot } from '../review/guess-dot';
import css from './progress.module.css';

/** What the signs stand for; only those that are drawn. */
export function ScoresLegend({ points }: { points: CriterionPoint[] }) {
  const { legend } = useTexts(texts).scores;
  return (
    <p className={css.legend}>
      <Sign words={legend.median}>
        <rect x="0" y="8" width="20" height="5" rx="1.5" fill="var(--ink)" />
      </Sign>
      <Sign words={legend.dot}>
        <circle cx="10" cy="10" r="3" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />
      </Sign>
      <Sign words={legend.range}>
        <rect x="3" y="1" width="14" height="18" rx="7" fill="var(--lvl-2)" />
      </Sign>
      {points.some(({ guess }) => guess !== null) && (
        <span>
          <GuessDot size={18} />
          {legend.guess}
        </span>
      )}
      {points.some(({ panelChanged }) => panelChanged) && (
        <Sign words={legend.panel}>
          <path d="M4 15h12l-6-10z" fill="var(--ink-2)" />
        </Sign>
      )}
      {points.some(({ reworded }) => reworded) && (
        <Sign words={legend.rubric}>
          <line x1="10" x2="10" y1="0" y2="20" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray="4 4" />
        </Sign>
      )}
    </p>
  );
}

const Sign = ({ words, children }: { words: string; children: ReactNode }) => (
  <span>
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      {children}
    </svg>
    {words}
  </span>
);
