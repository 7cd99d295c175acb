'use client';

import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { room } from '../../../messages/en/room';
import { Help } from '../help';
import { useShortcuts } from '../use-shortcuts';
import css from './cockpit.module.css';

/** Beside the tabs: help, and what somebody sets for themselves, which a phone has no top bar for. */
export function PhoneMore() {
  const t = useTexts(room).top;
  const [open, setOpen] = useState(false);
  useShortcuts({ '?': () => setOpen(true) });
  return (
    <>
      <button type="button" className={css.more} aria-label={t.help} onClick={() => setOpen(true)}>
        <CircleHelp size={22} aria-hidden="true" />
      </button>
      <Help open={open} onClose={() => setOpen(false)} withSettings />
    </>
  );
}
