'use client';

import { useEffect, useState } from 'react';
import { type InviteKind, joinLink } from '../../lib/capability-links';
import { type RoomLinks, saveRoomLinks, storageLasts } from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import { spokenCode } from '../../lib/room-code';
import { isThisMachineOnly, linkOrigin, serverInfo } from '../../lib/server-info';
import { newRoom } from '../../messages/en/new-room';
import { Notice } from '../notice';
import { InviteLink } from './invite-link';
import { OwnWayIn } from './own-way-in';

/** The three links of a room, to copy or scan, and the host's own way in. */
export function RoomLinksView({ roomId, initial }: { roomId: string; initial: RoomLinks }) {
  const t = useTexts(newRoom).links;
  const [links, setLinks] = useState(initial);
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => {
    serverInfo()
      .catch(() => null)
      .then((info) => setOrigin(linkOrigin(info, window.location)));
  }, []);

  function replaced(kind: InviteKind, token: string) {
    const next = { ...links, invites: { ...links.invites, [kind]: token } };
    saveRoomLinks(roomId, next);
    setLinks(next);
  }

  const invite = (kind: InviteKind) => (
    <InviteLink
      roomId={roomId}
      kind={kind}
      hostToken={links.hostToken}
      value={joinLink(origin ?? '', links.invites[kind])}
      onReplaced={replaced}
    />
  );
  return (
    <>
      <h1>{t.heading}</h1>
      <p className="ink2 nr-pack">{t.lead}</p>
      {links.code && <p className="b">{t.code(spokenCode(links.code))}</p>}
      {!storageLasts() && (
        <Notice tone="warn" title={t.notStored}>
          <p>{t.notStoredText}</p>
        </Notice>
      )}
      {origin && isThisMachineOnly(origin) && (
        <Notice tone="warn" title={t.onlyHere}>
          <p>{t.onlyHereText}</p>
        </Notice>
      )}
      {origin && (
        <div className="nr-links">
          {invite('panelist')}
          <div className="nr-side">
            {invite('candidate')}
            {invite('observer')}
          </div>
        </div>
      )}
      <OwnWayIn roomId={roomId} links={links} />
    </>
  );
}
