import type { TextsOf } from '../../lib/i18n/area';
import type { knock as english } from '../en/knock';

export const knock: TextsOf<typeof english> = {
  title: 'Anklopfen',
  heading: 'Klopf an der Tür',
  lead: 'Der Code bringt dich bis zur Tür. Die Leitung sieht deinen Namen und lässt dich herein.',
  code: {
    label: 'Raumcode',
    hint: 'Sechs Buchstaben und Ziffern, zum Beispiel K7P-2QX.',
    problem: 'Das ist kein Raumcode: Er hat sechs Buchstaben und Ziffern. Frag noch einmal danach.',
    unknown: 'Kein Raum hat diesen Code. Dein Name steht noch da. Frag noch einmal nach dem Code.',
  },
  knock: 'Anklopfen',
  knocking: 'Du klopfst an',
  waiting: {
    heading: 'Du stehst vor der Tür',
    text: (name) =>
      `Die Leitung sieht, dass ${name} vor der Tür steht. Lass diese Seite offen: Sobald sie zustimmt, kommst du herein.`,
    patience: 'Ein Klopfen gilt zehn Minuten.',
    lost: 'Der Server antwortet nicht. Dein Klopfen ist nicht verloren, wir fragen weiter.',
    leave: 'Nicht mehr warten',
  },
  declined: {
    heading: 'Niemand hat dich hereingelassen',
    text: 'Die Leitung hat abgelehnt, zehn Minuten lang nicht geantwortet, oder der Raum ist geschlossen. Frag nach, dann klopf noch einmal.',
    again: 'Noch einmal klopfen',
  },
  refused: {
    NOT_ALLOWED:
      'Dieser Raum nimmt gerade niemanden mehr auf. Dein Name steht noch da. Frag nach, dann klopf noch einmal.',
    WRONG_PHASE: 'Dieser Raum ist geschlossen. Bitte um einen neuen.',
    RATE_LIMITED:
      'Es warten schon mehrere, oder du hast oft geklopft. Versuch es in ein paar Minuten noch einmal.',
    TOO_LARGE: 'Dieser Raum ist voll. Frag, ob du stattdessen zuschauen kannst.',
  },
  admitted: 'Die Leitung hat dich hereingelassen. Wähle jetzt, wen du spielst.',
};
