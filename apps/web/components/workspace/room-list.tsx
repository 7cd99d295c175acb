'use client';

import type { RoomListAnswer } from '@mockpanel/shared/protocol/http';
import { CircleCheck, CirclePlay, DoorOpen, Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { reviewPath, roomPath } from '../../lib/capability-links';
import { forgetRoom, hostTokenFor, seatTokenFor } from '../../lib/host-store';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { spokenCode } from '../../lib/room-code';
import { workspace } from '../../messages/en/workspace';
import { Empty } from '../notice';
import { DeleteButton } from './delete-button';

type ListedRoom = RoomListAnswer['rooms'][number];

const STATES = {
  lobby: { icon: DoorOpen, tone: 'plain' },
  running: { icon: CirclePlay, tone: 'you' },
  debrief: { icon: CircleCheck, tone: 'ok' },
  closed: { icon: Lock, tone: 'plain' },
} as const;

export function RoomList({ rooms, onChange }: { rooms: ListedRoom[]; onChange: () => void }) {
  const t = useTexts(workspace).rooms;
  return (
    <section className="card ws-list" aria-labelledby="rooms">
      <h2 id="rooms">{t.title}</h2>
      {rooms.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <ul>
          {rooms.map((room) => (
            <RoomRow key={room.id} room={room} onChange={onChange} />
          ))}
        </ul>
      )}
    </section>
  );
}

function RoomRow({ room, onChange }: { room: ListedRoom; onChange: () => void }) {
  const t = useTexts(workspace).rooms;
  const { day } = useFormats();
  const [here, setHere] = useState({ canEnter: false, isHost: false });
  useEffect(() => {
    const isHost = hostTokenFor(room.id) !== null;
    setHere({ isHost, canEnter: isHost || seatTokenFor(room.id) !== null });
  }, [room.id]);
  const { icon: Icon, tone } = STATES[room.state];
  const over = room.state === 'debrief' || room.state === 'closed';
  return (
    <li>
      <div className="grow">
        <p className="ws-name">{room.title}</p>
        <p className="row wrap">
          <span className={`chip sm ${tone}`}>
            <Icon size={16} strokeWidth={2.2} aria-hidden="true" />
            {t[room.state]}
          </span>
          <span className="meta">{t.made(day(room.createdAt))}</span>
          {room.state !== 'closed' && <span className="meta num">{t.code(spokenCode(room.code))}</span>}
        </p>
      </div>
      <div className="row wrap g1">
        {room.state !== 'closed' && here.canEnter && (
          <a className="btn sm" href={roomPath(room.id)} aria-label={t.enterThe(room.title)}>
            {t.enter}
          </a>
        )}
        {room.state === 'lobby' && here.isHost && (
          <a className="btn quiet sm" href={`/new-room?room=${room.id}`} aria-label={t.linksOf(room.title)}>
            {t.links}
          </a>
        )}
        {(over || room.state === 'running') && (
          <a
            className={over ? 'btn sm' : 'btn quiet sm'}
            href={reviewPath(room.id)}
            aria-label={t.reviewOf(room.title)}
          >
            {t.review}
          </a>
        )}
        <DeleteButton
          path={`/api/rooms/${room.id}`}
          name={room.title}
          consequence={t.lost}
          onDeleted={() => {
            forgetRoom(room.id);
            onChange();
          }}
        />
      </div>
    </li>
  );
}
