'use client';

import { useEffect, useRef, useState } from 'react';
import { roundSlot, thresholdWords } from '../../lib/room/round-time';
import { useRoom, useServerNow } from '../../lib/room/use-room';

/** Speaks for the silent clock at five minutes, one minute and none left. */
export function ClockAnnouncer() {
  const { view } = useRoom();
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
    const said = last?.id === round.id ? thresholdWords(last.remainingMs, remainingMs, totalMs) : null;
    if (said) setWords(said);
  }, [round, now]);
  return (
    <p className="sr" role="status" aria-live="polite">
      {words}
    </p>
  );
}
