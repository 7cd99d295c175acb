'use client';

import type { TallyKind } from '@mockpanel/shared/room/commands';
import { MessageCircleMore, Route, Star, Undo2, Waves } from 'lucide-react';
import { useState } from 'react';
import { useRoom } from '../../../lib/room/use-room';
import { TALLIES } from '../../../lib/room/wording';
import css from './cockpit.module.css';

const ICONS = { hedge: Waves, filler: MessageCircleMore, ramble: Route, strong: Star };

/** A tap whenever it is noticed; the last tap can be taken back. */
export function Tallies() {
  const { mine, may, send } = useRoom();
  const [last, setLast] = useState<TallyKind | null>(null);
  const open = may('tally');
  const lastLabel = TALLIES.find(({ kind }) => kind === last)?.label;
  return (
    <section className={css.tallies} aria-label="Tallies">
      {TALLIES.map(({ kind, label, hint }) => {
        const Icon = ICONS[kind];
        const count = mine.tallies[kind] ?? 0;
        return (
          <button
            key={kind}
            type="button"
            className={css.tally}
            title={hint}
            disabled={!open}
            aria-label={`${label}, ${count} so far`}
            onClick={() => {
              send({ type: 'tally', kind });
              setLast(kind);
            }}
          >
            <Icon size={22} aria-hidden="true" />
            <span>{label}</span>
            <b className="num">{count}</b>
          </button>
        );
      })}
      {open && last && (mine.tallies[last] ?? 0) > 0 && (
        <button
          type="button"
          className={`btn quiet sm ${css.undo}`}
          onClick={() => {
            send({ type: 'tally', kind: last, undo: true });
            setLast(null);
          }}
        >
          <Undo2 size={18} aria-hidden="true" />
          Take back the last {lastLabel?.toLowerCase()}
        </button>
      )}
    </section>
  );
}
