'use client';

import type { ImportReport } from '@mockpanel/shared/prep/report';
import { useState } from 'react';
import { counted } from '../../lib/pack-numbers';
import { LINE_PLACES, type LinePlace } from '../../lib/place-line';
import type { Decisions } from './import-review';

const SHOWN_AT_FIRST = 20;

interface UnplacedLinesProps {
  lines: ImportReport['unrecognised'];
  decisions: Decisions;
  onDecide: (line: number, decision: LinePlace | 'left out' | null) => void;
  onShowLine: (line: number) => void;
}

/** Lines the importer did not understand: none is dropped in silence, each can be put in its place. */
export function UnplacedLines({ lines, decisions, onDecide, onShowLine }: UnplacedLinesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="card unc" aria-labelledby="unplaced">
      <h2 id="unplaced">{counted(lines.length, 'line')} we couldn’t place</h2>
      <p className="m">They are left out of the pack unless you say what they are.</p>
      <ul>
        {shown.map(({ line, text }) => (
          <li key={line}>
            <p>
              “{text}”{' '}
              <button type="button" className="link num" onClick={() => onShowLine(line)}>
                line {line}
              </button>
            </p>
            <select
              className="field"
              aria-label={`Use line ${line} as`}
              value={decisions[line] ?? ''}
              onChange={(event) =>
                onDecide(line, (event.target.value || null) as LinePlace | 'left out' | null)
              }
            >
              <option value="">Use as</option>
              {Object.entries(LINE_PLACES).map(([place, words]) => (
                <option key={place} value={place}>
                  {words}
                </option>
              ))}
              <option value="left out">Leave out</option>
            </select>
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>
          Show all {lines.length}
        </button>
      )}
    </section>
  );
}
