'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { room } from '../../messages/en/room';
import css from './room.module.css';
import { RoomSettings } from './room-settings';

/** What somebody sets for themselves, hung below its button. */
export function RoomMenu() {
  const t = useTexts(room).top;
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="btn quiet sm icon"
        aria-label={t.settings}
        title={t.settings}
        popoverTarget={id}
      >
        <SlidersHorizontal size={20} aria-hidden="true" />
      </button>
      <div id={id} popover="auto" className={css.menu} role="group" aria-label={t.settings}>
        <RoomSettings />
      </div>
    </>
  );
}
