'use client';

import type { DebriefStep } from '@mockpanel/shared/room/commands-debrief';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { DEBRIEF_ORDER } from '../../../lib/room/orders';
import { useRoom } from '../../../lib/room/use-room';
import { debrief } from '../../../messages/en/debrief';
import css from './debrief.module.css';

/**
 * The step that I see: where the room is, or what I look at until the room goes on. In a demo nobody waits for
 * anybody, so what I chose stays until I am back where the room is.
 */
export function useShownStep(): [DebriefStep, (step: DebriefStep) => void] {
  const { briefing, view } = useRoom();
  const step = view.debrief?.step ?? 'disagreements';
  const place = [step, view.debrief?.speakerId, view.doOver?.at, view.doOver?.endedAt].join(' ');
  const [look, setLook] = useState<{ at: string; step: DebriefStep } | null>(null);
  const stays = look !== null && (briefing.settings.demo || look.at === place);
  return [stays ? look.step : step, (other) => setLook(other === step ? null : { at: place, step: other })];
}

interface DebriefStepsProps {
  shown: DebriefStep;
  onLook: (step: DebriefStep) => void;
}

/** Where the debrief is. The chair takes everybody to a step; anybody else looks at it for themselves. */
export function DebriefSteps({ shown, onLook }: DebriefStepsProps) {
  const { view, onWall, may, send } = useRoom();
  const t = useTexts(debrief);
  const tryingAgain = view.doOver !== null && view.doOver.endedAt === null;
  const leads = may('setDebriefStep');
  const go = (step: DebriefStep) => {
    if (leads && !tryingAgain) send({ type: 'setDebriefStep', step });
    else onLook(step);
  };
  return (
    <ol className={css.steps} aria-label={t.label}>
      {DEBRIEF_ORDER.map((step, index) => (
        <li key={step} aria-current={view.debrief?.step === step ? 'step' : undefined}>
          <button
            type="button"
            className={css.step}
            aria-pressed={shown === step}
            disabled={onWall}
            onClick={() => go(step)}
          >
            <span className={`num ${css.n}`} aria-hidden="true">
              {index + 1}
            </span>
            <span className={css.name}>{t.steps[step]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
