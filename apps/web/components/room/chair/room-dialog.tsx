'use client';

import { type ReactNode, useState } from 'react';
import { roomLinksFor } from '../../../lib/host-store';
import { useRoom } from '../../../lib/room/use-room';
import { Dialog } from '../../dialog';
import { InviteCard } from '../lobby/invite-card';
import css from './chair.module.css';
import { ChairSection } from './chair-section';
import { HandList } from './hand-list';
import { LockSection } from './lock-section';
import { PeopleList } from './people-list';
import { RoundList } from './round-list';

interface RoomDialogProps {
  open: boolean;
  onClose: () => void;
  actions?: ReactNode;
}

/** Everything of the chair's that is not needed every minute. */
export function RoomDialog({ open, onClose, actions }: RoomDialogProps) {
  const { briefing, view } = useRoom();
  const links = roomLinksFor(briefing.room.id);
  return (
    <Dialog open={open} title="Room and people" onClose={onClose}>
      {actions}
      {view.hands.length > 0 && (
        <>
          <h3 className={css.sub}>Hands up</h3>
          <HandList />
        </>
      )}
      <h3 className={css.sub}>People</h3>
      <PeopleList />
      <LockSection />
      <ChairSection />
      <h3 className={css.sub}>Run sheet</h3>
      <RoundList />
      {links && (
        <details className={css.invite}>
          <summary>Invite links</summary>
          <InviteCard roomId={briefing.room.id} links={links} />
        </details>
      )}
      <CloseRoom />
    </Dialog>
  );
}

function CloseRoom() {
  const { may, send } = useRoom();
  const [sure, setSure] = useState(false);
  if (!may('closeRoom')) return null;
  return (
    <div className={css.danger}>
      {sure ? (
        <>
          <p>
            <b>Close the room for everybody?</b> Nothing changes after that. Sheets that were not opened stay
            closed for good.
          </p>
          <div className="row wrap g2">
            <button type="button" className="btn" onClick={() => setSure(false)}>
              Keep it open
            </button>
            <button type="button" className="btn danger" onClick={() => send({ type: 'closeRoom' })}>
              Close the room
            </button>
          </div>
        </>
      ) : (
        <button type="button" className="btn danger sm" onClick={() => setSure(true)}>
          Close the room
        </button>
      )}
    </div>
  );
}
