'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { hostTokenFor } from '../../lib/host-store';
import { browserStorage, createDrafts, forgetTexts } from '../../lib/room/drafts';
import { type Entry, entryFromAddress, settleEntry } from '../../lib/room/room-address';
import { type CommandBody, createRoomClient, type RoomClient } from '../../lib/room/room-client';
import { seatKey } from '../../lib/room/seat-key';
import { openSocketTransport } from '../../lib/room/socket-transport';
import { type Room, RoomContext, useSnapshot } from '../../lib/room/use-room';
import { ConnectingPage, EndedPage, NoSeatPage } from './away-pages';
import { RoomScreen } from './room-screen';

/** Finds the way in, keeps one connection, and gives the room to whatever screen fits. */
export function RoomPage() {
  const [entry, enter] = useEntry();
  const client = useClient(entry);
  const snapshot = useSnapshot(client);
  const room = useMemo(() => (client && snapshot ? wholeRoom(client, snapshot) : null), [client, snapshot]);
  const roomId = room?.briefing.room.id ?? entry?.roomId ?? null;
  useSettled(entry ?? null, room);
  const ended = snapshot?.connection === 'ended';
  useEffect(() => {
    if (!ended || !entry) return;
    for (const kind of ['localStorage', 'sessionStorage'] as const)
      forgetTexts(seatKey(entry.token), browserStorage(kind));
  }, [ended, entry]);

  if (entry === null) return <NoSeatPage />;
  if (snapshot?.connection === 'ended') {
    const hostToken = roomId === null ? null : hostTokenFor(roomId);
    const asHost =
      entry && hostToken !== null && hostToken !== entry.token
        ? () => enter({ token: hostToken, roomId, adopted: false })
        : null;
    return <EndedPage reason={snapshot.ended} asHost={asHost} />;
  }
  if (!room) return <ConnectingPage />;
  return (
    <RoomContext value={room}>
      <RoomScreen />
    </RoomContext>
  );
}

function useEntry(): [Entry | null | undefined, (entry: Entry) => void] {
  const [entry, setEntry] = useState<Entry | null | undefined>(undefined);
  // The token leaves the address when it is read, so it is read once, however often effects run.
  const found = useRef<Entry | null | undefined>(undefined);
  useEffect(() => {
    if (found.current === undefined) found.current = entryFromAddress();
    setEntry(found.current);
    const reload = () => window.location.hash && window.location.reload();
    window.addEventListener('hashchange', reload);
    return () => window.removeEventListener('hashchange', reload);
  }, []);
  return [entry, setEntry];
}

function useClient(entry: Entry | null | undefined): RoomClient | null {
  const [client, setClient] = useState<RoomClient | null>(null);
  useEffect(() => {
    if (!entry) return;
    const opened = createRoomClient({
      token: entry.token,
      open: openSocketTransport,
      drafts: createDrafts(
        seatKey(entry.token),
        browserStorage('sessionStorage'),
        browserStorage('localStorage'),
      ),
    });
    setClient(opened);
    return () => opened.close();
  }, [entry]);
  return client;
}

function wholeRoom(client: RoomClient, snapshot: ReturnType<RoomClient['snapshot']>): Room | null {
  const { briefing, view, mine } = snapshot;
  if (!briefing || !view || !mine) return null;
  return {
    ...snapshot,
    client,
    briefing,
    view,
    mine,
    may: (type) => mine.allowedCommands.includes(type),
    send: (body: CommandBody) => void client.send(body),
    onWall: false,
    wakeLock: 'off',
  };
}

function useSettled(entry: Entry | null, room: Room | null): void {
  const id = room?.briefing.room.id;
  const seated = room?.briefing.me.participantId !== null;
  useEffect(() => {
    if (entry && id !== undefined) settleEntry(entry, { id, seated });
  }, [entry, id, seated]);
}
