'use client';

import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { stage } from '../../../messages/en/stage';
import { Paragraphs } from '../../inline-text';
import { useCurrentPart } from './current-part';
import css from './stage.module.css';

/** The text of the part in hand, where the mode lets the candidate see it; a pitch starts covered. */
export function OwnWords({ closed = false }: { closed?: boolean }) {
  const t = useTexts(stage).words;
  const [open, setOpen] = useState(!closed);
  const text = useCurrentPart()?.current?.text;
  if (!text) return null;
  return (
    <section className={`${css.words} ${open ? css.wordsOpen : ''}`} aria-label={t.label}>
      {open && (
        <div className={css.text}>
          <Paragraphs text={text} />
        </div>
      )}
      <button type="button" className="btn quiet sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t.cover : t.show}
      </button>
    </section>
  );
}
