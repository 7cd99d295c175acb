import { area } from '../../lib/i18n/area';

/** The page of a host's packs and rooms. */
export const workspace = area('workspace', {
  title: 'Your packs and rooms',
  loading: 'Looking up what you have.',
  none: {
    title: 'This browser has no workspace yet',
    text: 'It gets one as soon as you save your first pack. Coming from another device? Open your workspace link here.',
  },
  two: {
    title: 'This link opens another workspace than the one of this browser',
    text: 'Copy this browser’s workspace link below first, if you want to come back to it.',
    stay: 'Stay here',
    change: 'Switch to the linked one',
  },
  packs: {
    title: 'Packs',
    import: 'Import a document',
    none: 'No pack yet',
    noneText: 'A pack holds your role cards, questions and run sheet. Import your prep document to get one.',
    template: 'Start from a template',
    changed: (day: string) => `Changed ${day}`,
    newRoom: 'New room',
    newRoomWith: (pack: string) => `New room with ${pack}`,
    lost: 'The pack is erased. Rooms that were made with it keep their own copy, and their reviews stay.',
  },
  rooms: {
    title: 'Rooms',
    none: 'No room yet',
    noneText: 'A room is one session with one pack. Open a pack and invite people.',
    lobby: 'Not started',
    running: 'Running now',
    debrief: 'Debrief',
    closed: 'Closed',
    made: (day: string) => `Made ${day}`,
    enter: 'Enter',
    enterThe: (room: string) => `Enter ${room}`,
    links: 'Links',
    linksOf: (room: string) => `Links of ${room}`,
    review: 'Review',
    reviewOf: (room: string) => `Review of ${room}`,
    lost: 'Every score, note and link of this room is erased, for everyone, and cannot be brought back. The pack stays.',
  },
  link: {
    title: 'Your workspace link',
    text: 'There is no account: this link is the only way back to your packs and rooms from another browser. Keep it to yourself.',
    show: 'Show the link',
    label: 'Workspace link',
  },
  delete: {
    label: (name: string) => `Delete: ${name}`,
    ask: (name: string) => `Delete “${name}”?`,
    keep: 'Keep it',
    confirm: 'Delete for good',
    failed: 'It was not deleted',
    safe: 'Nothing was lost.',
  },
});
