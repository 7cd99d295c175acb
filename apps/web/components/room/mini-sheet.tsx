'use client';

import type { View } from '@mockpanel/shared/room/views';
import { Check } from 'lucide-react';
import { useTexts } from '../../lib/i18n/texts';
import { useRoom } from '../../lib/room/use-room';
import { clock } from '../../messages/en/clock';
import css from './room.module.css';
import { SessionPace } from './session-pace';

/** How many letters of titles a laptop's top bar holds; beyond that only the rounds near now have theirs. */
const FITS = 64;

const stateOf = (view: View, roundId: string) => view.rounds.find(({ id }) => id === roundId)?.state;

/** The run sheet in one line: every title, or, where they are too long, the one in hand and the next. */
export function MiniSheet() {
  const { briefing, view } = useRoom();
  const t = useTexts(clock);
  const rounds = briefing.rounds.filter(({ id }) => stateOf(view, id) !== 'skipped');
  const short = rounds.reduce((sum, { title }) => sum + title.length, 0) > FITS;
  const next = rounds.find(({ id }) => stateOf(view, id) === 'pending');
  return (
    <ol className={css.mini} aria-label={t.runSheet}>
      {rounds.map((round) => {
        const state = stateOf(view, round.id);
        const named = !short || state === 'open' || round === next;
        return (
          <li
            key={round.id}
            className={state === 'open' ? css.now : state === 'closed' ? css.done : undefined}
            aria-current={state === 'open' ? 'step' : undefined}
            title={round.title}
          >
            {state === 'closed' && (
              <>
                <Check size={16} strokeWidth={2.6} aria-hidden="true" />
                <span className="sr">{t.done}: </span>
              </>
            )}
            {!named && state !== 'closed' && <span className={css.bead} aria-hidden="true" />}
            <span className={named ? (state === 'open' ? 'hl' : undefined) : 'sr'}>{round.title}</span>
          </li>
        );
      })}
      <li>{t.reveal}</li>
      <li>
        <SessionPace />
      </li>
    </ol>
  );
}
