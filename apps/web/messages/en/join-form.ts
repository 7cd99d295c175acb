import { area } from '../../lib/i18n/area';

/** The form of the join page, which comes after the page. */
export const joinForm = area('joinForm', {
  lostEnd: {
    title: 'This link lost its end',
    text: 'Everything behind the # is missing, which often happens when a link is cut in two. Ask the host for it again and open the whole link. Nothing is lost.',
  },
  deadLink: {
    title: 'This invitation no longer works',
    text: 'The host replaced it, the room was deleted, or it was for one person and has been used. Ask the host for a new link. If you already have a seat, open the room on the device you joined with.',
  },
  start: 'Go to the start page',
  notFound: 'We could not look up the room',
  tryAgain: 'Try again',
  closed: {
    title: 'This room is closed',
    text: (title: string) =>
      `${title} is over, and nobody can sit down any more. Ask the host for the link to its review, or for a new room.`,
  },
  lead: {
    panelist:
      'You play an interviewer. The app tells you at every moment who you are, what to ask and how to score.',
    candidate: 'You are the candidate: this is your rehearsal.',
    observer: 'You watch, and see what everyone sees. You ask and score nothing.',
  },
  alsoChair: 'You also chair the room.',
  begun: 'It has already begun.',
  inDebrief: 'It is over: the debrief is open.',
  name: { label: 'Your name', missing: 'Type your name first: the others see it.' },
  passcode: {
    label: 'Passcode of the room',
    hint: 'The host told you, apart from the link.',
    missing: 'Type the passcode too. Ask the host for it.',
    wrong: 'This is not the passcode. Nothing is lost: ask the host for it, and type it again.',
  },
  refused: {
    NOT_ALLOWED: 'This room is locked. Your name is still here. Ask the chair to unlock it, then try again.',
    TOO_LARGE: 'This room is full. Ask the host whether you can watch instead.',
    SEAT_TAKEN:
      'Somebody already sits there. Your name is still here: pick another card. If the seat is yours, open the room on the device you joined with.',
  },
  seats: {
    pickOne: 'Who will you play?',
    pickTwo: 'Who will you play? Pick two.',
    noCards: 'This pack has no role cards. You ask from the shared list of questions, and you score.',
    noneFree:
      'Every card is taken. You can still sit down: you ask from the shared list of questions, and you score.',
    playTwo: 'Play two people',
    taken: 'Taken',
  },
  joining: 'Taking your seat',
  watch: 'Come in and watch',
  takeSeat: 'Take my seat',
  kept: 'No account. Your name, notes and scores stay in the room until it is deleted.',
});
