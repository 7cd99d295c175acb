import type { TextsOf } from '../../lib/i18n/area';
import type { room as english } from '../en/room';

export const room: TextsOf<typeof english> = {
  top: {
    call: 'Anruf',
    openCall: 'Zum Anruf',
    help: 'Hilfe und Tasten',
    settings: 'Sprache, Design und Ton',
  },
  settings: {
    theme: 'Dunkles Design',
    sounds: 'Leise Töne',
    soundsHint: 'Wenn die Zeit umschlägt und wenn du dran bist.',
    awake: 'Der Bildschirm bleibt an, solange eine Runde läuft.',
    notAwake:
      'Dieser Browser schaltet den Bildschirm vielleicht aus. Stell in den Anzeige-Einstellungen deines Geräts eine längere Zeit ein.',
    project: 'Bühne auf die Leinwand',
    projectHint: 'Öffnet einen zweiten Tab, der nur zeigt, was alle sehen dürfen.',
  },
  lost: {
    pending: (at) =>
      `Die Verbindung ist bei ${at} abgerissen. Was du geschrieben hast, ist hier sicher und noch nicht gespeichert. Wir versuchen es weiter.`,
    nothing: (at) =>
      `Die Verbindung ist bei ${at} abgerissen. Deine Notizen sind hier sicher. Wir versuchen es weiter.`,
    storage:
      'Der Server kann gerade nichts speichern. Was du geschrieben hast, ist hier sicher. Wir versuchen es weiter.',
  },
  dismiss: 'Ausblenden',
  away: {
    home: 'Zur Startseite',
    noSeat: 'Du hast in diesem Raum noch keinen Platz',
    noSeatText:
      'Öffne den Einladungslink, den du bekommen hast: Er fragt nach deinem Namen und bringt dich her. Wenn du schon auf einem anderen Gerät oder in einem anderen Browser hier warst, öffne den Link zu deinem Platz von dort.',
    connecting: 'Du kommst an deinen Platz',
    moment: 'Einen Moment.',
    slow: 'Der Server antwortet noch nicht. Wir versuchen es weiter, du musst nicht neu laden.',
    ended: 'Dieser Link öffnet den Raum nicht mehr',
    removed: 'Du wurdest aus diesem Raum entfernt',
    removedText: 'Das war, wer den Raum leitet oder angelegt hat. Was du vorher abgegeben hast, bleibt.',
    backIn: 'Ein Versehen? Lass dich neu einladen: Dein alter Link bleibt zu.',
    replaced: 'Er wurde durch einen neuen ersetzt, oder der Raum wurde gelöscht.',
    mistake: 'Ein Versehen? Bitte die Person, die dich eingeladen hat, um einen neuen Link.',
    asHost: 'Mit deinem Gastgeber-Link öffnen',
    closed: 'Dieser Raum ist geschlossen',
    closedText: (title) => `${title} ist vorbei. Darin ändert sich nichts mehr.`,
    review: 'Auswertung öffnen',
    noReview: 'Er wurde geschlossen, bevor aufgedeckt wurde. Deshalb gibt es keine Auswertung.',
  },
  revealed: (titles) => `Offen für alle: ${titles}`,
  readScores: 'Bewertungen lesen',
  asked: {
    label: 'Fragen an das Panel',
    everybody: 'An alle',
    to: (name) => `An ${name}`,
  },
  arc: {
    label: 'Das Panel',
    handUp: 'meldet sich',
    asks: (name) => `${name} fragt`,
    cutsIn: (name) => `${name} unterbricht`,
  },
};
