'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { candidateName } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { pressure } from '../../../messages/en/pressure';
import { Notice } from '../../notice';

/** In plain words that the pressure was stopped, where the cue has something else to say. */
export function SafeStopNotice() {
  const { briefing, view } = useRoom();
  const t = useTexts(pressure);
  const who = useTexts(people);
  const isTold = view.asking === null && view.round?.kind !== 'presentation';
  if (!view.safeStopped || isTold) return null;
  if (briefing.me.participantId !== null && briefing.me.role === 'candidate')
    return <Notice title={t.relief.stopped} live />;
  return (
    <Notice title={t.stopped.title(candidateName(briefing, view, who.candidateFirst))} live>
      {t.stopped.text}
    </Notice>
  );
}
