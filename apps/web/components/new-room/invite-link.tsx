'use client';

import { useState } from 'react';
import type { InviteKind } from '../../lib/capability-links';
import { useTexts } from '../../lib/i18n/texts';
import { newRoom } from '../../messages/en/new-room';
import { CopyField } from '../copy-field';
import { Dialog } from '../dialog';
import { QrCode } from '../qr-code';
import { ReplaceLink } from './replace-link';

export interface InviteLinkProps {
  roomId: string;
  kind: InviteKind;
  hostToken: string;
  /** The whole link. */
  value: string;
  onReplaced: (kind: InviteKind, token: string) => void;
}

/** One link to send. The panelists' is the one that most people come by, so it opens with its QR code. */
export function InviteLink({ value, ...link }: InviteLinkProps) {
  const { links: t, kinds } = useTexts(newRoom);
  const { kind } = link;
  const words = kinds[kind];
  const main = kind === 'panelist';
  return (
    <section className={main ? 'card lift nr-link main' : 'card nr-link'} aria-labelledby={`link-${kind}`}>
      <h2 id={`link-${kind}`}>{words.title}</h2>
      <p className="ink2">{words.hint}</p>
      {main && (
        <div className="nr-scan">
          <QrCode value={value} label={words.qr} size={188} />
          <p>{t.scan}</p>
        </div>
      )}
      <CopyField label={words.link} value={value} primary={main} />
      <div className="row wrap g1">
        {!main && <ShowQr kind={kind} value={value} />}
        <ReplaceLink {...link} />
      </div>
    </section>
  );
}

function ShowQr({ kind, value }: Pick<InviteLinkProps, 'kind' | 'value'>) {
  const { links: t, kinds } = useTexts(newRoom);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn quiet sm" onClick={() => setOpen(true)}>
        {t.qr}
      </button>
      <Dialog open={open} title={kinds[kind].title} onClose={() => setOpen(false)}>
        <QrCode value={value} label={kinds[kind].qr} size={260} />
      </Dialog>
    </>
  );
}
