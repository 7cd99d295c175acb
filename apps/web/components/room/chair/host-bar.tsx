'use client';

import { Armchair, Users } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { chairName } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { chair } from '../../../messages/en/chair';
import { people } from '../../../messages/en/people';
import { useLayout } from '../use-layout';
import css from './chair.module.css';
import { hostChair } from './chair-section';
import { RoomControl } from './room-control';

/** For the host while somebody else runs the room: the way back to the chair, and the people. */
export function HostBar() {
  const { briefing, view, send } = useRoom();
  const t = useTexts(chair);
  const who = useTexts(people);
  const [open, setOpen] = useState(false);
  const phone = useLayout() === 'phone';
  return (
    <section className={css.bar} aria-label={t.hostControls}>
      {!phone && (
        <span className={css.state}>
          <b>{t.host.runs(chairName(view, who))}</b>
          <span>{t.host.words}</span>
        </span>
      )}
      <button type="button" className="btn" onClick={() => send(hostChair(briefing.me.participantId))}>
        <Armchair size={20} aria-hidden="true" />
        {t.host.take}
      </button>
      {!phone && <span className="grow" />}
      <button type="button" className={`btn ${phone ? 'icon' : 'quiet'}`} onClick={() => setOpen(true)}>
        <Users size={20} {...(phone ? { 'aria-label': t.room } : { 'aria-hidden': true })} />
        {!phone && t.room}
      </button>
      <RoomControl open={open} onClose={() => setOpen(false)} />
    </section>
  );
}
