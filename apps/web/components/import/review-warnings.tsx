'use client';

import type { Mend } from '@mockpanel/shared/pack/mends';
import type { Pack } from '@mockpanel/shared/pack/schema';
import type { ImportReport } from '@mockpanel/shared/prep/report';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { mendWords, warningWords } from '../../lib/lint-words';
import { imports } from '../../messages/en/imports';
import { lint as lintTexts } from '../../messages/en/lint';
import { useWarnings } from '../use-warnings';
import type { ImportSteps } from './use-import';
import { WriteDialog } from './write-dialog';

const AT_FIRST = 3;

interface ReviewWarningsProps {
  steps: ImportSteps;
  onShowLine: (line: number) => void;
}

interface Shown {
  key: string;
  words: string;
  line: number | undefined;
  mend: Mend | undefined;
}

/** What to look at in the pack as it is now, each with its line and, where there is one, its mend. */
export function ReviewWarnings({ steps, onShowLine }: ReviewWarningsProps) {
  const t = useTexts(lintTexts);
  const warnings = useShown(steps);
  const [all, setAll] = useState(false);
  const [writing, setWriting] = useState<(Mend & { do: 'write' }) | null>(null);
  if (warnings.length === 0) return null;
  const shown = all ? warnings : warnings.slice(0, AT_FIRST);

  function mend(how: Mend) {
    if (how.do === 'write') setWriting(how);
    else steps.mend(how);
  }

  return (
    <div className="warns">
      <ul>
        {shown.map(({ key, words, line, mend: how }) => (
          <li key={key}>
            <TriangleAlert size={22} aria-hidden="true" />
            <p>{words}</p>
            <div className="row wrap g1">
              {how && !(how.do === 'write' && how.field === 'text') && (
                <button type="button" className="btn sm num" onClick={() => mend(how)}>
                  {mendWords(how, t)}
                </button>
              )}
              {line !== undefined && (
                <button type="button" className="btn sm quiet num" onClick={() => onShowLine(line)}>
                  {t.line(line)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {shown.length < warnings.length && (
        <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>
          {t.more(warnings.length - shown.length)}
        </button>
      )}
      <WriteDialog
        key={writing ? `${writing.field} ${writing.target}` : 'none'}
        writing={writing}
        steps={steps}
        onClose={() => setWriting(null)}
      />
    </div>
  );
}

/** The lint of the pack as it is, and what the importer itself had to say. */
function useShown(steps: ImportSteps): Shown[] {
  const t = useTexts(lintTexts);
  const { warnings: words } = useTexts(imports);
  const { pack, report } = steps.now;
  const linted = useWarnings(pack) ?? [];
  const lintedFirst = useWarnings(steps.first.pack);
  // The report has the first lint too; what is left of it is the importer's own.
  const isLint = (message: string) => lintedFirst?.some((warning) => warning.message === message) ?? true;
  const own = report.warnings.flatMap(({ code, line, message }, index): Shown[] =>
    code in words && !isLint(message)
      ? [{ key: `${code} ${index}`, words: words[code as keyof typeof words], line, mend: undefined }]
      : [],
  );
  return [
    ...linted.map(
      (warning): Shown => ({
        key: `${warning.code} ${warning.targets.join(' ')} ${warning.message}`,
        words: warningWords(warning, t),
        line: lineOf(warning.targets, report, pack),
        mend: warning.mend,
      }),
    ),
    ...own,
  ];
}

function lineOf(targets: readonly string[], report: ImportReport, pack: Pack): number | undefined {
  for (const target of targets) {
    const entry = report.placed.find((placed) => placed.target === target);
    if (entry) return entry.startLine;
  }
  const round = pack.rounds.find(({ id }) => targets.includes(id));
  const first = round?.segments[0]?.id;
  return report.placed.find((placed) => placed.target === first)?.startLine;
}
