import { roomPath } from './capability-links';
import { storageLasts } from './host-store';

/** Goes into the room. Where the browser stores nothing, the seat travels behind the #, which stays in the browser. */
export function enterRoom(roomId: string, token: string): void {
  window.location.replace(storageLasts() ? roomPath(roomId) : `${roomPath(roomId)}#${token}`);
}
