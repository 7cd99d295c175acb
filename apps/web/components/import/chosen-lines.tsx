'use client';

import { useTexts } from '../../lib/i18n/texts';
import type { DocumentBlock } from '../../lib/import-review';
import { imports } from '../../messages/en/imports';
import type { useLineChoice } from './use-line-choice';

interface ChosenLinesProps {
  choice: ReturnType<typeof useLineChoice>;
  blocks: readonly DocumentBlock[];
}

/** Which lines are chosen, said and shown, and what to do with them. */
export function ChosenLines({ choice, blocks }: ChosenLinesProps) {
  const t = useTexts(imports);
  const { range, choosing } = choice;
  const single = range !== null && range.from === range.to ? range.from : null;
  const words = blocks.flatMap(({ lines }) => lines).find(({ number }) => number === single)?.text;
  return (
    <>
      <p className="sr" role="status">
        {range &&
          (single === null
            ? t.choose.chosen(t.pack.lines(range.from, range.to))
            : `${t.pack.line(single)}. ${words}`)}
      </p>
      {range && (
        <div className="im-chosen">
          <span className="num b">
            {single === null ? t.pack.lines(range.from, range.to) : t.pack.line(single)}
          </span>
          {choosing && (
            <span id="choosing-lines" className="ink2">
              {t.choose.hint}
            </span>
          )}
          <span className="row g1">
            <button type="button" className="btn quiet sm" onClick={choice.stop}>
              {t.assign.cancel}
            </button>
            <button type="button" className="btn sm" onClick={choice.use}>
              {t.unplaced.use}
            </button>
          </span>
        </div>
      )}
    </>
  );
}
