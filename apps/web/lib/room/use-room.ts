'use client';

import type { CommandType } from '@mockpanel/shared/room/commands';
import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { CommandBody, RoomClient, RoomSnapshot } from './room-client';
import type { WakeLockState } from './wake-lock';

/** A room that has arrived whole. */
export interface Room extends RoomSnapshot {
  client: RoomClient;
  briefing: Briefing;
  view: View;
  mine: Mine;
  may: (type: CommandType) => boolean;
  send: (body: CommandBody) => void;
  /** Shown on a wall for everybody: only what an observer sees. */
  onWall: boolean;
  /** Whether this device promised to keep its screen on. */
  wakeLock: WakeLockState;
}

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom needs a RoomContext around it.');
  return room;
}

const nothing = () => () => {};

export function useSnapshot(client: RoomClient | null): RoomSnapshot | null {
  return useSyncExternalStore(
    client?.subscribe ?? nothing,
    () => client?.snapshot() ?? null,
    () => null,
  );
}

const TICK_MS = 200;

/** Server time, fresh several times a second; for clocks alone, as each use draws its component anew. */
export function useServerNow(): number {
  const { client, view } = useRoom();
  const [now, setNow] = useState(() => client.serverNow());
  const still = view.round?.state !== 'running';
  useEffect(() => {
    setNow(client.serverNow());
    if (still) return;
    const timer = setInterval(() => setNow(client.serverNow()), TICK_MS);
    return () => clearInterval(timer);
  }, [client, still]);
  return now;
}

/** A text that survives a reload of the page until it is sent. */
export function useDraft(name: string): [string, (text: string) => void] {
  const { drafts } = useRoom().client;
  const [text, setText] = useState(() => drafts.text(name));
  return [
    text,
    (next) => {
      setText(next);
      drafts.keepText(name, next);
    },
  ];
}
