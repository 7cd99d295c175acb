// Numbers alone: pages import them, and must not bring the schemas of the commands along.
export const SEATS_PER_PERSON = 2;
export const PEOPLE_PER_ROOM = 60;

/** Limits of what people type in a room, in UTF-16 code units. */
export const ROOM_LIMITS = {
  name: 60,
  note: 2_000,
  question: 1_000,
  advice: 2_000,
  notes: 500,
} as const;

/** Limits of what is written for and in the debrief, in UTF-16 code units. */
export const DEBRIEF_LIMITS = {
  adviceLine: 500,
  reflection: 500,
  actionItem: 500,
  recordingUrl: 500,
} as const;
