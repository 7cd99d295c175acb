'use client';

import { useEffect } from 'react';
import { formatClock } from '../../lib/format-time';
import { usePreference } from '../../lib/room/preferences';
import { roundSlot } from '../../lib/room/round-time';
import { useRoom, useServerNow } from '../../lib/room/use-room';

/** The tab's title: what is left of the round while one runs, so that it is seen from another tab. */
export function RoomTitle() {
  const { briefing, view } = useRoom();
  const now = useServerNow();
  const [clockHidden] = usePreference('clock-hidden');
  const running = view.round?.state === 'running' && !clockHidden;
  const left = running && view.round ? formatClock(roundSlot(view.round, now).remainingMs) : null;
  const title = `${left === null ? '' : `${left} · `}${briefing.room.title} · Mockpanel`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
