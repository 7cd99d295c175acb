'use client';

import { useEffect, useState } from 'react';
import { type InviteKind, joinLink } from '../../../lib/capability-links';
import type { RoomLinks } from '../../../lib/host-store';
import { useRoom } from '../../../lib/room/use-room';
import { isThisMachineOnly, linkOrigin, serverInfo } from '../../../lib/server-info';
import { CopyField } from '../../copy-field';
import { QrCode } from '../../qr-code';
import css from './lobby.module.css';

const KINDS: { kind: InviteKind; label: string; words: string }[] = [
  {
    kind: 'panelist',
    label: 'Panel',
    words: 'For everybody on the panel: one link for all. No account, any phone or laptop.',
  },
  { kind: 'candidate', label: 'Candidate', words: 'For the candidate alone. It works once.' },
  {
    kind: 'observer',
    label: 'Observer',
    words: 'For people who watch. They see no scores before the reveal.',
  },
];

/** The links this browser keeps for the host; the server cannot show them again. */
export function InviteCard({ roomId, links }: { roomId: string; links: RoomLinks }) {
  const available = KINDS.filter(({ kind }) => links.invites[kind]);
  const [chosen, choose] = useState<InviteKind>('panelist');
  const origin = useOrigin();
  const { locked } = useRoom().view;
  const shown = available.find(({ kind }) => kind === chosen) ?? available[0];
  if (!shown) return null;
  const link = joinLink(origin, links.invites[shown.kind]);
  return (
    <section className={`card pad ${css.invite}`} data-room={roomId}>
      <h2 style={{ marginBottom: 0 }}>Invite by link</h2>
      <div className={css.kinds} role="group" aria-label="Who the link is for">
        {available.map(({ kind, label }) => (
          <button
            key={kind}
            type="button"
            className="btn sm"
            aria-pressed={kind === shown.kind}
            onClick={() => choose(kind)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className={css.code}>
        <QrCode value={link} label={`QR code of the ${shown.label.toLowerCase()} link`} size={148} />
        <p>
          {locked ? 'The room is locked: this link lets nobody in until the chair unlocks it.' : shown.words}
        </p>
      </div>
      <CopyField label={`${shown.label} link`} value={link} primary />
      {isThisMachineOnly(origin) && (
        <p className="meta">
          This link works on this computer only. Open Mockpanel by its network address to invite others.
        </p>
      )}
    </section>
  );
}

function useOrigin(): string {
  const [origin, setOrigin] = useState(() => window.location.origin);
  useEffect(() => {
    let current = true;
    serverInfo().then(
      (info) => current && setOrigin(linkOrigin(info, window.location)),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return origin;
}
