'use client';

import type { Verdict } from '@mockpanel/shared/room/commands';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { VERDICT_ORDER } from '../../../lib/room/orders';
import { useDraft, useRoom } from '../../../lib/room/use-room';
import { ballot } from '../../../messages/en/ballot';
import { wording } from '../../../messages/en/wording';
import css from './ballot.module.css';

const SAVE_AFTER_MS = 900;

/** Would I say yes, and the one piece of advice. Saved as it is written, open to all at the last reveal. */
export function VerdictForm({ open }: { open: boolean }) {
  const { mine, pending, may, send } = useRoom();
  const t = useTexts(ballot).verdict;
  const { verdicts } = useTexts(wording);
  const [draft, setDraft] = useDraft('advice');
  // Null: nothing is typed here, and what another device of this seat saved is shown.
  const [typed, setTyped] = useState<string | null>(draft || null);
  const isUnsent = useRef(draft !== '');
  const advice = typed ?? mine.verdict?.advice ?? '';
  const verdict = mine.verdict?.verdict;
  const unsaved = pending.some((command) => command.type === 'saveVerdict');
  const saved = mine.verdict !== null && mine.verdict.advice === advice.trim() && !unsaved;
  const disabled = !may('saveVerdict');

  const save = (chosen: Verdict) => {
    isUnsent.current = false;
    send({ type: 'saveVerdict', verdict: chosen, advice: advice.trim() });
  };
  useSavedWhenIdle(advice, () => {
    if (isUnsent.current && !disabled && verdict && mine.verdict?.advice !== advice.trim()) save(verdict);
  });
  useEffect(() => {
    if (saved && draft) setDraft('');
  }, [saved, draft, setDraft]);

  return (
    <details className={`card ${css.verdict}`} open={open}>
      <summary>
        {t.title}
        <span className="meta">{verdict ? verdicts[verdict] : t.none}</span>
      </summary>
      <fieldset disabled={disabled}>
        <legend className="sr">{t.label}</legend>
        <div className={css.verdicts}>
          {VERDICT_ORDER.map((choice) => (
            <label key={choice} className={`btn sm ${verdict === choice ? css.chosen : ''}`}>
              <input
                className="sr"
                type="radio"
                name="verdict"
                checked={verdict === choice}
                onChange={() => save(choice)}
              />
              {verdicts[choice]}
            </label>
          ))}
        </div>
        <label className="field-label" htmlFor="advice">
          {t.advice}
        </label>
        <textarea
          id="advice"
          className="field"
          rows={3}
          maxLength={2000}
          placeholder={t.hint}
          value={advice}
          onChange={(event) => {
            isUnsent.current = true;
            setTyped(event.target.value);
            setDraft(event.target.value);
          }}
          onBlur={() => {
            if (saved) setTyped(null);
          }}
        />
        <p className="meta" style={{ marginTop: 6 }} aria-live="polite">
          {saved ? t.saved : verdict ? t.unsaved : advice ? t.choose : t.private}
        </p>
      </fieldset>
    </details>
  );
}

/** Runs `save` once the text has rested for a moment, and at the latest when the form goes away. */
function useSavedWhenIdle(text: string, save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => latest.current(), []);
}
