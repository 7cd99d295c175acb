'use client';

import { reviewPath } from '../../lib/capability-links';
import { useTexts } from '../../lib/i18n/texts';
import { useRoom } from '../../lib/room/use-room';
import { room } from '../../messages/en/room';
import { Notice } from '../notice';

/** Where scores are opened round by round: which are open already, and where to read them. */
export function RevealedNotice() {
  const { briefing, view } = useRoom();
  const t = useTexts(room);
  if (view.revealed.length === 0) return null;
  const titles = briefing.rounds
    .filter((round) => view.revealed.includes(round.id))
    .map((round) => round.title);
  return (
    <Notice
      tone="ok"
      title={t.revealed(titles.join(', '))}
      live
      actions={
        <a className="btn sm" href={reviewPath(briefing.room.id)} target="_blank" rel="noreferrer">
          {t.readScores}
        </a>
      }
    />
  );
}
