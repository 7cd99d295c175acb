'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { DEBRIEF_ORDER } from '../../../lib/room/orders';
import { useRoom } from '../../../lib/room/use-room';
import { debrief } from '../../../messages/en/debrief';
import css from './debrief.module.css';

/** Where the debrief is. The chair may go to any step; for everybody else it is a list. */
export function DebriefSteps() {
  const { view, may, send } = useRoom();
  const t = useTexts(debrief);
  const tryingAgain = view.doOver !== null && view.doOver.endedAt === null;
  const moves = may('setDebriefStep') && !tryingAgain;
  return (
    <ol className={css.steps} aria-label={t.label}>
      {DEBRIEF_ORDER.map((step, index) => {
        const current = view.debrief?.step === step;
        const words = (
          <>
            <span className={`num ${css.n}`} aria-hidden="true">
              {index + 1}
            </span>
            {t.steps[step]}
          </>
        );
        return (
          <li key={step}>
            {moves && !current ? (
              <button
                type="button"
                className={css.step}
                aria-label={t.goTo(t.steps[step])}
                onClick={() => send({ type: 'setDebriefStep', step })}
              >
                {words}
              </button>
            ) : (
              <span className={css.step} aria-current={current ? 'step' : undefined}>
                {words}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
