/** Something that holds a text in another form than plain. */
export type Convertible =
  | { kind: 'docx'; bytes: Uint8Array }
  | { kind: 'pdf'; bytes: Uint8Array }
  | { kind: 'html'; html: string };

/** Its text, as Markdown where it has a structure; null where there is none to be had. */
export async function textOf(source: Convertible): Promise<string | null> {
  switch (source.kind) {
    case 'docx': {
      const { docxToMarkdown } = await import('./docx');
      return docxToMarkdown(source.bytes).catch(() => null);
    }
    case 'pdf': {
      const { pdfToText } = await import('./pdf');
      return pdfToText(source.bytes);
    }
    case 'html': {
      const { htmlToMarkdown } = await import('./html-to-markdown');
      return htmlToMarkdown(source.html);
    }
  }
}
