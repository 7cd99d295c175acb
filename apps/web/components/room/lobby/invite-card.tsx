'use client';

import { useEffect, useState } from 'react';
import { type InviteKind, joinLink } from '../../../lib/capability-links';
import type { RoomLinks } from '../../../lib/host-store';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { spokenCode } from '../../../lib/room-code';
import { isThisMachineOnly, linkOrigin, serverInfo } from '../../../lib/server-info';
import { lobby } from '../../../messages/en/lobby';
import { CopyField } from '../../copy-field';
import { QrCode } from '../../qr-code';
import css from './lobby.module.css';

const KINDS: readonly InviteKind[] = ['panelist', 'candidate', 'observer'];

/** The links this browser keeps for the host; the server cannot show them again. */
export function InviteCard({ roomId, links }: { roomId: string; links: RoomLinks }) {
  const t = useTexts(lobby).invite;
  const available = KINDS.filter((kind) => links.invites[kind]);
  const [chosen, choose] = useState<InviteKind>('panelist');
  const origin = useOrigin();
  const { locked } = useRoom().view;
  const shown = available.find((kind) => kind === chosen) ?? available[0];
  if (!shown) return null;
  const link = joinLink(origin, links.invites[shown]);
  return (
    <section className={`card pad ${css.invite}`} data-room={roomId}>
      <h2 style={{ marginBottom: 0 }}>{t.title}</h2>
      <div className={css.kinds} role="group" aria-label={t.whom}>
        {available.map((kind) => (
          <button
            key={kind}
            type="button"
            className="btn sm"
            aria-pressed={kind === shown}
            onClick={() => choose(kind)}
          >
            {t.kinds[kind]}
          </button>
        ))}
      </div>
      <div className={css.code}>
        <QrCode value={link} label={t.codes[shown]} size={148} />
        <p>{locked ? t.locked : t[shown]}</p>
      </div>
      <CopyField label={t.links[shown]} value={link} primary />
      {links.code && (
        <div className={css.aloud}>
          <p>
            <span className="ink2">{t.code}</span> <b>{spokenCode(links.code)}</b>
          </p>
          <p className="meta">{locked ? t.codeLocked : t.codeHint}</p>
        </div>
      )}
      {isThisMachineOnly(origin) && <p className="meta">{t.thisMachine}</p>}
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
