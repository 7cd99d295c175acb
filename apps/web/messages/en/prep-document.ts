import { area } from '../../lib/i18n/area';

/** Where a prep document is dropped, and why one cannot be read. */
export const prepDocument = area('prepDocument', {
  drop: 'Drop it here, or choose a file',
  formats: 'Markdown or plain text',
  droppedText: 'Dropped text',
  unreadable: 'The browser could not read this file. Nothing was sent. Choose it again, or paste its text.',
  otherFormat: (format: string) =>
    `This is ${format}; Mockpanel reads Markdown and plain text. Open it, select everything, copy, and paste it here.`,
  format: {
    word: 'a Word document',
    openDocument: 'an OpenDocument file',
    richText: 'a rich text file',
    pdf: 'a PDF',
    pages: 'a Pages document',
  },
  tooLarge: 'This file is larger than 8 MB, which no prep document is. Check that you chose the right one.',
  empty: 'This document is empty. Choose the file with your preparation in it, or paste its text.',
  binary:
    'This is not a text document. Save it as Markdown or plain text, or copy its text and paste it here.',
  tooLong: 'This is longer than two million characters. Take only the part that you want to rehearse.',
});
