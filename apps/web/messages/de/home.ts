import type { TextsOf } from '../../lib/i18n/area';
import type { home as english } from '../en/home';

export const home: TextsOf<typeof english> = {
  title: 'Deine Leute sind das Panel.',
  lead: 'Mockpanel macht aus deinen Notizen Rollenkarten, Fragen und einen Ablaufplan mit Uhr, damit Vertraute dich richtig befragen können.',
  ways: 'Drei Wege hinein',
  import: {
    title: 'Vorbereitung importieren',
    stays: 'Dein Dokument bleibt auf diesem Server. Du prüfst jeden Teil, bevor ihn jemand anderes sieht.',
    paste: 'Text einfügen',
    notKept:
      'Dieser Browser behält nichts von Seite zu Seite. Nimm „Text einfügen“ und füg das Dokument dort ein.',
  },
  template: {
    title: 'Vorlage nehmen',
    loading: 'Vorlagen werden gesucht.',
    opening: 'Wird geöffnet',
    copy: 'Du bekommst deine eigene Kopie und änderst sie, wie du willst.',
  },
  link: {
    title: 'Link oder Code?',
    label: 'Link einfügen oder Raumcode eintippen',
    open: 'Weiter',
    refused:
      'Das ist weder ein Link von Mockpanel noch ein Raumcode. Kopiere den ganzen Link, mit allem hinter dem #, oder prüfe die sechs Zeichen des Codes.',
    backHere: 'Hast du schon einen Raum angelegt?',
    backHereText: 'Dieser Browser behält deine Pakete, Räume und Auswertungen.',
    backElsewhere: 'Hast du auf einem anderen Gerät angefangen?',
    backElsewhereText:
      'Füg oben den Link zu deinem Arbeitsbereich ein, dann sind deine Pakete und Räume auch hier.',
  },
  steps: {
    import: 'Du importierst deine Notizen und prüfst das Paket',
    join: 'Die anderen kommen über einen Link dazu, am Laptop oder Telefon',
    run: 'Ihr spielt die Runden gegen die Uhr',
    open: 'Alle decken ihre Bewertungen zusammen auf',
  },
  privacy:
    'Kein Konto, kein Ton, kein Bild. Was du importierst und schreibst, bleibt auf diesem Server, bis du es löschst, und geht an niemand anderen.',
  licence: 'Mockpanel, Open Source',
};
