const INVITE = 'mockpanel.joining';
const KNOCK = 'mockpanel.knock';
const NAME = 'mockpanel.name';

/** The invite on its way through the join page: a reload must not lose what was taken out of the address. */
export function keepInvite(invite: string): void {
  try {
    sessionStorage.setItem(INVITE, invite);
  } catch {
    // Then a reload needs the link again, and the page says so.
  }
}

export function keptInvite(): string | null {
  try {
    return sessionStorage.getItem(INVITE);
  } catch {
    return null;
  }
}

/** A knock that waits for its answer; once it is admitted, its token is an invite. */
export interface Knock {
  token: string;
  /** As the chair reads it, and so the name to sit down with. */
  name: string;
}

export function keepKnock(knock: Knock): void {
  try {
    sessionStorage.setItem(KNOCK, JSON.stringify(knock));
  } catch {
    // Then a reload has to knock again.
  }
}

export function keptKnock(): Knock | null {
  try {
    const value = JSON.parse(sessionStorage.getItem(KNOCK) ?? 'null') as Partial<Knock> | null;
    const { token, name } = value ?? {};
    return typeof token === 'string' && typeof name === 'string' ? { token, name } : null;
  } catch {
    return null;
  }
}

export function dropKnock(): void {
  try {
    sessionStorage.removeItem(KNOCK);
  } catch {
    // Then nothing was kept.
  }
}

/** The name a person last sat down with, so that the next time is one tap. */
export function lastName(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

export function keepName(name: string): void {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // Then they type it again.
  }
}

export interface Seat {
  id: string;
  taken: boolean;
}

/** The seats to show as picked: the first free one at the start, and never one that was taken meanwhile. */
export function stillFree(seats: readonly Seat[], picked: readonly string[]): string[] {
  const free = seats.filter((seat) => !seat.taken).map((seat) => seat.id);
  const kept = picked.filter((id) => free.includes(id));
  return kept.length > 0 ? kept : free.slice(0, 1);
}

const SEATS_AT_MOST = 2;

/** Picking one more of at most two: a third takes the place of the one picked last. */
export function withSeat(picked: readonly string[], id: string): string[] {
  if (picked.includes(id)) return picked.filter((other) => other !== id);
  return [...picked.slice(0, SEATS_AT_MOST - 1), id];
}
