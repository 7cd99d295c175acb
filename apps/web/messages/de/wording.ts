import type { TextsOf } from '../../lib/i18n/area';
import type { wording as english } from '../en/wording';

export const wording: TextsOf<typeof english> = {
  tallies: { hedge: 'Vage', filler: 'Füllwort', ramble: 'Faden weg', strong: 'Stark' },
  tallyHints: {
    hedge: '„irgendwie“, „vielleicht“, „hoffentlich“',
    filler: '„äh“, „halt“, „sozusagen“',
    ramble: 'hat den Faden verloren',
    strong: 'ein Moment zum Behalten',
  },
  notes: {
    strength: 'Stärke',
    improve: 'Zu üben',
    evidence: 'Gehört',
    'hard-truth': 'Unbequeme Wahrheit',
    other: 'Notiz',
  },
  marks: { hit: 'Treffer', partial: 'Halb', miss: 'Daneben' },
  verdicts: { 'strong-no': 'Klares Nein', no: 'Nein', yes: 'Ja', 'strong-yes': 'Klares Ja' },
  levels: { 1: 'Noch nicht', 2: 'Teilweise', 3: 'Solide', 4: 'Stark' },
  notObserved: 'Nicht beobachtet',
  notObservedShort: 'n. b.',
};
