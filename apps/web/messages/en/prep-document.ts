import { area } from '../../lib/i18n/area';

/** Where a prep document is dropped, and why one cannot be read. */
export const prepDocument = area('prepDocument', {
  drop: 'Drop it here, or choose a file',
  formats: 'Markdown, plain text, Word, PDF, or a pack you exported',
  reading: 'Reading it, here in your browser.',
  droppedText: 'Dropped text',
  unreadable: 'The browser could not read this file. Nothing was sent. Choose it again, or paste its text.',
  otherFormat: (format: string) =>
    `This is ${format}, which Mockpanel does not read. Open it, select everything, copy, and paste it here.`,
  format: {
    oldWord: 'a Word document of before 2007',
    openDocument: 'an OpenDocument file',
    richText: 'a rich text file',
    pages: 'a Pages document',
  },
  noWord:
    'This is not a Word document, or it is damaged. Nothing was sent. Open it, select everything, copy, and paste it here.',
  noPdfText:
    'There is no text in this PDF that can be read: it is a scan, protected, damaged or longer than 400 pages. Nothing was sent. Paste the text here instead.',
  tooLarge: 'This file is larger than 8 MB, which no prep document is. Check that you chose the right one.',
  empty: 'This document is empty. Choose the file with your preparation in it, or paste its text.',
  binary:
    'This is not a text document. Save it as Markdown or plain text, or copy its text and paste it here.',
  tooLong: 'This is longer than two million characters. Take only the part that you want to rehearse.',
});
