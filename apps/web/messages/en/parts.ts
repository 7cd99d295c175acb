import { area } from '../../lib/i18n/area';

/** The parts that several pages share: copy fields, dialogs, clocks, the host's steps, the workspace. */
export const parts = area('parts', {
  close: 'Close',
  loading: 'One moment.',
  rooms: { short: 'Rooms', long: 'Your packs and rooms' },
  copy: {
    copy: 'Copy',
    copyThe: (label: string) => `Copy: ${label}`,
    copied: 'Copied',
    said: 'Copied.',
    byHand: 'This browser would not copy it. The link is selected: press Ctrl+C or ⌘C.',
  },
  clock: {
    onTime: 'On time',
    wrapUp: 'Wrap up',
    overBy: (time: string) => `Over by ${time}`,
    paused: 'Paused',
  },
  steps: {
    label: 'Steps',
    import: 'Import',
    check: 'Check the pack',
    invite: 'Invite',
    rehearse: 'Rehearse',
  },
  workspace: {
    tryAgain: 'Try again',
    lost: 'This server does not know your workspace',
    lostText:
      'The link this browser keeps leads nowhere here: the server was set up anew, or the link was replaced. If you saved your workspace link, open it; otherwise start a new workspace.',
    startNew: 'Start a new workspace',
    password: 'This server asks for a password',
    passwordText:
      'Whoever runs this server decides who may host on it. Ask them once; this browser then remembers.',
    passwordLabel: 'Password for hosts',
    wrongPassword: 'This is not the password',
    wrongPasswordText: 'Nothing was stored. Check it with whoever runs this server, and type it again.',
    notNow: 'Not now',
    goOn: 'Go on',
  },
});
