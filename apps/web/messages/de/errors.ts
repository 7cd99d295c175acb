import type { TextsOf } from '../../lib/i18n/area';
import type { errors as english } from '../en/errors';

export const errors: TextsOf<typeof english> = {
  other: 'Das hat nicht geklappt',
  more: (n) => `Und ${n} weitere.`,
  checkThis: 'bitte prüfen.',
  codes: {
    NO_CONNECTION: {
      title: 'Keine Verbindung zum Server',
      text: 'Der Server hat nicht geantwortet. Was du eingegeben hast, ist noch da. Prüfe, ob Mockpanel läuft und ob du im selben Netz bist, und versuch es noch einmal.',
    },
    UNREADABLE: {
      title: 'Die Antwort des Servers war nicht lesbar',
      text: 'Was du hier eingegeben hast, ist nicht verloren. Lade die Seite neu; wenn es so bleibt, sieh ins Protokoll des Servers.',
    },
    UNEXPECTED: {
      title: 'Diese Seite hat einen Fehler gemacht',
      text: 'Was der Server gespeichert hat, ist sicher. Lade die Seite neu und versuch es noch einmal.',
    },
    INVALID_COMMAND: {
      title: 'So kann der Server das nicht annehmen',
      text: 'Etwas fehlt, ist zu lang oder nicht wie erwartet. Was du eingegeben hast, ist noch da. Ändere es und schick es noch einmal.',
    },
    NOT_ALLOWED: {
      title: 'Das darfst du hier nicht',
      text: 'Dein Platz oder dein Link erlaubt es nicht, oder der Raum ist abgeschlossen. Geändert wurde nichts. Frag die Leitung oder den Menschen, der den Raum angelegt hat.',
    },
    WRONG_PHASE: {
      title: 'Der Raum ist schon weiter',
      text: 'Das geht in diesem Moment nicht. Was du geschrieben hast, ist nicht verloren. Die Zeile ganz oben sagt, was jetzt zu tun ist.',
    },
    ROUND_NOT_OPEN: {
      title: 'Diese Runde läuft nicht',
      text: 'Was du geschrieben hast, ist nicht verloren. Warte, bis die Leitung die Runde startet.',
    },
    UNKNOWN_ROUND: {
      title: 'Diese Runde gibt es in diesem Raum nicht',
      text: 'Geändert wurde nichts. Wähle eine Runde aus dem Ablaufplan.',
    },
    UNKNOWN_QUESTION: {
      title: 'Das steht nicht auf deiner Liste',
      text: 'Geändert wurde nichts. Wähle eine Frage oder einen Punkt aus deiner eigenen Liste.',
    },
    UNKNOWN_CRITERION: {
      title: 'Dieses Kriterium steht nicht auf deinem Bewertungsbogen',
      text: 'Deine anderen Bewertungen sind sicher. Lade die Seite neu, dann siehst du den Bogen dieser Runde.',
    },
    NOT_REVEALED: {
      title: 'Noch ist nichts aufgedeckt',
      text: 'Alle Bewertungen und Notizen sind sicher. Sie werden zusammen aufgedeckt: Warte, bis die Leitung das tut.',
    },
    SEAT_TAKEN: {
      title: 'Dieser Platz ist vergeben',
      text: 'Jemand war schneller. Was du eingegeben hast, ist noch da. Wähle einen anderen Platz.',
    },
    STALE_REVISION: {
      title: 'Jemand hat dieses Paket vor dir gespeichert',
      text: 'Deine Änderungen sind noch da, die anderen auch. Lade die neuere Fassung und trag deine Änderungen dort ein.',
    },
    ID_REUSED: {
      title: 'Das kam zweimal an, in zwei Fassungen',
      text: 'Die erste Fassung gilt. Sieh nach, was jetzt da steht, und schick deine Änderung noch einmal.',
    },
    RATE_LIMITED: {
      title: 'Zu viele Versuche auf einmal',
      text: 'Verloren ist nichts. Warte eine Minute und versuch es noch einmal.',
    },
    TOO_LARGE: {
      title: 'Das ist zu groß, oder es ist kein Platz mehr',
      text: 'Was gespeichert ist, ist sicher. Kürze es, oder nimm erst etwas anderes heraus.',
    },
    STORAGE_UNAVAILABLE: {
      title: 'Der Server weiß nicht, ob das gespeichert ist',
      text: 'Was du eingegeben hast, ist noch da, und zweimal schicken schadet nicht. Versuch es gleich noch einmal.',
    },
    TOKEN_INVALID: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Er wurde ersetzt, oder das, was er geöffnet hat, ist gelöscht. Bitte um einen neuen Link.',
    },
    NOT_FOUND: {
      title: 'Unter dieser Adresse ist nichts',
      text: 'Es wurde gelöscht, oder es gehört zu einem anderen Arbeitsbereich. Was dir gehört, liegt, wo es war.',
    },
    INTERNAL: {
      title: 'Der Server hat einen Fehler gemacht',
      text: 'Was er gespeichert hatte, ist sicher. Versuch es noch einmal; wenn es so bleibt, sieh ins Protokoll des Servers.',
    },
    IMPORT_EMPTY: {
      title: 'Dieses Dokument ist leer',
      text: 'Gespeichert wurde nichts. Wähle die Datei mit deiner Vorbereitung, oder füg ihren Text ein.',
    },
    IMPORT_BINARY: {
      title: 'Das ist kein Textdokument',
      text: 'Gespeichert wurde nichts. Öffne es, kopiere den Text und füg ihn hier ein.',
    },
    PACK_FILE_INVALID: {
      title: 'Diese Paketdatei ist nicht lesbar',
      text: 'Etwas darin fehlt oder wurde von Hand geändert. Gespeichert wurde nichts. Exportiere das Paket noch einmal, oder berichtige die Datei.',
    },
    NOTHING_RECOGNISED: {
      title: 'Wir haben nichts zum Proben gefunden',
      text: 'Dein Text ist noch da, gespeichert wurde nichts. Gib ihm Überschriften wie „Pitch“ oder „Fragen“, oder fang mit einer Vorlage an.',
    },
    IMPORT_TIMEOUT: {
      title: 'Das Lesen dieses Dokuments hat zu lange gedauert',
      text: 'Gespeichert wurde nichts. Nimm nur den Teil, den du proben willst, und versuch es noch einmal.',
    },
    IMPORT_FAILED: {
      title: 'Dieses Dokument ließ sich nicht lesen',
      text: 'Gespeichert wurde nichts, und die Datei ist, wie sie war. Kopiere ihren Text und füg ihn hier ein.',
    },
  },
  places: {
    item: 'Eintrag',
    title: 'Titel',
    text: 'Text',
    name: 'Name',
    label: 'Bezeichnung',
    brief: 'Überblick',
    roleCards: 'Rollenkarte',
    questions: 'Frage',
    keyPoints: 'Kernpunkt',
    weakSpots: 'Schwachstelle',
    rounds: 'Runde',
    segments: 'Abschnitt',
    candidateQuestions: 'Eigene Frage',
    drill: 'Drill-Eintrag',
    reminders: 'Merksatz',
    wordsToAvoid: 'Wort zum Vermeiden',
    criteria: 'Kriterium',
    anchors: 'Stufe',
    caresAbout: 'Achtet auf, Zeile',
    handling: 'Wie man sie gewinnt, Zeile',
    listenFor: 'Achte auf, Zeile',
    followUp: 'Nachfrage',
    answer: 'Antwort',
    script: 'Eigener Text',
    category: 'Kategorie',
    challenge: 'Einwand',
    push: 'Nachhaken',
    defence: 'Verteidigung',
    secondDefence: 'Zweite Verteidigung',
    durationMs: 'Dauer',
    limitMs: 'Zeitgrenze',
    startMs: 'Beginn',
    endMs: 'Ende',
    passcode: 'Zugangscode',
    callUrl: 'Link zum Anruf',
    startsAt: 'Beginn',
    expiresAt: 'Ablauf',
  },
};
