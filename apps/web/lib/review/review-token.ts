import { tokenFromFragment } from '../capability-links';
import { hostTokenFor, seatTokenFor, workspaceToken } from '../host-store';

const shareKey = (roomId: string) => `mockpanel.share.${roomId}`;

/** Every token in this browser that may open a review, the most personal first. */
export function reviewTokens(roomId: string): string[] {
  return [seatTokenFor(roomId), sharedToken(roomId), hostTokenFor(roomId), workspaceToken()].filter(
    (token) => token !== null,
  );
}

/** Whether this browser may enter the room itself, which a share link alone does not allow. */
export const hasPlaceIn = (roomId: string): boolean =>
  seatTokenFor(roomId) !== null || hostTokenFor(roomId) !== null;

/** Whether this tab was opened by a share link, which has a host to ask. */
export const cameByShareLink = (roomId: string): boolean => sharedToken(roomId) !== null;

function sharedToken(roomId: string): string | null {
  try {
    return window.sessionStorage.getItem(shareKey(roomId));
  } catch {
    return null;
  }
}

/** Takes a share link's token out of the address and keeps it for a reload of this tab. */
export function adoptSharedToken(roomId: string): string | null {
  const token = tokenFromFragment(window.location.hash);
  if (token === null) return null;
  window.history.replaceState(window.history.state, '', window.location.pathname);
  try {
    window.sessionStorage.setItem(shareKey(roomId), token);
  } catch {
    // Without storage the link has to be opened again after a reload.
  }
  return token;
}
