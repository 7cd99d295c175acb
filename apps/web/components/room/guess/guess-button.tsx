'use client';

import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { guessedCount, guessSheets, sharedCriteria } from '../../../lib/room/guesses';
import { panelistsOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import css from './guess.module.css';
import { GuessDialog } from './guess-dialog';

/** The candidate's way to their guesses, wherever nobody waits for them to speak. */
export function GuessButton() {
  const t = useTexts(revealTexts);
  const { briefing, view, mine, may } = useRoom();
  const [open, setOpen] = useState(false);
  if (!may('predict') || panelistsOf(view).length === 0 || sharedCriteria(briefing).length === 0) return null;
  const guessed = guessedCount(guessSheets(briefing, view, mine));
  return (
    <div className={css.way}>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        <span className={css.dot} aria-hidden="true" />
        {t.guess.button}
      </button>
      {guessed && <p className="meta num">{t.guess.progress(guessed.whole, guessed.all)}</p>}
      <GuessDialog open={open} onClose={() => setOpen(false)} />
    </div>
  );
}
