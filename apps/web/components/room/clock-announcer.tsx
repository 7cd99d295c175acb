'use client';

import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { roundSlot, thresholdWords } from '../../lib/room/round-time';
import { useRoom, useServerNow } from '../../lib/room/use-room';
import { clock } from '../../messages/en/clock';

/** Speaks for the silent clock at five minutes, one minute and none left. */
export function ClockAnnouncer() {
  const { view } = useRoom();
  const t = useTexts(clock);
  const now = useServerNow();
  const before = useRef<{ id: string; remainingMs: number } | null>(null);
  const [words, setWords] = useState('');
  const round = view.round;
  useEffect(() => {
    if (round?.state !== 'running') {
      before.current = null;
      setWords('');
      return;
    }
    const { remainingMs, totalMs } = roundSlot(round, now);
    const last = before.current;
    before.current = { id: round.id, remainingMs };
    const said = last?.id === round.id ? thresholdWords(last.remainingMs, remainingMs, totalMs, t) : null;
    if (said) setWords(said);
  }, [round, now, t]);
  return (
    <p className="sr" role="status" aria-live="polite">
      {words}
    </p>
  );
}
