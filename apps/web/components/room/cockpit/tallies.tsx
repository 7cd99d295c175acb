'use client';

import type { TallyKind } from '@mockpanel/shared/room/commands';
import { MessageCircleMore, Route, Star, Undo2, Waves } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { TALLY_ORDER } from '../../../lib/room/orders';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { wording } from '../../../messages/en/wording';
import css from './cockpit.module.css';

const ICONS = { hedge: Waves, filler: MessageCircleMore, ramble: Route, strong: Star };

export const focusTallies = (): void => document.querySelector<HTMLElement>(`.${css.tally}`)?.focus();

/** A tap whenever it is noticed; the last tap can be taken back. */
export function Tallies() {
  const { mine, may, send } = useRoom();
  const t = useTexts(cockpit).tallies;
  const { tallies: labels, tallyHints } = useTexts(wording);
  const [last, setLast] = useState<TallyKind | null>(null);
  const open = may('tally');
  return (
    <section className={css.tallies} aria-label={t.label}>
      {TALLY_ORDER.map((kind) => {
        const Icon = ICONS[kind];
        const count = mine.tallies[kind] ?? 0;
        return (
          <button
            key={kind}
            type="button"
            className={css.tally}
            title={tallyHints[kind]}
            disabled={!open}
            aria-label={t.count(labels[kind], count)}
            onClick={() => {
              send({ type: 'tally', kind });
              setLast(kind);
            }}
          >
            <Icon size={22} aria-hidden="true" />
            <span>{labels[kind]}</span>
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
          {t.undo(labels[last])}
        </button>
      )}
    </section>
  );
}
