'use client';

import { ArrowRight, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { asApiError, callApi } from '../../lib/api';
import { type InviteKind, joinLink, roomPath } from '../../lib/capability-links';
import { type RoomLinks, saveRoomLinks, storageLasts } from '../../lib/host-store';
import { isThisMachineOnly, linkOrigin, serverInfo } from '../../lib/server-info';
import { CopyField } from '../copy-field';
import { Dialog } from '../dialog';
import { Notice } from '../notice';
import { QrCode } from '../qr-code';

/** The three links of a room, to copy or scan, and the host's own way in. */
export function RoomLinksView({ roomId, initial }: { roomId: string; initial: RoomLinks }) {
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

  const link = (kind: InviteKind) => joinLink(origin ?? '', links.invites[kind]);
  const card = (kind: InviteKind) => ({
    roomId,
    kind,
    hostToken: links.hostToken,
    value: link(kind),
    onReplaced: replaced,
  });
  return (
    <>
      <h1>The room is open. Invite people.</h1>
      <p className="ink2 nr-pack">
        This browser keeps these links; the server cannot show them again. Whoever has a link can use it.
      </p>
      {!storageLasts() && (
        <Notice tone="warn" title="This browser stores nothing">
          <p>Copy all three links before you leave this page: they cannot be shown a second time.</p>
        </Notice>
      )}
      {origin && isThisMachineOnly(origin) && (
        <Notice tone="warn" title="These links work on this machine only">
          <p>
            It is on no network, or the server was started for this machine alone (HOST). Change that, load
            this page again, and send the new addresses.
          </p>
        </Notice>
      )}
      {origin && (
        <div className="nr-links">
          <LinkCard
            {...card('panelist')}
            main
            title="Panelists"
            hint="One link for the whole panel. Each friend picks a role card."
          />
          <div className="nr-side">
            <LinkCard
              {...card('candidate')}
              title="The candidate"
              hint="Works once. Skip it if that is you."
            />
            <LinkCard
              {...card('observer')}
              title="Observers"
              hint="They watch, and see what everyone sees."
            />
          </div>
        </div>
      )}
      <OwnWayIn roomId={roomId} links={links} />
    </>
  );
}

interface LinkCardProps {
  roomId: string;
  kind: InviteKind;
  hostToken: string;
  value: string;
  title: string;
  hint: string;
  main?: boolean;
  onReplaced: (kind: InviteKind, token: string) => void;
}

function LinkCard({ roomId, kind, hostToken, value, title, hint, main = false, onReplaced }: LinkCardProps) {
  return (
    <section className={main ? 'card lift nr-link main' : 'card nr-link'} aria-labelledby={`link-${kind}`}>
      <h2 id={`link-${kind}`}>{title}</h2>
      <p className="ink2">{hint}</p>
      {main && (
        <div className="nr-scan">
          <QrCode value={value} label="QR code of the panelists’ link" size={188} />
          <p>Scan it, or send the link. No account, no install, any phone or laptop.</p>
        </div>
      )}
      <CopyField label={`Link for ${title.toLowerCase()}`} value={value} primary={main} />
      <div className="row wrap g1">
        {!main && <ShowQr title={title} value={value} />}
        <ReplaceLink
          roomId={roomId}
          kind={kind}
          hostToken={hostToken}
          title={title}
          onReplaced={onReplaced}
        />
      </div>
    </section>
  );
}

function ShowQr({ title, value }: { title: string; value: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn quiet sm" onClick={() => setOpen(true)}>
        QR code
      </button>
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        <QrCode value={value} label={`QR code of the link: ${title}`} size={260} />
      </Dialog>
    </>
  );
}

function ReplaceLink({
  roomId,
  kind,
  hostToken,
  title,
  onReplaced,
}: Omit<LinkCardProps, 'value' | 'hint' | 'main'>) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);

  async function replace() {
    setFailed(null);
    try {
      const body = { kind };
      const { token } = await callApi<{ token: string }>(`/api/rooms/${roomId}/invites`, {
        body,
        token: hostToken,
      });
      onReplaced(kind, token);
      setAsking(false);
    } catch (reason) {
      setFailed(asApiError(reason).detail);
    }
  }

  return (
    <>
      <button type="button" className="btn quiet sm" onClick={() => setAsking(true)}>
        <RefreshCw size={16} aria-hidden="true" />
        Replace
      </button>
      <Dialog
        open={asking}
        title={`Replace the link: ${title}`}
        onClose={() => setAsking(false)}
        actions={
          <>
            <button type="button" className="btn quiet" onClick={() => setAsking(false)}>
              Keep it
            </button>
            <button type="button" className="btn danger" onClick={() => void replace()}>
              Replace the link
            </button>
          </>
        }
      >
        <p>The link you may have sent stops working at once. People who are already in the room stay.</p>
        {failed && (
          <Notice tone="error" title="The link was not replaced">
            <p>{failed} The old link still works.</p>
          </Notice>
        )}
      </Dialog>
    </>
  );
}

function OwnWayIn({ roomId, links }: { roomId: string; links: RoomLinks }) {
  // Where nothing can be stored, the next page gets the token behind the #, which never leaves the browser.
  const room = () => (storageLasts() ? roomPath(roomId) : `${roomPath(roomId)}#${links.hostToken}`);
  const sit = (kind: InviteKind) => () => window.location.assign(`/join?chair=1#${links.invites[kind]}`);
  return (
    <section className="card pad nr-own" aria-labelledby="own">
      <h2 id="own">And you?</h2>
      <p className="ink2">
        You run the clock and the reveal in every case. You see no score before the others do, whichever you
        choose.
      </p>
      <div className="row wrap g2">
        <button type="button" className="btn" onClick={sit('candidate')}>
          Take the candidate’s seat yourself
        </button>
        <button type="button" className="btn" onClick={sit('panelist')}>
          Take a seat on the panel
        </button>
        <button type="button" className="btn" onClick={() => window.location.assign(room())}>
          Enter as facilitator
          <ArrowRight size={18} aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}
