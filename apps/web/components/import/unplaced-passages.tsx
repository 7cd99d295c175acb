'use client';

import { useMemo, useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { unplacedPassages } from '../../lib/review-items';
import { imports } from '../../messages/en/imports';
import type { ImportSteps } from './use-import';

const AT_FIRST = 8;

interface UnplacedPassagesProps {
  steps: ImportSteps;
  lines: readonly string[];
  onUse: (from: number, to: number) => void;
  onShowLine: (line: number) => void;
}

/** Lines the importer did not understand: none is dropped in silence, each can be put in its place. */
export function UnplacedPassages({ steps, lines, onUse, onShowLine }: UnplacedPassagesProps) {
  const t = useTexts(imports);
  const [all, setAll] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { unrecognised } = steps.now.report;
  const passages = useMemo(() => unplacedPassages(unrecognised, lines), [unrecognised, lines]);
  if (passages.length === 0) return null;
  const shown = all ? passages : passages.slice(0, AT_FIRST);
  return (
    <section className="card unc" aria-labelledby="unplaced">
      <h2 id="unplaced">{t.unplaced.title(passages.length)}</h2>
      <p className="m">{t.unplaced.text}</p>
      <ul>
        {shown.map(({ from, to, text }) => (
          <li key={from}>
            <p>
              “{text.slice(0, 200)}
              {text.length > 200 && '…'}”{' '}
              <button type="button" className="link num" onClick={() => onShowLine(from)}>
                {from === to ? t.pack.line(from) : t.pack.lines(from, to)}
              </button>
            </p>
            <div className="row g2">
              <button
                type="button"
                className="btn sm"
                aria-pressed={left.has(from)}
                onClick={() => setLeft((before) => toggled(before, from))}
              >
                {left.has(from) ? t.unplaced.left : t.unplaced.leave}
              </button>
              <button type="button" className="btn sm" onClick={() => onUse(from, to)}>
                {t.unplaced.use}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < passages.length && (
        <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>
          {t.unplaced.all(passages.length)}
        </button>
      )}
    </section>
  );
}

function toggled(ids: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
