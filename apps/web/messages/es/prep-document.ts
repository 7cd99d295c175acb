import type { TextsOf } from '../../lib/i18n/area';
import type { prepDocument as english } from '../en/prep-document';

export const prepDocument: TextsOf<typeof english> = {
  drop: 'Suéltalo aquí o elige un archivo',
  formats: 'Markdown, texto simple, Word, PDF o un paquete exportado',
  reading: 'Leyéndolo, aquí en tu navegador.',
  droppedText: 'Texto soltado',
  unreadable:
    'El navegador no ha podido leer este archivo. No se ha enviado nada. Elígelo otra vez, o pega su texto.',
  otherFormat: (format) =>
    `Esto es ${format}, y Mockpanel no lo lee. Ábrelo, selecciónalo todo, cópialo y pégalo aquí.`,
  format: {
    oldWord: 'un documento de Word anterior a 2007',
    openDocument: 'un archivo OpenDocument',
    richText: 'un archivo RTF',
    pages: 'un documento de Pages',
  },
  noWord:
    'Esto no es un documento de Word, o está dañado. No se ha enviado nada. Ábrelo, selecciónalo todo, cópialo y pégalo aquí.',
  noPdfText:
    'En este PDF no hay texto que se pueda leer: es un escaneo, está protegido o dañado, o pasa de 400 páginas. No se ha enviado nada. Pega aquí el texto.',
  tooLarge:
    'Este archivo pasa de 8 MB, y ningún documento de preparación es tan grande. Comprueba que has elegido el correcto.',
  empty: 'Este documento está vacío. Elige el archivo con tu preparación, o pega su texto.',
  binary:
    'Esto no es un documento de texto. Guárdalo como Markdown o texto simple, o copia su texto y pégalo aquí.',
  tooLong: 'Esto pasa de dos millones de caracteres. Quédate solo con la parte que quieras ensayar.',
};
