import { idFromPath, roomPath, takeTokenFromAddress } from '../capability-links';
import { hostTokenFor, roomLinksFor, saveRoomLinks, saveSeatToken, seatTokenFor } from '../host-store';

export interface Entry {
  token: string;
  /** Null for a bare seat link: the room names itself in its briefing. */
  roomId: string | null;
  /** The token came with the address, and this browser does not hold it yet. */
  adopted: boolean;
}

/** How this page gets in: the token in the address, else this browser's seat, else its host link. */
export function entryFromAddress(): Entry | null {
  const roomId = idFromPath(window.location.pathname, 'room');
  const adopted = takeTokenFromAddress();
  if (adopted !== null) return { token: adopted, roomId, adopted: true };
  if (roomId === null) return null;
  const token = seatTokenFor(roomId) ?? hostTokenFor(roomId);
  return token === null ? null : { token, roomId, adopted: false };
}

/** Keeps an adopted token where a reload finds it, and puts the room's own address into the bar. */
export function settleEntry(entry: Entry, room: { id: string; seated: boolean }): void {
  if (entry.adopted) {
    const links = roomLinksFor(room.id);
    if (room.seated) saveSeatToken(room.id, entry.token);
    else if (links === null)
      saveRoomLinks(room.id, {
        hostToken: entry.token,
        invites: { candidate: '', panelist: '', observer: '' },
      });
  }
  const path = roomPath(room.id);
  if (window.location.pathname !== path) window.history.replaceState(window.history.state, '', path);
}
