import type { TextsOf } from '../../lib/i18n/area';
import type { prepDocument as english } from '../en/prep-document';

export const prepDocument: TextsOf<typeof english> = {
  drop: 'Suéltalo aquí o elige un archivo',
  formats: 'Markdown o texto simple',
  droppedText: 'Texto soltado',
  unreadable:
    'El navegador no ha podido leer este archivo. No se ha enviado nada. Elígelo otra vez, o pega su texto.',
  otherFormat: (format) =>
    `Esto es ${format}; Mockpanel lee Markdown y texto simple. Ábrelo, selecciónalo todo, cópialo y pégalo aquí.`,
  format: {
    word: 'un documento de Word',
    openDocument: 'un archivo OpenDocument',
    richText: 'un archivo RTF',
    pdf: 'un PDF',
    pages: 'un documento de Pages',
  },
  tooLarge:
    'Este archivo pasa de 8 MB, y ningún documento de preparación es tan grande. Comprueba que has elegido el correcto.',
  empty: 'Este documento está vacío. Elige el archivo con tu preparación, o pega su texto.',
  binary:
    'Esto no es un documento de texto. Guárdalo como Markdown o texto simple, o copia su texto y pégalo aquí.',
  tooLong: 'Esto pasa de dos millones de caracteres. Toma solo la parte que quieras ensayar.',
};
