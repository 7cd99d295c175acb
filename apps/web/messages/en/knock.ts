import { area } from '../../lib/i18n/area';

/** The door of a room: somebody who has only its code knocks and waits. */
export const knock = area('knock', {
  title: 'Knock',
  heading: 'Knock at the door',
  lead: 'The code brings you to the door. The chair sees your name and lets you in.',
  code: {
    label: 'Room code',
    hint: 'Six letters and figures, such as K7P-2QX.',
    problem: 'This is not a room code: it has six letters and figures. Ask for it again.',
    unknown: 'No room has this code. Your name is still here. Check the code with the host.',
  },
  knock: 'Knock',
  knocking: 'Knocking',
  waiting: {
    heading: 'You are at the door',
    text: (name: string) =>
      `The chair sees that ${name} is at the door. Keep this page open: you come in as soon as they say yes.`,
    patience: 'A knock waits ten minutes.',
    lost: 'The server does not answer. Your knock is safe, and we keep asking.',
    leave: 'Stop waiting',
  },
  declined: {
    heading: 'Nobody let you in',
    text: 'The chair said no, did not answer within ten minutes, or the room was closed. Ask the host, then knock again.',
    again: 'Knock again',
  },
  refused: {
    NOT_ALLOWED:
      'This room takes nobody new just now. Your name is still here. Ask the host, then knock again.',
    WRONG_PHASE: 'This room is closed. Ask the host for a new one.',
    RATE_LIMITED: 'Several people are waiting already, or you knocked often. Try again in a few minutes.',
    TOO_LARGE: 'This room is full. Ask the host whether you can watch instead.',
  },
  admitted: 'The chair let you in. Now pick who you play.',
});
