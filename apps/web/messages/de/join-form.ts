import type { TextsOf } from '../../lib/i18n/area';
import type { joinForm as english } from '../en/join-form';

export const joinForm: TextsOf<typeof english> = {
  lostEnd: {
    title: 'Diesem Link fehlt das Ende',
    text: 'Alles hinter dem # fehlt. Das passiert oft, wenn ein Link umbrochen wird. Lass ihn dir noch einmal schicken und öffne ihn ganz. Verloren ist nichts.',
  },
  deadLink: {
    title: 'Diese Einladung gilt nicht mehr',
    text: 'Sie wurde ersetzt, der Raum wurde gelöscht, oder sie galt für eine Person und ist verbraucht. Bitte um einen neuen Link. Wenn du schon einen Platz hast, öffne den Raum auf dem Gerät, mit dem du beigetreten bist.',
  },
  start: 'Zur Startseite',
  notFound: 'Der Raum ließ sich nicht finden',
  tryAgain: 'Noch einmal versuchen',
  closed: {
    title: 'Dieser Raum ist geschlossen',
    text: (title) =>
      `${title} ist vorbei, niemand kann sich mehr dazusetzen. Bitte um den Link zur Auswertung oder um einen neuen Raum.`,
  },
  lead: {
    panelist:
      'Du spielst eine Person aus dem Panel. Die App sagt dir jederzeit, wer du bist, was du fragst und wie du bewertest.',
    candidate: 'Du bist die Kandidatin oder der Kandidat: Das ist deine Generalprobe.',
    observer: 'Du schaust zu und siehst, was alle sehen. Du fragst und bewertest nicht.',
  },
  alsoChair: 'Du leitest auch den Raum.',
  begun: 'Es hat schon begonnen.',
  inDebrief: 'Es ist vorbei: Die Nachbesprechung läuft.',
  name: { label: 'Dein Name', missing: 'Gib zuerst deinen Namen ein: Die anderen sehen ihn.' },
  passcode: {
    label: 'Zugangscode des Raums',
    hint: 'Du hast ihn getrennt vom Link bekommen.',
    missing: 'Gib auch den Zugangscode ein. Frag danach, wenn du ihn nicht hast.',
    wrong: 'Das ist nicht der Zugangscode. Verloren ist nichts: Frag noch einmal danach und gib ihn neu ein.',
  },
  refused: {
    NOT_ALLOWED:
      'Dieser Raum ist abgeschlossen. Dein Name steht noch da. Bitte die Leitung aufzuschließen, und versuch es noch einmal.',
    TOO_LARGE: 'Dieser Raum ist voll. Frag, ob du stattdessen zuschauen kannst.',
    SEAT_TAKEN:
      'Da sitzt schon jemand. Dein Name steht noch da: Wähle eine andere Karte. Ist es dein Platz, öffne den Raum auf dem Gerät, mit dem du beigetreten bist.',
  },
  seats: {
    pickOne: 'Wen spielst du?',
    pickTwo: 'Wen spielst du? Wähle zwei.',
    noCards:
      'Dieses Paket hat keine Rollenkarten. Du fragst aus der gemeinsamen Fragenliste, und du bewertest.',
    noneFree:
      'Alle Karten sind vergeben. Du kannst dich trotzdem dazusetzen: Du fragst aus der gemeinsamen Fragenliste, und du bewertest.',
    playTwo: 'Zwei Personen spielen',
    taken: 'Vergeben',
  },
  joining: 'Du nimmst Platz',
  watch: 'Hereinkommen und zuschauen',
  takeSeat: 'Platz nehmen',
  kept: 'Kein Konto. Name, Notizen und Bewertungen bleiben im Raum, bis er gelöscht wird.',
};
