import { area } from '../../lib/i18n/area';

/** The start page. */
export const home = area('home', {
  title: 'Your friends can be the panel.',
  lead: 'Mockpanel turns your prep notes into role cards, questions and a timed run sheet, so people you trust can interview you properly.',
  ways: 'Three ways in',
  import: {
    title: 'Import your prep document',
    stays: 'It stays on this server. You check every part before anyone else sees it.',
    paste: 'Paste the text',
    notKept: 'This browser keeps nothing between pages. Use “Paste the text” and add the document there.',
  },
  template: {
    title: 'Start from a template',
    loading: 'Looking for templates.',
    opening: 'Opening it',
    copy: 'You get your own copy, to change as you like.',
  },
  link: {
    title: 'Join by link or code',
    label: 'Paste the link, or type the room code',
    open: 'Go on',
    refused:
      'This is neither a link of Mockpanel nor a room code. Copy the whole link, with everything behind the #, or check the six signs of the code.',
    backHere: 'Hosting before?',
    backHereText: 'This browser keeps your packs, rooms and reviews.',
    backElsewhere: 'Hosting on another device?',
    backElsewhereText: 'Paste your workspace link above, and your packs and rooms are here too.',
  },
  steps: {
    import: 'You import your notes and check the pack',
    join: 'Friends join by link, on a laptop or a phone',
    run: 'You run the rounds against the clock',
    open: 'Everyone opens their scores together',
  },
  privacy:
    'No account, no sound, no picture. What you import and write is kept on this server until you delete it, and sent to nobody else.',
  licence: 'Mockpanel, open source',
});
