/** The share link that this browser made: the server cannot show it twice. */
export interface OwnShare {
  token: string;
  expiresAt: number | null;
  hidesNames: boolean;
}

const key = (roomId: string) => `mockpanel.own-share.${roomId}`;

/** Null where none was made here, or where it has run out. */
export function ownShare(roomId: string, now: number): OwnShare | null {
  try {
    const share = readShare(JSON.parse(window.localStorage.getItem(key(roomId)) ?? 'null'));
    return share && (share.expiresAt === null || share.expiresAt > now) ? share : null;
  } catch {
    return null;
  }
}

function readShare(value: unknown): OwnShare | null {
  const { token, expiresAt, hidesNames } = (value ?? {}) as Partial<Record<keyof OwnShare, unknown>>;
  if (typeof token !== 'string') return null;
  return {
    token,
    expiresAt: typeof expiresAt === 'number' ? expiresAt : null,
    hidesNames: hidesNames === true,
  };
}

export function keepShare(roomId: string, share: OwnShare | null): void {
  try {
    if (share === null) window.localStorage.removeItem(key(roomId));
    else window.localStorage.setItem(key(roomId), JSON.stringify(share));
  } catch {
    // Without storage the link is there as long as the page is.
  }
}
