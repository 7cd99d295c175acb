'use client';

import { applyMend, type Mend } from '@mockpanel/shared/pack/mends';
import type { Pack } from '@mockpanel/shared/pack/schema';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { nanoid } from 'nanoid';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../lib/i18n/texts';
import { mendWords, warningWords } from '../../lib/lint-words';
import { lint as lintTexts } from '../../messages/en/lint';
import { useWarnings } from '../use-warnings';
import { useOpenItems } from './open-items';

interface LintListProps {
  pack: Pack;
  change: (pack: Pack) => void;
}

/** What a careful reader would point out in the pack as it is now; checked in this browser, while one types. */
export function LintList({ pack, change }: LintListProps) {
  const t = useTexts(lintTexts);
  const warnings = useWarnings(pack);
  const [all, setAll] = useState(false);
  const { reveal } = useOpenItems();
  if (warnings === null) return null;
  const shown = all ? warnings : warnings.slice(0, AT_FIRST);

  function mend(how: Mend) {
    if (how.do !== 'write') return change(applyMend(pack, how));
    if (how.field !== 'question-for') return reveal(how.target, how.field);
    const id = nanoid(10);
    const asked = { id, text: '', to: how.target };
    flushSync(() => change({ ...pack, candidateQuestions: [...pack.candidateQuestions, asked] }));
    reveal(id, 'first');
  }

  return (
    <section className="card pe-sec pe-lint" aria-labelledby="lint-title">
      <h2 id="lint-title" tabIndex={-1}>
        {t.title} <span className="num">{warnings.length}</span>
      </h2>
      {warnings.length === 0 ? (
        <p className="row g2 lead">
          <CircleCheck size={20} aria-hidden="true" />
          {t.nothing}
        </p>
      ) : (
        <ul>
          {shown.map((warning) => (
            <li key={`${warning.code} ${warning.targets[0]} ${warning.message}`}>
              <TriangleAlert size={20} aria-hidden="true" />
              <p>{warningWords(warning, t)}</p>
              <div className="row wrap g1">
                {warning.mend && (
                  <button
                    type="button"
                    className="btn sm"
                    onClick={() => {
                      if (warning.mend?.do !== 'write') document.getElementById('lint-title')?.focus();
                      if (warning.mend) mend(warning.mend);
                    }}
                  >
                    {mendWords(warning.mend, t)}
                  </button>
                )}
                <button type="button" className="btn sm quiet" onClick={() => reveal(warning.targets[0])}>
                  {t.show}
                </button>
                {warning.code !== 'DURATION_MISMATCH' && warning.targets[1] && (
                  <button
                    type="button"
                    className="btn sm quiet"
                    onClick={() => reveal(warning.targets[1] ?? '')}
                  >
                    {t.showOther}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {shown.length < warnings.length && (
        <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>
          {t.more(warnings.length - shown.length)}
        </button>
      )}
    </section>
  );
}

const AT_FIRST = 4;
