import type { Pack } from '@mockpanel/shared/pack/schema';
import type { Role } from '@mockpanel/shared/room/commands';
import type { settingsInputSchema } from '@mockpanel/shared/room/settings';
import type { z } from 'zod';
import { type HttpClient, httpClient, RoomClient } from './client.js';

export interface Seat {
  participantId: string;
  token: string;
  name: string;
}

/** A workspace with a pack and a room in it, made through the interface. */
export interface HostedRoom {
  origin: string;
  http: HttpClient;
  workspaceToken: string;
  packId: string;
  roomId: string;
  code: string;
  hostToken: string;
  invites: { candidate: string; panelist: string; observer: string };
}

type Created<T> = { status: number; body: T; text: string };

const created = <T>({ status, body, text }: Created<T>): T => {
  if (status !== 201) throw new Error(`Expected 201, got ${status}: ${text}`);
  return body;
};

export async function hostRoom(
  origin: string,
  pack: Pack,
  settings?: z.input<typeof settingsInputSchema>,
): Promise<HostedRoom> {
  const http = httpClient(origin);
  const workspace = created(await http<{ token: string }>('POST', '/workspaces', { body: {} }));
  const token = workspace.token;
  const stored = created(await http<{ pack: { id: string } }>('POST', '/packs', { token, body: { pack } }));
  const room = created(
    await http<{
      room: { id: string; code: string };
      hostToken: string;
      invites: HostedRoom['invites'];
    }>('POST', '/rooms', { token, body: { packId: stored.pack.id, ...(settings ? { settings } : {}) } }),
  );
  return {
    origin,
    http,
    workspaceToken: token,
    packId: stored.pack.id,
    roomId: room.room.id,
    code: room.room.code,
    hostToken: room.hostToken,
    invites: room.invites,
  };
}

/** Sits down in a room through its invite. */
export async function sitDown(
  room: HostedRoom,
  role: Role,
  name: string,
  options: { seatIds?: string[]; asHost?: boolean } = {},
): Promise<Seat> {
  const answer = created(
    await room.http<{ participant: { id: string }; token: string }>('POST', '/rooms/join', {
      ...(options.asHost ? { token: room.hostToken } : {}),
      body: {
        invite: room.invites[role],
        name,
        ...(options.seatIds ? { seatIds: options.seatIds } : {}),
      },
    }),
  );
  return { participantId: answer.participant.id, token: answer.token, name };
}

/** The whole table: a candidate who is the host, one panelist a card, an observer; all connected. */
export interface SeatedTable {
  room: HostedRoom;
  candidate: RoomClient;
  panel: RoomClient[];
  observer: RoomClient;
  seats: { candidate: Seat; panel: Seat[]; observer: Seat };
  everybody: RoomClient[];
  close: () => void;
}

export async function seatTable(
  origin: string,
  pack: Pack,
  settings?: z.input<typeof settingsInputSchema>,
): Promise<SeatedTable> {
  const room = await hostRoom(origin, pack, settings);
  const candidateSeat = await sitDown(room, 'candidate', 'Robin', { asHost: true });
  const panelSeats: Seat[] = [];
  for (const card of pack.roleCards)
    panelSeats.push(await sitDown(room, 'panelist', `Plays ${card.id}`, { seatIds: [card.id] }));
  const observerSeat = await sitDown(room, 'observer', 'Olga');
  const candidate = await RoomClient.join(origin, candidateSeat.token);
  const panel = await Promise.all(panelSeats.map((seat) => RoomClient.join(origin, seat.token)));
  const observer = await RoomClient.join(origin, observerSeat.token);
  const everybody = [candidate, ...panel, observer];
  return {
    room,
    candidate,
    panel,
    observer,
    seats: { candidate: candidateSeat, panel: panelSeats, observer: observerSeat },
    everybody,
    close: () => {
      for (const client of everybody) client.close();
    },
  };
}
