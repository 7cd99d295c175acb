'use client';

import { Printer } from 'lucide-react';
import { useTexts } from '../../lib/i18n/texts';
import { hasPlaceIn } from '../../lib/review/review-token';
import { review as texts } from '../../messages/en/review';
import css from './head.module.css';

/** What can be done with a review; on paper there is nothing of it. */
export function ReviewTools({ roomId }: { roomId: string }) {
  const t = useTexts(texts);
  return (
    <div className={css.tools}>
      <button type="button" className="btn sm" onClick={() => window.print()}>
        <Printer size={18} aria-hidden="true" />
        {t.print}
      </button>
      {hasPlaceIn(roomId) && (
        <a className="btn quiet sm" href={`/room/${roomId}`}>
          {t.backToRoom}
        </a>
      )}
    </div>
  );
}
