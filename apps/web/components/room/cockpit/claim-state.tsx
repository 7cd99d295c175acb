'use client';

import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { nameOf, personById, seatIndexOf } from '../../../lib/room/people';
import type { QuestionRow } from '../../../lib/room/questions';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { people } from '../../../messages/en/people';
import { SeatShapeMark } from '../../seat-mark';
import css from './cockpit.module.css';

/** Claims a shared question for me, or gives it back. */
export function ClaimButton({ row, alone }: { row: QuestionRow; alone: boolean }) {
  const { may, send } = useRoom();
  const t = useTexts(cockpit).claim;
  const mine = row.claim?.mine === true;
  if (row.source === 'card' || !may(mine ? 'releaseQuestion' : 'claimQuestion')) return null;
  const Icon = mine ? BookmarkCheck : Bookmark;
  const words = mine ? t.release : t.claim;
  return (
    <button
      type="button"
      className={`btn sm ${alone ? '' : 'quiet icon'}`}
      aria-label={(mine ? t.releaseLabel : t.claimLabel)(row.text)}
      title={mine ? t.releaseHint : t.claimHint}
      onClick={() => send({ type: mine ? 'releaseQuestion' : 'claimQuestion', questionId: row.id })}
    >
      <Icon size={19} aria-hidden="true" />
      {alone && words}
    </button>
  );
}

/** "Claimed by Wren", with the shape of their seat. */
export function ClaimedBy({ id }: { id: string }) {
  const { briefing, view } = useRoom();
  const t = useTexts(cockpit).claim;
  const who = useTexts(people);
  const seat = seatIndexOf(briefing, personById(view, id));
  return (
    <span className={css.st}>
      {seat === null ? <Bookmark size={17} aria-hidden="true" /> : <SeatShapeMark index={seat} size={16} />}
      {t.by(nameOf(view, id, who))}
    </span>
  );
}
