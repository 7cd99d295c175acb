'use client';

import { applyMend, type Mend } from '@mockpanel/shared/pack/mends';
import type { Pack } from '@mockpanel/shared/pack/schema';
import type { Corrected } from '@mockpanel/shared/prep/assign';
import type { Imported, Place, PlacedItem, PlaceRefusal } from '@mockpanel/shared/prep/places';
import { nanoid } from 'nanoid';
import { useState } from 'react';

const newId = () => nanoid(10);

/** Lines to place, from the first to the last; those that are in the pack already stay where they are. */
export interface LineRange {
  from: number;
  to: number;
}

/** What an import answered, and every correction since, each of which can be taken back. */
export function useImport(first: Imported, lines: readonly string[]) {
  const [steps, setSteps] = useState<Imported[]>([first]);
  const now = steps.at(-1) ?? first;
  const put = (next: Imported) => setSteps((before) => [...before, next]);

  function take(corrected: Corrected): PlaceRefusal | null {
    if (!corrected.ok) return corrected.code;
    put({ pack: corrected.pack, report: corrected.report });
    return null;
  }

  /** The lines of a range that went nowhere yet. */
  const openLines = ({ from, to }: LineRange) =>
    now.report.unrecognised.map(({ line }) => line).filter((line) => line >= from && line <= to);

  return {
    first,
    now,
    canUndo: steps.length > 1,
    undo: () => setSteps((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    openLines,
    assign: async (range: LineRange, place: Place, together: boolean) => {
      const { assignLines } = await import('@mockpanel/shared/prep/assign');
      return take(assignLines(now, { document: lines, at: openLines(range), together }, place, newId));
    },
    move: async (item: PlacedItem, place: Place | undefined) => {
      const { moveItem } = await import('@mockpanel/shared/prep/assign');
      return take(moveItem(now, lines, item, place, newId));
    },
    mend: (mend: Mend) => put({ ...now, pack: applyMend(now.pack, mend) }),
    change: (how: (pack: Pack) => Pack) => put({ ...now, pack: how(now.pack) }),
    /** Somebody looked: it is what the importer took it for. */
    confirm: (item: PlacedItem) =>
      put({
        ...now,
        report: {
          ...now.report,
          placed: now.report.placed.map((entry) =>
            entry.target === item.target && entry.kind === item.kind
              ? { ...entry, confidence: 'high' }
              : entry,
          ),
        },
      }),
  };
}

export type ImportSteps = ReturnType<typeof useImport>;
