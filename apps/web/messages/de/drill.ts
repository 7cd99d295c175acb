import type { TextsOf } from '../../lib/i18n/area';
import type { drill as english } from '../en/drill';

export const drill: TextsOf<typeof english> = {
  title: 'Der Drill, allein',
  loading: 'Dein Drill wird geholt.',
  tryAgain: 'Noch einmal versuchen',
  noPack: {
    title: 'Kein Paket unter dieser Adresse',
    text: 'Öffne den Drill aus der Liste deiner Pakete.',
  },
  empty: {
    title: 'Dieses Paket hat keinen Drill',
    text: 'Füge dem Paket kurze Fragen mit kurzen Antworten hinzu: Sie kommen hier wieder, bis du sie kannst.',
    toPack: 'Paket öffnen',
  },
  waiting: (n) => (n === 1 ? 'Noch eine Frage' : `Noch ${n} Fragen`),
  reasons: {
    missed: 'Vor einem Panel verfehlt',
    due: 'Wieder fällig',
    new: 'Neu',
    later: 'Vor der Zeit',
  },
  cue: {
    ask: 'Sag die Antwort laut, dann sieh nach.',
    rate: 'Wie lief es? Sei streng: Sonst sieht das niemand.',
  },
  limit: (time) => `${time} zum Antworten`,
  over: (time) => `${time} darüber`,
  show: 'Antwort zeigen',
  answer: 'Die Antwort',
  rate: 'Wie es lief',
  marks: { miss: 'Verfehlt', partial: 'Zur Hälfte', hit: 'Gewusst' },
  keys: 'Die Leertaste zeigt die Antwort. 1, 2 und 3 sagen, wie es lief.',
  unsaved:
    'Noch nicht gespeichert. Dein letzter Versuch bleibt hier und wird mit dem nächsten noch einmal gesendet.',
  done: {
    title: 'Das ist für jetzt alles',
    text: 'Jede Frage kommt wieder, kurz bevor du sie verlierst: früher, wenn du sie verfehlt hast.',
    next: (when) => `Die nächste ist ${when} fällig.`,
    ahead: 'Vor der Zeit weitermachen',
    progress: 'Deinen Fortschritt ansehen',
  },
};
