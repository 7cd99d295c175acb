import type { NextSession } from '@mockpanel/shared/review/next-session';
import ical from 'ical-generator';

/** One event that any calendar takes; `uid` makes the same session the same event when it is sent again. */
export function calendarOf({ title, startsAt, endsAt, description }: NextSession, uid: string, now: number) {
  const calendar = ical({ prodId: { company: 'mockpanel', product: 'mockpanel' } });
  calendar.createEvent({
    id: uid,
    stamp: new Date(now),
    start: new Date(startsAt),
    end: new Date(endsAt),
    summary: title,
    description,
  });
  return calendar.toString();
}
