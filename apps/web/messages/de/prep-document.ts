import type { TextsOf } from '../../lib/i18n/area';
import type { prepDocument as english } from '../en/prep-document';

export const prepDocument: TextsOf<typeof english> = {
  drop: 'Hier ablegen oder eine Datei wählen',
  formats: 'Markdown, reiner Text, Word, PDF oder ein exportiertes Paket',
  reading: 'Wird gelesen, hier in deinem Browser.',
  droppedText: 'Abgelegter Text',
  unreadable:
    'Der Browser konnte diese Datei nicht lesen. Gesendet wurde nichts. Wähle sie noch einmal, oder füg ihren Text ein.',
  otherFormat: (format) =>
    `Das ist ${format}, so etwas liest Mockpanel nicht. Öffne die Datei, markiere alles, kopiere es und füg es hier ein.`,
  format: {
    oldWord: 'ein Word-Dokument von vor 2007',
    openDocument: 'eine OpenDocument-Datei',
    richText: 'eine RTF-Datei',
    pages: 'ein Pages-Dokument',
  },
  noWord:
    'Das ist kein Word-Dokument, oder es ist beschädigt. Gesendet wurde nichts. Öffne es, markiere alles, kopiere es und füg es hier ein.',
  noPdfText:
    'In diesem PDF ist kein Text zu lesen: Es ist ein Scan, geschützt, beschädigt oder länger als 400 Seiten. Gesendet wurde nichts. Füg stattdessen den Text hier ein.',
  tooLarge:
    'Diese Datei ist größer als 8 MB, so groß ist kein Vorbereitungsdokument. Sieh nach, ob es die richtige ist.',
  empty: 'Dieses Dokument ist leer. Wähle die Datei mit deiner Vorbereitung, oder füg ihren Text ein.',
  binary:
    'Das ist kein Textdokument. Speichere es als Markdown oder reinen Text, oder kopiere seinen Text und füg ihn hier ein.',
  tooLong: 'Das sind mehr als zwei Millionen Zeichen. Nimm nur den Teil, den du proben willst.',
};
