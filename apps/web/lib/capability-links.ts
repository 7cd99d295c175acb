export type InviteKind = 'candidate' | 'panelist' | 'observer';
export type Invites = Record<InviteKind, string>;

/** What a fragment may hold as a token: url-safe characters and enough of them to be one. */
const TOKEN = /^[A-Za-z0-9._~-]{16,256}$/;

export function tokenFromFragment(fragment: string): string | null {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  return TOKEN.test(text) ? text : null;
}

/** Reads the token behind the `#` and takes it out of the address and the history. */
export function takeTokenFromAddress(): string | null {
  const token = tokenFromFragment(window.location.hash);
  if (window.location.hash)
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  return token;
}

/** The last segment of an address such as `/room/<id>`; null on the bare page. */
export function idFromPath(
  path: string,
  page: 'pack' | 'room' | 'review' | 'progress' | 'drill',
): string | null {
  const match = path.match(/^\/([a-z]+)\/([A-Za-z0-9_-]{1,64})\/?$/);
  return match?.[1] === page ? (match[2] as string) : null;
}

export const joinLink = (origin: string, invite: string) => `${origin}/join#${invite}`;
export const workspaceLink = (origin: string, token: string) => `${origin}/home#${token}`;
export const reviewLink = (origin: string, roomId: string, share: string) =>
  `${origin}/review/${roomId}#${share}`;
/** A seat on another device: the room page adopts the participant token behind the `#`. */
export const seatLink = (origin: string, roomId: string, token: string) =>
  `${origin}/room/${roomId}#${token}`;

export const roomPath = (roomId: string) => `/room/${roomId}`;
export const reviewPath = (roomId: string) => `/review/${roomId}`;
export const packPath = (packId: string) => `/pack/${packId}`;
export const progressPath = (packId: string) => `/progress/${packId}`;
export const drillPath = (packId: string) => `/drill/${packId}`;
export const newRoomPath = (packId: string) => `/new-room?pack=${encodeURIComponent(packId)}`;
