import { area } from '../../lib/i18n/area';

/** A new room: its settings, then its links. */
export const newRoom = area('newRoom', {
  title: 'New room',
  linksTitle: 'Links of the room',
  heading: 'Set up the room',
  packIs: 'Pack:',
  copied: 'It is copied into the room as it is now; changing it later changes only new rooms.',
  failed: {
    heading: 'The room cannot be set up',
    noPack: 'The pack for it is not in your workspace',
    safe: 'No room was made.',
    tryAgain: 'Try again',
  },
  runs: {
    title: 'How it runs',
    mode: 'Mode',
    learning: { label: 'Learning', hint: 'The candidate may look at their own material and pause.' },
    stress: { label: 'Stress', hint: 'Closed book from the start, interruptions on, only the chair pauses.' },
    reveal: 'Scores open',
    end: { label: 'Once, at the end', hint: 'Nobody sees a score before everyone has handed in.' },
    round: { label: 'After each round', hint: 'Shorter feedback, while the answer is fresh.' },
  },
  optional: 'optional',
  call: {
    title: 'Where you talk',
    label: 'Link to your call',
    hint: 'You talk in your own call, or at one table. Leave it empty for a table.',
    problem: 'Paste the call’s whole address; it starts with https://.',
  },
  more: {
    title: 'More choices',
    summary:
      'As it stands: no passcode, no date, questions can be read, names are shown, kept until you delete it.',
  },
  passcode: {
    label: 'Passcode',
    hint: 'Asked for beside the link. Leave it empty to let the link be enough.',
    problem: 'Use at least four characters, or leave it empty.',
  },
  startsAt: {
    label: 'Starts at',
    hint: 'Shown to those who open the link, in their own time. Nothing starts by itself.',
  },
  spokenOnly: { label: 'Questions are spoken only', hint: 'The candidate hears them and never reads them.' },
  autoAdvance: {
    label: 'Move on by itself',
    hint: 'Rounds and sections end when their time is up. Without it, the chair moves on.',
  },
  hideNames: {
    label: 'Hide names from the candidate',
    hint: 'The review leaves the panelists’ names out. With so few people this is not anonymous.',
  },
  keep: {
    label: 'Keep the room and its scores',
    hint: 'After that the server erases the room, its notes and its scores.',
    always: 'Until I delete it',
    days: (n: number) => `${n} days`,
  },
  notMade: 'The room was not made',
  choicesKept: 'Your choices are still here.',
  making: 'Making the room',
  make: 'Make the room and its links',
  links: {
    heading: 'The room is open. Invite people.',
    lead: 'This browser keeps these links; the server cannot show them again. Whoever has a link can use it.',
    notStored: 'This browser stores nothing',
    notStoredText: 'Copy all three links before you leave this page: they cannot be shown a second time.',
    onlyHere: 'These links work on this machine only',
    onlyHereText:
      'It is on no network, or the server was started for this machine alone (HOST). Change that, load this page again, and send the new addresses.',
    scan: 'Scan it, or send the link. No account, no install, any phone or laptop.',
    code: (code: string) =>
      `Or say the code ${code}: whoever types it on the start page knocks, and the chair lets them in.`,
    qr: 'QR code',
    replace: 'Replace',
    replaceThe: (whose: string) => `Replace the link: ${whose}`,
    keep: 'Keep it',
    confirm: 'Replace the link',
    consequence: 'The link you may have sent stops working at once. People who are already in the room stay.',
    notReplaced: 'The link was not replaced',
    oldWorks: 'The old link still works.',
  },
  kinds: {
    panelist: {
      title: 'Panelists',
      hint: 'One link for the whole panel. Each friend picks a role card.',
      link: 'Link for panelists',
      qr: 'QR code of the panelists’ link',
    },
    candidate: {
      title: 'The candidate',
      hint: 'Works once. Skip it if that is you.',
      link: 'Link for the candidate',
      qr: 'QR code of the candidate’s link',
    },
    observer: {
      title: 'Observers',
      hint: 'They watch, and see what everyone sees.',
      link: 'Link for observers',
      qr: 'QR code of the observers’ link',
    },
  },
  own: {
    title: 'And you?',
    text: 'You run the clock and the reveal in every case. You see no score before the others do, whichever you choose.',
    candidate: 'Take the candidate’s seat yourself',
    panelist: 'Take a seat on the panel',
    facilitator: 'Enter as facilitator',
  },
});
