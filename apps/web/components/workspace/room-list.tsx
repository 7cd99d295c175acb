'use client';

import type { RoomListAnswer } from '@mockpanel/shared/protocol/http';
import { CircleCheck, CirclePlay, DoorOpen, Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { reviewPath, roomPath } from '../../lib/capability-links';
import { forgetRoom, hostTokenFor, seatTokenFor } from '../../lib/host-store';
import { Empty } from '../notice';
import { DeleteButton } from './delete-button';
import { day } from './pack-list';

type ListedRoom = RoomListAnswer['rooms'][number];

const STATES = {
  lobby: { words: 'Not started', icon: DoorOpen, tone: 'plain' },
  running: { words: 'Running now', icon: CirclePlay, tone: 'you' },
  debrief: { words: 'Debrief', icon: CircleCheck, tone: 'ok' },
  closed: { words: 'Closed', icon: Lock, tone: 'plain' },
} as const;

export function RoomList({ rooms, onChange }: { rooms: ListedRoom[]; onChange: () => void }) {
  return (
    <section className="card ws-list" aria-labelledby="rooms">
      <h2 id="rooms">Rooms</h2>
      {rooms.length === 0 ? (
        <Empty title="No room yet">A room is one session with one pack. Open a pack and invite people.</Empty>
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
  const [here, setHere] = useState({ canEnter: false, isHost: false });
  useEffect(() => {
    const isHost = hostTokenFor(room.id) !== null;
    setHere({ isHost, canEnter: isHost || seatTokenFor(room.id) !== null });
  }, [room.id]);
  const { words, icon: Icon, tone } = STATES[room.state];
  const over = room.state === 'debrief' || room.state === 'closed';
  return (
    <li>
      <div className="grow">
        <p className="ws-name">{room.title}</p>
        <p className="row wrap g2">
          <span className={`chip sm ${tone}`}>
            <Icon size={16} strokeWidth={2.2} aria-hidden="true" />
            {words}
          </span>
          <span className="meta">Made {day(room.createdAt)}</span>
        </p>
      </div>
      <div className="row wrap g1">
        {room.state !== 'closed' && here.canEnter && (
          <a className="btn sm" href={roomPath(room.id)} aria-label={`Enter ${room.title}`}>
            Enter
          </a>
        )}
        {room.state === 'lobby' && here.isHost && (
          <a
            className="btn quiet sm"
            href={`/new-room?room=${room.id}`}
            aria-label={`Links of ${room.title}`}
          >
            Links
          </a>
        )}
        {(over || room.state === 'running') && (
          <a
            className={over ? 'btn sm' : 'btn quiet sm'}
            href={reviewPath(room.id)}
            aria-label={`Review of ${room.title}`}
          >
            Review
          </a>
        )}
        <DeleteButton
          path={`/api/rooms/${room.id}`}
          name={room.title}
          consequence="Every score, note and link of this room is erased, for everyone, and cannot be brought back. The pack stays."
          onDeleted={() => {
            forgetRoom(room.id);
            onChange();
          }}
        />
      </div>
    </li>
  );
}
