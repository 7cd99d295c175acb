'use client';

import type { LintWarning } from '@mockpanel/shared/pack/lint';
import type { Pack } from '@mockpanel/shared/pack/schema';
import { useDeferredValue, useEffect, useState } from 'react';

/** The warnings of a pack, made when the browser has time for it; null until the first are there. */
export function useWarnings(pack: Pack): LintWarning[] | null {
  const settled = useDeferredValue(pack);
  const [warnings, setWarnings] = useState<LintWarning[] | null>(null);
  useEffect(() => {
    let gone = false;
    import('@mockpanel/shared/pack/lint')
      .then(({ lintPack }) => !gone && setWarnings(lintPack(settled)))
      .catch(() => null);
    return () => {
      gone = true;
    };
  }, [settled]);
  return warnings;
}
