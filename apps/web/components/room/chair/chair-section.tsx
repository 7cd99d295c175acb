'use client';

import { Armchair } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { chairName, panelistsOf, seatIndexOf } from '../../../lib/room/people';
import type { CommandBody } from '../../../lib/room/room-client';
import { useRoom } from '../../../lib/room/use-room';
import { chair } from '../../../messages/en/chair';
import { people } from '../../../messages/en/people';
import { SeatMark } from '../../seat-mark';
import { Initials } from '../initials';
import css from './chair.module.css';

/** Gives the chair to the host; a host without a seat is the facilitator. */
export const hostChair = (participantId: string | null): CommandBody => ({
  type: 'handOverChair',
  participantId: participantId ?? '@facilitator',
});

/** Who runs the room, and how that changes: the chair hands it over, the host takes it back. */
export function ChairSection() {
  const { briefing, view, may, send } = useRoom();
  const [choosing, choose] = useState(false);
  const { seat: t, host, reasons } = useTexts(chair);
  const who = useTexts(people);
  if (!may('handOverChair')) return null;
  const { me } = briefing;
  const others = panelistsOf(view).filter((person) => person.id !== me.participantId);
  if (!me.chair)
    return (
      <div className={css.setting}>
        <p>
          <b>{t.holds(chairName(view, who))}</b> {t.holdsText}
        </p>
        <button type="button" className="btn sm" onClick={() => send(hostChair(me.participantId))}>
          <Armchair size={18} aria-hidden="true" />
          {host.take}
        </button>
      </div>
    );
  const reason = others.length === 0 ? reasons.alone : null;
  return (
    <div className={css.setting}>
      <p>
        <b>{t.yours}</b> {choosing ? t.who : t.somebody}
      </p>
      {choosing ? (
        <div className="row wrap g2">
          {others.map((person) => {
            const seat = seatIndexOf(briefing, person);
            return (
              <button
                key={person.id}
                type="button"
                className="btn sm"
                onClick={() => send({ type: 'handOverChair', participantId: person.id })}
              >
                {seat === null ? (
                  <Initials name={person.name} size={26} />
                ) : (
                  <SeatMark index={seat} card={briefing.roleCards[seat]} size={26} />
                )}
                {person.name}
              </button>
            );
          })}
          <button type="button" className="btn quiet sm" onClick={() => choose(false)}>
            {t.keep}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className={`btn sm ${reason ? css.waits : ''}`}
          aria-disabled={reason !== null}
          onClick={() => reason === null && choose(true)}
        >
          <span className="row g2">
            <Armchair size={18} aria-hidden="true" />
            {t.handOver}
          </span>
          {reason && <small>{reason}</small>}
        </button>
      )}
    </div>
  );
}
