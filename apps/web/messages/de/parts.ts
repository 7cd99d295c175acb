import type { TextsOf } from '../../lib/i18n/area';
import type { parts as english } from '../en/parts';

export const parts: TextsOf<typeof english> = {
  close: 'Schließen',
  loading: 'Einen Moment.',
  rooms: { short: 'Räume', long: 'Deine Pakete und Räume' },
  copy: {
    copy: 'Kopieren',
    copyThe: (label) => `Kopieren: ${label}`,
    copied: 'Kopiert',
    said: 'Kopiert.',
    byHand: 'Dieser Browser kopiert es nicht. Der Link ist markiert: Drück Strg+C oder ⌘C.',
  },
  clock: {
    onTime: 'In der Zeit',
    wrapUp: 'Zum Schluss kommen',
    overBy: (time) => `${time} drüber`,
    paused: 'Angehalten',
  },
  steps: {
    label: 'Schritte',
    import: 'Importieren',
    check: 'Paket prüfen',
    invite: 'Einladen',
    rehearse: 'Proben',
  },
  workspace: {
    tryAgain: 'Noch einmal versuchen',
    lost: 'Dieser Server kennt deinen Arbeitsbereich nicht',
    lostText:
      'Der Link, den dieser Browser behalten hat, führt hier nirgendwohin: Der Server wurde neu eingerichtet, oder der Link wurde ersetzt. Hast du den Link zu deinem Arbeitsbereich gesichert, öffne ihn; sonst fang einen neuen an.',
    startNew: 'Neuen Arbeitsbereich anfangen',
    password: 'Dieser Server fragt nach einem Passwort',
    passwordText:
      'Wer diesen Server betreibt, entscheidet, wer hier Räume anlegen darf. Frag einmal danach; dieser Browser merkt es sich dann.',
    passwordLabel: 'Passwort für Gastgeber',
    wrongPassword: 'Das ist nicht das Passwort',
    wrongPasswordText:
      'Gespeichert wurde nichts. Frag noch einmal nach, wer diesen Server betreibt, und gib es neu ein.',
    notNow: 'Jetzt nicht',
    goOn: 'Weiter',
  },
};
