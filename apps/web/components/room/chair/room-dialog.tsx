'use client';

import { type ReactNode, useState } from 'react';
import { roomLinksFor } from '../../../lib/host-store';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { chair } from '../../../messages/en/chair';
import { clock } from '../../../messages/en/clock';
import { pressure } from '../../../messages/en/pressure';
import { Dialog } from '../../dialog';
import { InviteCard } from '../lobby/invite-card';
import { CallSection } from '../people/call-section';
import { PairSection } from '../people/pair-section';
import { TurnOrder } from '../pressure/turn-order';
import { SessionPace } from '../session-pace';
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
  const { briefing, view, may } = useRoom();
  const t = useTexts(chair);
  const time = useTexts(clock);
  const { turns } = useTexts(pressure);
  const links = roomLinksFor(briefing.room.id);
  return (
    <Dialog open={open} title={t.room} onClose={onClose}>
      {actions}
      {view.hands.length > 0 && (
        <>
          <h3 className={css.sub}>{t.hands.title}</h3>
          <HandList />
        </>
      )}
      <h3 className={css.sub}>{t.people.title}</h3>
      <PeopleList />
      <PairSection />
      <LockSection />
      <CallSection />
      <ChairSection />
      {may('setTurnOrder') && (
        <>
          <h3 className={css.sub}>{turns.title}</h3>
          <TurnOrder />
        </>
      )}
      <h3 className={css.sub}>{time.runSheet}</h3>
      <SessionPace withEnd />
      <RoundList />
      {links && (
        <details className={css.invite}>
          <summary>{t.invites}</summary>
          <InviteCard roomId={briefing.room.id} links={links} />
        </details>
      )}
      <CloseRoom />
    </Dialog>
  );
}

function CloseRoom() {
  const { may, send } = useRoom();
  const t = useTexts(chair).close;
  const [sure, setSure] = useState(false);
  if (!may('closeRoom')) return null;
  return (
    <div className={css.danger}>
      {sure ? (
        <>
          <p>
            <b>{t.sure}</b> {t.text}
          </p>
          <div className="row wrap g2">
            <button type="button" className="btn" onClick={() => setSure(false)}>
              {t.keep}
            </button>
            <button type="button" className="btn danger" onClick={() => send({ type: 'closeRoom' })}>
              {t.button}
            </button>
          </div>
        </>
      ) : (
        <button type="button" className="btn danger sm" onClick={() => setSure(true)}>
          {t.button}
        </button>
      )}
    </div>
  );
}
