'use client';

import type { Placement } from '@mockpanel/shared/prep/report';
import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { plainText } from '../../lib/inline-markdown';
import { itemName, itemText } from '../../lib/review-items';
import { imports } from '../../messages/en/imports';
import type { ImportSteps } from './use-import';

const AT_FIRST = 4;

interface UnsureItemsProps {
  steps: ImportSteps;
  onChange: (item: Placement) => void;
  onShowLine: (line: number) => void;
}

/** What the importer took for something with little evidence: somebody looks, and says yes or what it is. */
export function UnsureItems({ steps, onChange, onShowLine }: UnsureItemsProps) {
  const t = useTexts(imports);
  const [all, setAll] = useState(false);
  const { pack, report } = steps.now;
  const unsure = report.placed.filter(({ confidence }) => confidence === 'low');
  if (unsure.length === 0) return null;
  const shown = all ? unsure : unsure.slice(0, AT_FIRST);
  return (
    <section className="card unc" aria-labelledby="unsure">
      <h2 id="unsure">{t.unsure.title(unsure.length)}</h2>
      <ul>
        {shown.map((item) => (
          <li key={`${item.kind} ${item.target}`}>
            <p>
              <CircleHelp size={18} aria-hidden="true" className="im-inline" /> {itemName(item, pack, t)}: “
              {plainText(itemText(item, pack)).slice(0, 160)}”{' '}
              <button type="button" className="link num" onClick={() => onShowLine(item.startLine)}>
                {t.pack.line(item.startLine)}
              </button>
            </p>
            <div className="row g2">
              <button type="button" className="btn sm" onClick={() => steps.confirm(item)}>
                {t.unsure.right}
              </button>
              <button type="button" className="btn sm" onClick={() => onChange(item)}>
                {t.unsure.change}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < unsure.length && (
        <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>
          {t.pack.more(unsure.length - shown.length)}
        </button>
      )}
    </section>
  );
}
