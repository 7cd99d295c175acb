'use client';

import { useState } from 'react';
import { guessedWords, guessSheets, sharedCriteria } from '../../../lib/room/guesses';
import { panelistsOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import css from './guess.module.css';
import { GuessDialog } from './guess-dialog';

/** The candidate's way to their guesses, wherever nobody waits for them to speak. */
export function GuessButton() {
  const { briefing, view, mine, may } = useRoom();
  const [open, setOpen] = useState(false);
  if (!may('predict') || panelistsOf(view).length === 0 || sharedCriteria(briefing).length === 0) return null;
  const words = guessedWords(guessSheets(briefing, view, mine));
  return (
    <div className={css.way}>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        <span className={css.dot} aria-hidden="true" />
        Guess the scores
      </button>
      {words && <p className="meta num">{words}</p>}
      <GuessDialog open={open} onClose={() => setOpen(false)} />
    </div>
  );
}
