'use client';

import { Armchair, Users } from 'lucide-react';
import { useState } from 'react';
import { chairName } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { useLayout } from '../use-layout';
import css from './chair.module.css';
import { hostChair } from './chair-section';
import { RoomDialog } from './room-dialog';

/** For the host while somebody else runs the room: the way back to the chair, and the people. */
export function HostBar() {
  const { briefing, view, send } = useRoom();
  const [open, setOpen] = useState(false);
  const phone = useLayout() === 'phone';
  return (
    <section className={css.bar} aria-label="Host’s controls">
      {!phone && (
        <span className={css.state}>
          <b>{chairName(view)} runs the room</b>
          <span>you host it, and may take the chair back</span>
        </span>
      )}
      <button type="button" className="btn" onClick={() => send(hostChair(briefing.me.participantId))}>
        <Armchair size={20} aria-hidden="true" />
        Take the chair back
      </button>
      {!phone && <span className="grow" />}
      <button type="button" className={`btn ${phone ? 'icon' : 'quiet'}`} onClick={() => setOpen(true)}>
        <Users size={20} {...(phone ? { 'aria-label': 'Room and people' } : { 'aria-hidden': true })} />
        {!phone && 'Room and people'}
      </button>
      <RoomDialog open={open} onClose={() => setOpen(false)} />
    </section>
  );
}
