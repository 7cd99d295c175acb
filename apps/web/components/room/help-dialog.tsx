'use client';

import { useEffect, useState } from 'react';
import { seatLink } from '../../lib/capability-links';
import { seatTokenFor } from '../../lib/host-store';
import { useRoom } from '../../lib/room/use-room';
import { linkOrigin, serverInfo } from '../../lib/server-info';
import { CopyField } from '../copy-field';
import { Dialog } from '../dialog';
import { ThemeSwitch } from '../theme-switch';

const PANEL_KEYS = [
  ['N', 'write a note'],
  ['T', 'tick the next point'],
  ['1 to 4, 0', 'score the criterion you are on, 0 is not observed'],
];
const CHAIR_KEYS = [['Space', 'pause, or carry on']];
const NEXT_KEYS = [['N', 'the next part']];

/** What the keys do, and the way to this seat from another device. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { briefing } = useRoom();
  const { me } = briefing;
  const panelist = me.participantId !== null && me.role === 'panelist';
  const candidate = me.participantId !== null && me.role === 'candidate';
  const keys = [
    ...(panelist ? PANEL_KEYS : []),
    ...(me.chair ? CHAIR_KEYS : []),
    ...(candidate || (me.chair && !panelist) ? NEXT_KEYS : []),
    ['?', 'show this'],
  ];
  return (
    <Dialog open={open} title="Help" onClose={onClose}>
      <p>
        The line at the top always says what to do now. Nothing you write is shown to anybody before the
        reveal, and nothing is recorded.
      </p>
      <h3 style={{ marginTop: 18 }}>Keys</h3>
      <dl style={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '6px 16px', marginTop: 8 }}>
        {keys.map(([key, words]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt className="b num">{key}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div className="row sp phone-only" style={{ marginTop: 16 }}>
        <span className="b">Light or dark</span>
        <ThemeSwitch />
      </div>
      <SeatLink roomId={briefing.room.id} seated={me.participantId !== null} />
    </Dialog>
  );
}

function SeatLink({ roomId, seated }: { roomId: string; seated: boolean }) {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    const token = seated ? seatTokenFor(roomId) : null;
    if (token === null) return;
    let current = true;
    const show = (info: Parameters<typeof linkOrigin>[0]) =>
      current && setLink(seatLink(linkOrigin(info, window.location), roomId, token));
    serverInfo().then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [roomId, seated]);
  if (link === null) return null;
  return (
    <>
      <h3 style={{ marginTop: 20 }}>Your seat on another device</h3>
      <p className="ink2" style={{ margin: '2px 0 10px' }}>
        Open this link there. It is yours alone: whoever has it sits in your seat.
      </p>
      <CopyField label="Your seat link" value={link} />
    </>
  );
}
