'use client';

import { Download, Printer, Share2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { hostTokenFor } from '../../../lib/host-store';
import { useTexts } from '../../../lib/i18n/texts';
import { hasPlaceIn } from '../../../lib/review/review-token';
import { review as texts } from '../../../messages/en/review';
import { sharing as sharingTexts } from '../../../messages/en/sharing';
import { EraseDialog } from './erase-dialog';
import { ShareDialog } from './share-dialog';
import { TakeDialog } from './take-dialog';
import css from './tools.module.css';

interface ReviewToolsProps {
  roomId: string;
  title: string;
  /** The room is gone, and with it this review. */
  onErased: () => void;
}

/** What can be done with a review: a reader prints it and takes it home, the host also shares and deletes. */
export function ReviewTools({ roomId, title, onErased }: ReviewToolsProps) {
  const t = useTexts(texts);
  const say = useTexts(sharingTexts);
  const [open, setOpen] = useState<'share' | 'take' | 'erase' | null>(null);
  const hostToken = hostTokenFor(roomId);
  const close = () => setOpen(null);
  return (
    <div className={css.tools}>
      {hostToken && (
        <button type="button" className="btn sm" onClick={() => setOpen('share')}>
          <Share2 size={18} aria-hidden="true" />
          {say.share.open}
        </button>
      )}
      <button type="button" className="btn sm" onClick={() => setOpen('take')}>
        <Download size={18} aria-hidden="true" />
        {say.take.open}
      </button>
      <button type="button" className="btn sm" onClick={() => window.print()}>
        <Printer size={18} aria-hidden="true" />
        {t.print}
      </button>
      {hasPlaceIn(roomId) && (
        <a className="btn quiet sm" href={`/room/${roomId}`}>
          {t.backToRoom}
        </a>
      )}
      {hostToken && (
        <button type="button" className="btn quiet sm" onClick={() => setOpen('erase')}>
          <Trash2 size={18} aria-hidden="true" />
          {say.erase.open}
        </button>
      )}
      {hostToken && (
        <ShareDialog open={open === 'share'} roomId={roomId} hostToken={hostToken} onClose={close} />
      )}
      <TakeDialog open={open === 'take'} roomId={roomId} onClose={close} />
      {hostToken && (
        <EraseDialog
          open={open === 'erase'}
          roomId={roomId}
          title={title}
          hostToken={hostToken}
          onClose={close}
          onErased={onErased}
        />
      )}
    </div>
  );
}
