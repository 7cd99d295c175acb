'use client';

import { Hand } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { candidateName } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { pressure } from '../../../messages/en/pressure';
import { Notice } from '../../notice';
import css from './pressure.module.css';

/** For everybody, in plain words: the pressure was stopped. It stays until the next round. */
export function SafeStopNotice() {
  const { briefing, view } = useRoom();
  const t = useTexts(pressure);
  const who = useTexts(people);
  if (!view.safeStopped) return null;
  const own = briefing.me.participantId !== null && briefing.me.role === 'candidate';
  const title = own ? t.relief.stopped : t.stopped.title(candidateName(briefing, view, who.candidateFirst));
  return (
    <Notice title={title} live>
      {!own && <p>{t.stopped.text}</p>}
    </Notice>
  );
}

/** For those who press: the candidate asked for half a minute. */
export function FinishingLine() {
  const { briefing, view } = useRoom();
  const t = useTexts(pressure);
  const { candidateFirst } = useTexts(people);
  return (
    <p className={view.finishing ? css.line : 'sr'} aria-live="polite">
      {view.finishing && (
        <>
          <Hand size={18} aria-hidden="true" />
          {t.finishing(candidateName(briefing, view, candidateFirst))}
        </>
      )}
    </p>
  );
}
