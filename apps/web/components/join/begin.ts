import type { PeekInviteAnswer } from '@mockpanel/shared/protocol/http';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { takeTokenFromAddress } from '../../lib/capability-links';
import { enterRoom } from '../../lib/enter-room';
import {
  forgetSeatToken,
  hostTokenFor,
  ownRoomForInvite,
  roomForInvite,
  seatTokenFor,
} from '../../lib/host-store';
import { dropKnock, keepInvite, keptInvite, keptKnock } from '../../lib/joining';
import { codeFromFragment } from '../../lib/room-code';

/** What the join page shows. */
export type Stage =
  | { at: 'start' }
  | { at: 'no-invite' }
  | { at: 'error'; error: ApiError }
  | { at: 'knock'; code: string | null }
  | {
      at: 'form';
      invite: string;
      room: PeekInviteAnswer;
      hostToken: string | null;
      knockedAs: string | null;
    };

/** What the address and this browser's memory lead to; null where that is the room itself. */
export async function begin(): Promise<Stage | null> {
  const code = codeFromFragment(window.location.hash);
  const fromAddress = takeTokenFromAddress();
  if (fromAddress) keepInvite(fromAddress);
  // Another code is another door.
  if (code) dropKnock();
  if (code || (!fromAddress && keptKnock())) return { at: 'knock', code };
  const invite = fromAddress ?? keptInvite();
  if (!invite) return { at: 'no-invite' };
  const asked = new URLSearchParams(window.location.search);
  const ownRoom = asked.has('chair') ? ownRoomForInvite(invite) : null;
  // Asked for at once: most people who come have no seat yet, and should not wait for two answers.
  const peek = lookUp(invite, ownRoom && hostTokenFor(ownRoom), null);
  const seat = asked.has('new') ? null : await seatHere(invite, ownRoom);
  if (!seat) return peek;
  enterRoom(seat.roomId, seat.token);
  return null;
}

/** What this browser already holds for the invite: a seat that still works, or nothing. */
async function seatHere(
  invite: string,
  ownRoom: string | null,
): Promise<{ roomId: string; token: string } | null> {
  const roomId = roomForInvite(invite) ?? ownRoom;
  const token = roomId && seatTokenFor(roomId);
  if (!roomId || !token) return null;
  try {
    await callApi(`/api/rooms/${roomId}/review`, { token });
  } catch (reason) {
    const { status } = asApiError(reason);
    if (status === 401 || status === 404) {
      forgetSeatToken(roomId);
      return null;
    }
  }
  return { roomId, token };
}

/** The room behind an invite, as the next thing to show. */
export const lookUp = (invite: string, hostToken: string | null, knockedAs: string | null): Promise<Stage> =>
  callApi<PeekInviteAnswer>('/api/rooms/peek', { body: { invite } }).then(
    (room): Stage => ({ at: 'form', invite, room, hostToken, knockedAs }),
    (reason): Stage => ({ at: 'error', error: asApiError(reason) }),
  );
