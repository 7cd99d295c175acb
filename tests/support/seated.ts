import type { Role } from '@mockpanel/shared/room/commands';
import type { Browser } from '@playwright/test';
import { type Arrival, arrive, type Person } from './person.js';
import { type HostedRoom, type Seat, sitDown } from './room.js';

export interface SeatedPerson extends Person {
  seat: Seat;
}

/** Sits somebody down through the interface and opens their own page, as a seat link does. */
export async function seated(
  browser: Browser,
  room: HostedRoom,
  as: { role: Role; name: string; seatIds?: string[]; asHost?: boolean },
  arrival: Omit<Arrival, 'origin'> = {},
): Promise<SeatedPerson> {
  const { role, name, ...options } = as;
  const seat = await sitDown(room, role, name, options);
  const person = await arrive(browser, { origin: room.origin, ...arrival });
  await person.page.goto(`/room/${room.roomId}#${seat.token}`);
  return { ...person, seat };
}
