'use client';

import { Hand, OctagonPause } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { pressure } from '../../../messages/en/pressure';
import css from './pressure.module.css';

/**
 * The candidate's two ways to breathe: time for this answer, or no more pressure at all. One tap, no reason. A talk
 * that nobody may cut in on is not pressed, and its stage stays empty until somebody asks.
 */
export function StageRelief() {
  const { briefing, view, may, send } = useRoom();
  const t = useTexts(pressure).relief;
  const talk = view.round?.kind === 'presentation';
  const pressed = view.asking !== null || view.interruption !== null;
  const open = !view.safeStopped && (!talk || pressed || briefing.settings.mode === 'stress');
  const canStop = open && may('safeStop');
  const canFinish = open && may('letMeFinish') && (talk || view.asking !== null);
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
