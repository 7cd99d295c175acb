export const SEATS_PER_PERSON = 2;
export const PEOPLE_PER_ROOM = 60;
