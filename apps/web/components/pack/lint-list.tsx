'use client';

import type { LintWarning } from '@mockpanel/shared/pack/lint';
import type { Pack } from '@mockpanel/shared/pack/schema';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { itemId } from './section';

/** What a careful reader would point out in the pack as it is now; checked in this browser, while one types. */
export function LintList({ pack }: { pack: Pack }) {
  const settled = useDeferredValue(pack);
  const [warnings, setWarnings] = useState<LintWarning[] | null>(null);
  const [all, setAll] = useState(false);

  useEffect(() => {
    let gone = false;
    import('@mockpanel/shared/pack/lint')
      .then(({ lintPack }) => !gone && setWarnings(lintPack(settled)))
      .catch(() => null);
    return () => {
      gone = true;
    };
  }, [settled]);

  if (warnings === null) return null;
  const shown = all ? warnings : warnings.slice(0, AT_FIRST);
  return (
    <section className="card pe-sec pe-lint" aria-labelledby="lint-title">
      <h2 id="lint-title">
        To look at <span className="num">{warnings.length}</span>
      </h2>
      {warnings.length === 0 ? (
        <p className="row g2 lead">
          <CircleCheck size={20} aria-hidden="true" />
          Nothing stands out. The pack is ready.
        </p>
      ) : (
        <ul>
          {shown.map((warning) => (
            <li key={`${warning.code} ${warning.targets[0]} ${warning.message}`}>
              <TriangleAlert size={20} aria-hidden="true" />
              <p>{warning.message}</p>
              <button type="button" className="btn sm" onClick={() => show(warning.targets[0])}>
                Show
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown.length < warnings.length && (
        <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>
          Show {warnings.length - shown.length} more
        </button>
      )}
    </section>
  );
}

const AT_FIRST = 4;

/** Opens the thing a warning is about and puts the focus on it. */
function show(target: string) {
  const item = document.getElementById(itemId(target)) ?? document.getElementById('about');
  const folded = item?.closest('details');
  if (folded) folded.open = true;
  item?.scrollIntoView({ block: 'start' });
  item?.querySelector<HTMLElement>('summary, input, textarea')?.focus({ preventScroll: true });
}
