'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { VERDICT_ORDER } from '../../../lib/room/orders';
import { useRoom } from '../../../lib/room/use-room';
import { ballot } from '../../../messages/en/ballot';
import { wording } from '../../../messages/en/wording';
import { AdviceFields } from './advice-fields';
import css from './ballot.module.css';
import { useAdvice } from './use-advice';

/** Would I say yes, and what I advise. Saved as it is written, open to all at the last reveal. */
export function VerdictForm({ open }: { open: boolean }) {
  const { may } = useRoom();
  const t = useTexts(ballot).verdict;
  const { verdicts } = useTexts(wording);
  const { seatIds, lines, verdict, isSaved, save, write, settle } = useAdvice();
  const anyWords = Object.values(lines).some((line) => line.trim() !== '');
  return (
    <details className={`card ${css.verdict}`} open={open}>
      <summary>
        {t.title}
        <span className="meta">{verdict ? verdicts[verdict] : t.none}</span>
      </summary>
      <fieldset disabled={!may('saveVerdict')} onBlur={settle}>
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
        <AdviceFields seatIds={seatIds} lines={lines} onChange={write} />
        <p className="meta" style={{ marginTop: 6 }} aria-live="polite">
          {isSaved ? t.saved : verdict ? t.unsaved : anyWords ? t.choose : t.private}
        </p>
      </fieldset>
    </details>
  );
}
