import type { TextsOf } from '../../lib/i18n/area';
import type { bots as english } from '../en/bots';

export const bots: TextsOf<typeof english> = {
  label: 'Bot',
  demo: {
    title: 'Den Demoraum ausprobieren',
    text: 'Bots spielen alle anderen. In anderthalb Minuten siehst du eine ganze Sitzung, vom Pitch bis zur Auswertung.',
    candidate: 'Sich befragen lassen',
    panelist: 'Im Panel sitzen',
    opening: 'Der Raum wird vorbereitet',
  },
  banner: {
    title: 'Das ist eine Demo: Alle außer dir sind Bots, und die Uhr läuft schnell.',
    text: 'Sie läuft von selbst; wer befragt wird, kann anhalten. Nichts bleibt hier länger als zwei Stunden.',
  },
  fill: {
    title: 'Niemand für eine Karte?',
    text: 'Ein Bot kann sie spielen: Er liest seine Fragen vor, hakt nach und bewertet. Seine Bewertungen zählen nie.',
    action: (card) => `${card} von einem Bot spielen lassen`,
    busy: 'Der Bot ist unterwegs',
  },
  voice: { on: 'Fragen der Bots vorlesen', off: 'Nicht mehr vorlesen' },
};
