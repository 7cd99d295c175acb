'use client';

import { Hand, OctagonPause } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { pressure } from '../../../messages/en/pressure';
import css from './pressure.module.css';

/** The candidate's two ways to breathe: time for this answer, or no more pressure at all. One tap, no reason. */
export function StageRelief() {
  const { view, may, send } = useRoom();
  const t = useTexts(pressure).relief;
  const canStop = may('safeStop') && !view.safeStopped;
  const answering = view.asking !== null || view.round?.kind === 'presentation';
  const canFinish = may('letMeFinish') && answering && !view.safeStopped;
  if (!canStop && !canFinish) return null;
  return (
    <div className={css.relief} role="group" aria-label={t.label}>
      {canFinish &&
        (view.finishing ? (
          <span className="chip plain" role="status">
            <Hand size={18} aria-hidden="true" />
            {t.finishing}
          </span>
        ) : (
          <button type="button" className="btn" onClick={() => send({ type: 'letMeFinish' })}>
            <Hand size={20} aria-hidden="true" />
            {t.finish}
          </button>
        ))}
      {canStop && (
        <button type="button" className="btn" onClick={() => send({ type: 'safeStop' })}>
          <OctagonPause size={20} aria-hidden="true" />
          {t.stop}
        </button>
      )}
    </div>
  );
}
