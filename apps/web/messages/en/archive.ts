import { area } from '../../lib/i18n/area';

/** Everything of a workspace as one file, out and in. */
export const archive = area('archive', {
  title: 'All my data',
  lead: 'One file with every pack and every revealed review of this workspace. Keep it, or bring it to another Mockpanel. Links and what was never revealed are not in it.',
  save: 'Save everything',
  restore: 'Bring a file back',
  restoring: 'Bringing it back.',
  done: 'The file is back',
  doneText: (packs: string, sessions: string) => `New here: ${packs} and ${sessions}.`,
  nothingNew: 'Everything in it was here already. Nothing changed.',
  packs: (n: number) => (n === 1 ? 'one pack' : `${n} packs`),
  sessions: (n: number) => (n === 1 ? 'one session' : `${n} sessions`),
  unreadable: {
    title: 'This is not a file of Mockpanel',
    text: 'Nothing was changed. Choose a file that “Save everything” made, or the JSON of a review.',
  },
  notSaved: { title: 'The file was not saved', text: 'Your data is safe on the server. Try again.' },
  notRestored: { title: 'The file was not brought back', text: 'What is here is as it was.' },
});
