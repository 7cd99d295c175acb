import type { TextsOf } from '../../lib/i18n/area';
import type { archive as english } from '../en/archive';

export const archive: TextsOf<typeof english> = {
  title: 'Alle meine Daten',
  lead: 'Eine Datei mit allen Paketen und allen aufgedeckten Auswertungen dieses Arbeitsbereichs. Heb sie auf, oder spiel sie in ein anderes Mockpanel ein. Links und alles, was nie aufgedeckt wurde, stehen nicht darin.',
  save: 'Alles speichern',
  restore: 'Datei einspielen',
  restoring: 'Die Datei wird eingespielt.',
  done: 'Die Datei ist eingespielt',
  doneText: (packs, sessions) => `Neu hier: ${packs} und ${sessions}.`,
  nothingNew: 'Alles darin war schon hier. Nichts hat sich geändert.',
  packs: (n) => (n === 1 ? 'ein Paket' : `${n} Pakete`),
  sessions: (n) => (n === 1 ? 'eine Sitzung' : `${n} Sitzungen`),
  unreadable: {
    title: 'Das ist keine Datei von Mockpanel',
    text: 'Nichts wurde geändert. Wähle eine Datei, die „Alles speichern“ erzeugt hat, oder das JSON einer Auswertung.',
  },
  notSaved: {
    title: 'Die Datei wurde nicht gespeichert',
    text: 'Deine Daten sind auf dem Server sicher. Versuch es noch einmal.',
  },
  notRestored: { title: 'Die Datei wurde nicht eingespielt', text: 'Was hier liegt, ist unverändert.' },
};
