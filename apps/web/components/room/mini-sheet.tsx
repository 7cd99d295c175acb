'use client';

import { Check } from 'lucide-react';
import { useTexts } from '../../lib/i18n/texts';
import { useRoom } from '../../lib/room/use-room';
import { clock } from '../../messages/en/clock';
import css from './room.module.css';

/** The run sheet in one line. */
export function MiniSheet() {
  const { briefing, view } = useRoom();
  const t = useTexts(clock);
  return (
    <ol className={css.mini} aria-label={t.runSheet}>
      {briefing.rounds.map((round) => {
        const state = view.rounds.find((other) => other.id === round.id)?.state;
        if (state === 'skipped') return null;
        return (
          <li
            key={round.id}
            className={state === 'open' ? css.now : state === 'closed' ? css.done : undefined}
            aria-current={state === 'open' ? 'step' : undefined}
          >
            {state === 'closed' && (
              <>
                <Check size={16} strokeWidth={2.6} aria-hidden="true" />
                <span className="sr">{t.done}: </span>
              </>
            )}
            <span className={state === 'open' ? 'hl' : undefined} title={round.title}>
              {round.title}
            </span>
          </li>
        );
      })}
      <li>{t.reveal}</li>
    </ol>
  );
}
