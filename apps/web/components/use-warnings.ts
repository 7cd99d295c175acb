'use client';

import type { LintWarning } from '@mockpanel/shared/pack/lint';
import type { Pack } from '@mockpanel/shared/pack/schema';
import { useDeferredValue, useEffect, useState } from 'react';

/** Several parts of a page ask for the same pack, and so does an undo. */
const known = new WeakMap<Pack, LintWarning[]>();

async function warningsOf(pack: Pack): Promise<LintWarning[]> {
  const { lintPack } = await import('@mockpanel/shared/pack/lint');
  const warnings = known.get(pack) ?? lintPack(pack);
  known.set(pack, warnings);
  return warnings;
}

/** The warnings of a pack, made when the browser has time for it; null until the first are there. */
export function useWarnings(pack: Pack): LintWarning[] | null {
  const settled = useDeferredValue(pack);
  const [warnings, setWarnings] = useState<LintWarning[] | null>(null);
  useEffect(() => {
    let gone = false;
    warningsOf(settled)
      .then((found) => !gone && setWarnings(found))
      .catch(() => null);
    return () => {
      gone = true;
    };
  }, [settled]);
  return warnings;
}
