import type { TextsOf } from '../../lib/i18n/area';
import type { workspace as english } from '../en/workspace';

export const workspace: TextsOf<typeof english> = {
  title: 'Deine Pakete und Räume',
  loading: 'Wir sehen nach, was du hast.',
  none: {
    title: 'Dieser Browser hat noch keinen Arbeitsbereich',
    text: 'Er bekommt einen mit deinem ersten Paket: Importiere dein Vorbereitungsdokument, oder beginne mit einer Vorlage. Kommst du von einem anderen Gerät? Öffne den Link zu deinem Arbeitsbereich in diesem Browser.',
  },
  two: {
    title: 'Dieser Link öffnet einen anderen Arbeitsbereich als den dieses Browsers',
    text: 'Kopiere unten erst den Link zum Arbeitsbereich dieses Browsers, wenn du wieder hierher willst.',
    stay: 'Hier bleiben',
    change: 'Zum anderen wechseln',
  },
  packs: {
    title: 'Pakete',
    import: 'Dokument importieren',
    none: 'Noch kein Paket',
    noneText:
      'Ein Paket enthält deine Rollenkarten, Fragen und den Ablaufplan. Importiere dein Vorbereitungsdokument, dann hast du eins.',
    template: 'Mit einer Vorlage anfangen',
    changed: (day) => `Geändert am ${day}`,
    newRoom: 'Neuer Raum',
    newRoomWith: (pack) => `Neuer Raum mit ${pack}`,
    lost: 'Das Paket wird gelöscht. Räume, die damit angelegt wurden, behalten ihre Kopie, und ihre Auswertungen bleiben.',
  },
  rooms: {
    title: 'Räume',
    none: 'Noch kein Raum',
    noneText: 'Ein Raum ist ein Durchlauf mit einem Paket. Öffne ein Paket und lade Leute ein.',
    lobby: 'Noch nicht begonnen',
    running: 'Läuft gerade',
    debrief: 'Nachbesprechung',
    closed: 'Geschlossen',
    made: (day) => `Angelegt am ${day}`,
    enter: 'Betreten',
    enterThe: (room) => `${room} betreten`,
    code: (code) => `Code ${code}`,
    links: 'Links',
    linksOf: (room) => `Links von ${room}`,
    review: 'Auswertung',
    reviewOf: (room) => `Auswertung von ${room}`,
    lost: 'Alle Bewertungen, Notizen und Links dieses Raums werden gelöscht, für alle, und sind nicht zurückzuholen. Das Paket bleibt.',
  },
  link: {
    title: 'Der Link zu deinem Arbeitsbereich',
    text: 'Es gibt kein Konto: Nur mit diesem Link kommst du von einem anderen Browser zu deinen Paketen und Räumen zurück. Gib ihn nicht weiter.',
    show: 'Link zeigen',
    label: 'Link zum Arbeitsbereich',
  },
  delete: {
    label: (name) => `Löschen: ${name}`,
    ask: (name) => `„${name}“ löschen?`,
    keep: 'Behalten',
    confirm: 'Endgültig löschen',
    failed: 'Es wurde nicht gelöscht',
    safe: 'Verloren ist nichts.',
  },
};
