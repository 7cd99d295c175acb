import type { TextsOf } from '../../lib/i18n/area';
import type { newRoom as english } from '../en/new-room';

export const newRoom: TextsOf<typeof english> = {
  title: 'Neuer Raum',
  linksTitle: 'Links des Raums',
  heading: 'Den Raum einrichten',
  packIs: 'Paket:',
  copied: 'Es wird in den Raum kopiert, wie es jetzt ist; was du später änderst, gilt erst für neue Räume.',
  failed: {
    heading: 'Der Raum lässt sich nicht einrichten',
    noPack: 'Das Paket dafür ist nicht in deinem Arbeitsbereich',
    safe: 'Es wurde kein Raum angelegt.',
    tryAgain: 'Noch einmal versuchen',
  },
  runs: {
    title: 'Wie es abläuft',
    mode: 'Modus',
    learning: { label: 'Lernen', hint: 'Wer probt, darf ins eigene Material sehen und die Uhr anhalten.' },
    stress: {
      label: 'Stress',
      hint: 'Von Anfang an ohne Material, Unterbrechungen möglich, nur die Leitung hält die Uhr an.',
    },
    reveal: 'Bewertungen werden aufgedeckt',
    end: { label: 'Einmal, am Ende', hint: 'Niemand sieht eine Bewertung, bevor alle abgegeben haben.' },
    round: { label: 'Nach jeder Runde', hint: 'Kürzere Rückmeldung, solange die Antwort frisch ist.' },
  },
  optional: 'optional',
  call: {
    title: 'Wo ihr redet',
    label: 'Link zu eurem Anruf',
    hint: 'Ihr redet in eurem eigenen Anruf oder an einem Tisch. Am Tisch bleibt es leer.',
    problem: 'Füg die ganze Adresse des Anrufs ein; sie fängt mit https:// an.',
  },
  more: {
    title: 'Mehr einstellen',
    summary:
      'Ohne Änderung: kein Zugangscode, kein Termin, Fragen sind lesbar, Namen zu sehen, der Raum bleibt, bis du ihn löschst.',
  },
  passcode: {
    label: 'Zugangscode',
    hint: 'Wird zusätzlich zum Link verlangt. Leer heißt: Der Link genügt.',
    problem: 'Nimm mindestens vier Zeichen, oder lass es leer.',
  },
  startsAt: {
    label: 'Beginn',
    hint: 'Wird allen gezeigt, die den Link öffnen, in ihrer Ortszeit. Von selbst beginnt nichts.',
  },
  spokenOnly: { label: 'Fragen nur gesprochen', hint: 'Wer probt, hört sie und liest sie nie.' },
  autoAdvance: {
    label: 'Von selbst weitergehen',
    hint: 'Runden und Abschnitte enden mit ihrer Zeit. Sonst geht die Leitung weiter.',
  },
  hideNames: {
    label: 'Namen vor der probenden Person verbergen',
    hint: 'In der Auswertung fehlen die Namen des Panels. Bei so wenigen Leuten ist das nicht anonym.',
  },
  keep: {
    label: 'Raum und Bewertungen behalten',
    hint: 'Danach löscht der Server den Raum mit seinen Notizen und Bewertungen.',
    always: 'Bis ich ihn lösche',
    days: (n) => `${n} Tage`,
  },
  notMade: 'Der Raum wurde nicht angelegt',
  choicesKept: 'Was du gewählt hast, steht noch da.',
  making: 'Der Raum wird angelegt',
  make: 'Raum und Links anlegen',
  links: {
    heading: 'Der Raum ist offen. Lade Leute ein.',
    lead: 'Dieser Browser behält diese Links; der Server kann sie nicht noch einmal zeigen. Wer einen Link hat, kann ihn benutzen.',
    notStored: 'Dieser Browser speichert nichts',
    notStoredText:
      'Kopiere alle drei Links, bevor du diese Seite verlässt: Ein zweites Mal sind sie nicht zu sehen.',
    onlyHere: 'Diese Links gehen nur auf diesem Rechner',
    onlyHereText:
      'Er ist in keinem Netz, oder der Server wurde nur für diesen Rechner gestartet (HOST). Ändere das, lade diese Seite neu und verschick die neuen Adressen.',
    scan: 'Scannen oder den Link schicken. Kein Konto, keine Installation, jedes Telefon, jeder Laptop.',
    code: (code) =>
      `Oder sag den Code ${code} weiter: Wer ihn auf der Startseite eintippt, klopft an, und die Leitung lässt herein.`,
    qr: 'QR-Code',
    replace: 'Ersetzen',
    replaceThe: (whose) => `Link ersetzen: ${whose}`,
    keep: 'Behalten',
    confirm: 'Link ersetzen',
    consequence:
      'Der Link, den du vielleicht verschickt hast, gilt sofort nicht mehr. Wer schon im Raum ist, bleibt.',
    notReplaced: 'Der Link wurde nicht ersetzt',
    oldWorks: 'Der alte Link gilt weiter.',
  },
  kinds: {
    panelist: {
      title: 'Panel',
      hint: 'Ein Link für das ganze Panel. Alle suchen sich selbst eine Rollenkarte aus.',
      link: 'Link für das Panel',
      qr: 'QR-Code des Links für das Panel',
    },
    candidate: {
      title: 'Kandidat:in',
      hint: 'Gilt einmal. Bist du das selbst, brauchst du ihn nicht.',
      link: 'Link für die Kandidatin oder den Kandidaten',
      qr: 'QR-Code des Links für die Kandidatin oder den Kandidaten',
    },
    observer: {
      title: 'Wer zuschaut',
      hint: 'Sie schauen zu und sehen, was alle sehen.',
      link: 'Link zum Zuschauen',
      qr: 'QR-Code des Links zum Zuschauen',
    },
  },
  own: {
    title: 'Und du?',
    text: 'Uhr und Aufdecken liegen in jedem Fall bei dir. Keine Bewertung siehst du früher als die anderen, egal was du wählst.',
    candidate: 'Selbst vor dem Panel sitzen',
    panelist: 'Einen Platz im Panel nehmen',
    facilitator: 'Ohne Platz leiten',
  },
};
