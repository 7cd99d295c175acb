'use client';

import { sessionPace } from '@mockpanel/shared/room/session-pace';
import { useEffect, useState } from 'react';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { useRoom } from '../../lib/room/use-room';
import { pressure } from '../../messages/en/pressure';

const LOOK_AGAIN_MS = 5_000;
/** Below a minute a session is on plan: nobody can act on seconds. */
const NOTICEABLE_MS = 60_000;

/** Where the whole session stands against its run sheet; for those who run it, never on the stage. */
export function SessionPace({ withEnd = false }: { withEnd?: boolean }) {
  const { client, briefing, view } = useRoom();
  const t = useTexts(pressure).pace;
  const { time, length } = useFormats();
  const [now, setNow] = useState(() => client.serverNow());
  useEffect(() => {
    setNow(client.serverNow());
    const timer = setInterval(() => setNow(client.serverNow()), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [client, view]);
  const pace = view.state === 'running' ? sessionPace(briefing, view, now) : null;
  if (!pace) return null;
  const size = length(Math.floor(Math.abs(pace.behindMs) / 60_000) * 60_000);
  const words =
    Math.abs(pace.behindMs) < NOTICEABLE_MS ? t.onPlan : (pace.behindMs > 0 ? t.behind : t.ahead)(size);
  return (
    <span className="meta num">
      <span className="sr">{t.label}: </span>
      {words}
      {withEnd && `, ${t.ends(time(pace.endsAt))}`}
    </span>
  );
}
