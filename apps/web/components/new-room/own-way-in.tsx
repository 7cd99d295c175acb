'use client';

import { ArrowRight } from 'lucide-react';
import { type InviteKind, roomPath } from '../../lib/capability-links';
import { type RoomLinks, storageLasts } from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import { newRoom } from '../../messages/en/new-room';

/** Where the host sits: as the candidate, on the panel, or on no seat at all. */
export function OwnWayIn({ roomId, links }: { roomId: string; links: RoomLinks }) {
  const t = useTexts(newRoom).own;
  // Where nothing can be stored, the next page gets the token behind the #, which never leaves the browser.
  const room = () => (storageLasts() ? roomPath(roomId) : `${roomPath(roomId)}#${links.hostToken}`);
  const sit = (kind: InviteKind) => () => window.location.assign(`/join?chair=1#${links.invites[kind]}`);
  return (
    <section className="card pad nr-own" aria-labelledby="own">
      <h2 id="own">{t.title}</h2>
      <p className="ink2">{t.text}</p>
      <div className="row wrap g2">
        <button type="button" className="btn" onClick={sit('candidate')}>
          {t.candidate}
        </button>
        <button type="button" className="btn" onClick={sit('panelist')}>
          {t.panelist}
        </button>
        <button type="button" className="btn" onClick={() => window.location.assign(room())}>
          {t.facilitator}
          <ArrowRight size={18} aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}
