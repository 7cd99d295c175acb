import { describe, expect, it } from 'vitest';
import { prepDocument } from '../../messages/en/prep-document';
import { decodeText } from './decode-text';
import { unpackedBytes } from './docx';
import { htmlToMarkdown } from './html-to-markdown';
import { pdfLines } from './pdf-lines';
import { DOCUMENT_LIMIT, readSource, textOfTransfer, textRefusalOf } from './read-source';
import { aDocx, aPdf, aZip } from './testing/files';

const t = prepDocument.english;
const file = (name: string, bytes: Uint8Array | string) => new File([bytes as BlobPart], name);
async function read(name: string, bytes: Uint8Array | string) {
  const source = await readSource(file(name, bytes), t);
  return source.ok ? source.document : source.reason;
}

describe('decodeText', () => {
  const utf16 = (text: string, big: boolean) =>
    new Uint8Array(
      [...text].flatMap((letter) => (big ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])),
    );

  it('given UTF-8 with and without a mark, then the text comes without it', () => {
    expect(decodeText(new TextEncoder().encode('Grüße'))).toBe('Grüße');
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
  });

  it('given UTF-16, marked or not, then it is read as such', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...utf16('ab', false)]))).toBe('ab');
    expect(decodeText(new Uint8Array([0xfe, 0xff, ...utf16('ab', true)]))).toBe('ab');
    expect(decodeText(utf16('# My pitch for the harbour', false))).toBe('# My pitch for the harbour');
    expect(decodeText(utf16('# My pitch for the harbour', true))).toBe('# My pitch for the harbour');
  });

  it('given Windows-1252, then its letters and quotation marks are right', () => {
    expect(decodeText(new Uint8Array([0x93, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x94]))).toBe('“Grüße”');
  });

  it('given line ends of older systems, then lines are lines', () => {
    expect(decodeText(new TextEncoder().encode('a\r\nb\rc'))).toBe('a\nb\nc');
  });

  it('given what is no text, then it says so', () => {
    expect(
      decodeText(new Uint8Array(Array.from({ length: 400 }, (_, index) => (index * 37) % 29))),
    ).toBeNull();
  });
});

describe('htmlToMarkdown', () => {
  it('given rich text of Google Docs, then headings, bold words and lists are Markdown', () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2><span>Questions</span></h2><p><span style="font-weight:700">Why now?</span><span> Because.</span></p><ul><li><p><span>one</span></p></li><li><p><span>two</span></p></li></ul></b>';
    expect(htmlToMarkdown(html)).toBe('## Questions\n\n**Why now?** Because.\n\n- one\n- two');
  });

  it('given rich text of Word, then its drawn bullets are list items', () => {
    const html =
      '<html><head><style>p{}</style></head><body><h1>Pitch</h1><p class=MsoListParagraphCxSpFirst><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>first thing</p></body></html>';
    expect(htmlToMarkdown(html)).toBe('# Pitch\n\n- first thing');
  });

  it('given times in brackets, stars and underscores, then they stay as they were typed', () => {
    expect(htmlToMarkdown('<p>[0:00-1:00] my_first * point</p>')).toBe('[0:00-1:00] my_first * point');
  });

  it('given a table, then its rows are rows', () => {
    expect(htmlToMarkdown('<table><tr><th>Q</th></tr><tr><td>Why?</td></tr></table>')).toBe(
      '| Q |\n| - |\n| Why? |',
    );
  });

  it('given what could run, then nothing of it is left', () => {
    const text = htmlToMarkdown(
      '<p onclick="x()">a<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:x()">link</a></p>',
    );
    expect(text).toBe('alink');
  });
});

describe('pdfLines', () => {
  it('given letters of two heights, gaps and bullets, then headings, paragraphs and items are guessed', () => {
    const piece = (str: string, height: number, y: number) => ({ str, height, y, hasEOL: true });
    expect(
      pdfLines([
        [
          piece('Pitch', 20, 700),
          piece('First line', 10, 670),
          piece('goes on', 10, 658),
          piece('New paragraph', 10, 630),
          piece('• an item', 10, 618),
        ],
      ]),
    ).toBe('# Pitch\n\nFirst line\ngoes on\n\nNew paragraph\n- an item');
  });
});

describe('readSource', () => {
  it('given Markdown or plain text, then it is taken as it is', async () => {
    expect(await read('prep.md', '# My pitch')).toEqual({ fileName: 'prep.md', text: '# My pitch' });
  });

  it('given a Word document, then headings and lists are there', async () => {
    const document = await read(
      'prep.docx',
      await aDocx(['# Panel questions', 'Why this harbour?', '- because']),
    );
    expect(document).toMatchObject({ fileName: 'prep.docx' });
    expect(typeof document === 'string' ? document : document.text).toMatch(
      /^# Panel questions\n\nWhy this harbour\?\n\n/,
    );
  });

  it('given a PDF, then its text comes as rough', async () => {
    expect(await read('prep.pdf', aPdf(['Why this harbour?', 'Because of the tide.']))).toEqual({
      fileName: 'prep.pdf',
      text: 'Why this harbour?\nBecause of the tide.',
      rough: true,
    });
  });

  it.each([
    ['an old Word document', 'prep.doc', 'x', /a Word document of before 2007/],
    ['an OpenDocument file', 'prep.odt', 'x', /OpenDocument/],
    ['a zip by the name of a text', 'prep.md', aZip({ 'a.txt': 'x' }), /not a Word document/],
    ['half a PDF', 'prep.pdf', '%PDF-1.7 and nothing', /no text/],
    ['nothing', 'prep.md', ' \n', /is empty/],
    [
      'a picture by the name of a text',
      'prep.txt',
      new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 0, 7]),
      /not a text/,
    ],
  ])('given %s, then it is refused with what to do', async (_, name, bytes, words) => {
    expect(await read(name, bytes)).toMatch(words);
  });

  it('given a zip that says it unpacks into more than anybody writes, then it is not unpacked', async () => {
    const bomb = aZip({ 'word/document.xml': 'x' }, 3_000_000_000);
    expect(unpackedBytes(bomb)).toBe(3_000_000_000);
    expect(await read('prep.docx', bomb)).toMatch(/not a Word document/);
  });

  it('given a huge file, then it is refused before it is read', async () => {
    const huge = {
      name: 'film.txt',
      size: 900_000_000,
      arrayBuffer: () => Promise.reject(new Error('read')),
    };
    expect(await readSource(huge as unknown as File, t)).toEqual({ ok: false, reason: t.tooLarge });
  });
});

describe('textRefusalOf', () => {
  it('given more than the importer takes, then it says so before anything is sent', () => {
    expect(textRefusalOf('# My pitch', t)).toBeNull();
    expect(textRefusalOf('a'.repeat(DOCUMENT_LIMIT + 1), t)).toBe(t.tooLong);
  });
});

describe('textOfTransfer', () => {
  it('given rich text, then it comes as Markdown; given Markdown in colours, then it stays as it was', async () => {
    expect(await textOfTransfer('<h2>Pitch</h2><p>one</p>', 'Pitch\none')).toBe('## Pitch\n\none');
    expect(await textOfTransfer('<span>## Pitch</span>', '## Pitch')).toBe('## Pitch');
    expect(await textOfTransfer('', 'plain')).toBe('plain');
  });
});
