import type { TextsOf } from '../../lib/i18n/area';
import type { common as english } from '../en/common';

export const common: TextsOf<typeof english> = {
  noConnection:
    'Der Server hat nicht geantwortet. Was du eingegeben hast, ist noch da. Prüfe, ob Mockpanel läuft und ob du im selben Netz bist, und versuch es noch einmal.',
  unreadable:
    'Die Antwort des Servers war nicht lesbar. Was du hier eingegeben hast, ist nicht verloren. Lade die Seite neu; wenn es so bleibt, sieh ins Protokoll des Servers.',
  unexpected:
    'Diese Seite hat einen Fehler gemacht. Was der Server gespeichert hat, ist sicher. Lade die Seite neu und versuch es noch einmal.',
};
