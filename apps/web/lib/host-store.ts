import type { Invites } from './capability-links';

/**
 * What this browser keeps: the workspace's token, the links of rooms made here, and the seats held here.
 * The server cannot show any of it twice. Where storage is refused, a page keeps it in memory, and
 * `storageLasts()` is false: then a token has to travel in the next page's fragment.
 */
export interface RoomLinks {
  hostToken: string;
  invites: Invites;
  /** To be said aloud; rooms from before there was a door have none here. */
  code?: string;
}

const WORKSPACE = 'mockpanel.workspace';
const linksKey = (roomId: string) => `mockpanel.links.${roomId}`;
const seatKey = (roomId: string) => `mockpanel.seat.${roomId}`;
const inviteKey = (invite: string) => `mockpanel.invite.${invite}`;
const LINKS_PREFIX = linksKey('');

const memory = new Map<string, string>();
type Store = 'localStorage' | 'sessionStorage';

function read(store: Store, key: string): string | null {
  try {
    return globalThis[store].getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(store: Store, key: string, value: string): void {
  memory.delete(key);
  try {
    globalThis[store].setItem(key, value);
  } catch {
    memory.set(key, value);
  }
}

function erase(store: Store, key: string): void {
  memory.delete(key);
  try {
    globalThis[store].removeItem(key);
  } catch {
    // Nothing could have been stored either.
  }
}

export function storageLasts(): boolean {
  const probe = 'mockpanel.probe';
  try {
    globalThis.localStorage.setItem(probe, '1');
    globalThis.localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

export const workspaceToken = (): string | null => read('localStorage', WORKSPACE);
export const saveWorkspaceToken = (token: string): void => write('localStorage', WORKSPACE, token);
export const forgetWorkspaceToken = (): void => erase('localStorage', WORKSPACE);

export function roomLinksFor(roomId: string): RoomLinks | null {
  return readLinks(read('localStorage', linksKey(roomId)));
}

export function saveRoomLinks(roomId: string, links: RoomLinks): void {
  write('localStorage', linksKey(roomId), JSON.stringify(links));
}

export const hostTokenFor = (roomId: string): string | null => roomLinksFor(roomId)?.hostToken ?? null;

/** This tab's seat first, then the one this browser took last: so two tabs can hold two seats. */
export function seatTokenFor(roomId: string): string | null {
  return read('sessionStorage', seatKey(roomId)) ?? read('localStorage', seatKey(roomId));
}

export function saveSeatToken(roomId: string, token: string): void {
  write('sessionStorage', seatKey(roomId), token);
  write('localStorage', seatKey(roomId), token);
}

export function forgetSeatToken(roomId: string): void {
  erase('sessionStorage', seatKey(roomId));
  erase('localStorage', seatKey(roomId));
}

/** Which room an invite led to, so that the same link brings a person back to the seat they have. */
export const rememberInvite = (invite: string, roomId: string): void =>
  write('localStorage', inviteKey(invite), roomId);
export const roomForInvite = (invite: string): string | null => read('localStorage', inviteKey(invite));

/** The room made in this browser that an invite belongs to. */
export function ownRoomForInvite(invite: string): string | null {
  for (const key of storedKeys()) {
    if (!key.startsWith(LINKS_PREFIX)) continue;
    const links = readLinks(read('localStorage', key));
    if (links && Object.values(links.invites).includes(invite)) return key.slice(LINKS_PREFIX.length);
  }
  return null;
}

/** After a room was deleted: its links and seats lead nowhere. */
export function forgetRoom(roomId: string): void {
  const invites = Object.values(roomLinksFor(roomId)?.invites ?? {});
  for (const invite of invites) erase('localStorage', inviteKey(invite));
  erase('localStorage', linksKey(roomId));
  forgetSeatToken(roomId);
}

function storedKeys(): string[] {
  try {
    return [...Object.keys(globalThis.localStorage), ...memory.keys()];
  } catch {
    return [...memory.keys()];
  }
}

function readLinks(text: string | null): RoomLinks | null {
  if (!text) return null;
  try {
    const value = JSON.parse(text) as Partial<RoomLinks> | null;
    const { candidate, panelist, observer } = value?.invites ?? ({} as Partial<Invites>);
    if (typeof value?.hostToken !== 'string') return null;
    return {
      hostToken: value.hostToken,
      invites: { candidate: candidate ?? '', panelist: panelist ?? '', observer: observer ?? '' },
      ...(typeof value.code === 'string' ? { code: value.code } : {}),
    };
  } catch {
    return null;
  }
}
