'use client';

import { CircleCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { personById } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { lobby } from '../../../messages/en/lobby';
import css from './lobby.module.css';

export function ReadyToggle() {
  const { briefing, view, send } = useRoom();
  const t = useTexts(lobby);
  const known = personById(view, briefing.me.participantId)?.ready ?? false;
  // Shown at once; the room's word replaces it when it comes.
  const [ready, setReady] = useState(known);
  useEffect(() => setReady(known), [known]);
  const toggle = () => {
    setReady(!ready);
    send({ type: 'setReady', ready: !ready });
  };
  return (
    <div className={css.readyBar}>
      {ready && (
        <span className="chip ok">
          <CircleCheck size={18} strokeWidth={2.2} aria-hidden="true" />
          {t.youReady}
        </span>
      )}
      <button type="button" className={ready ? 'btn' : 'btn pri lg'} onClick={toggle}>
        {ready ? t.notYet : t.imReady}
      </button>
    </div>
  );
}
