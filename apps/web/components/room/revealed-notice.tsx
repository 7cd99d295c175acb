'use client';

import { reviewPath } from '../../lib/capability-links';
import { useRoom } from '../../lib/room/use-room';
import { Notice } from '../notice';

/** Where scores are opened round by round: which are open already, and where to read them. */
export function RevealedNotice() {
  const { briefing, view } = useRoom();
  if (view.revealed.length === 0) return null;
  const titles = briefing.rounds
    .filter((round) => view.revealed.includes(round.id))
    .map((round) => round.title);
  return (
    <Notice
      tone="ok"
      title={`Open to everyone: ${titles.join(', ')}`}
      live
      actions={
        <a className="btn sm" href={reviewPath(briefing.room.id)} target="_blank" rel="noreferrer">
          Read the scores
        </a>
      }
    />
  );
}
