import { type PdfPiece, pdfLines } from './pdf-lines';

/** A book, and no preparation any more. */
const MOST_PAGES = 400;

/** The text of a PDF, roughly; null where it has none, as a scan has none, or is no readable PDF. */
export async function pdfToText(bytes: Uint8Array): Promise<string | null> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes.slice(), { isEvalSupported: false });
    if (pdf.numPages > MOST_PAGES) return null;
    const pages: PdfPiece[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.flatMap(pieceOf));
    }
    return pdfLines(pages) || null;
  } catch {
    // Encrypted, cut off, or something else by the name of a PDF.
    return null;
  }
}

function pieceOf(item: object): PdfPiece[] {
  if (!('str' in item)) return [];
  const { str, hasEOL, height, transform } = item as {
    str: string;
    hasEOL: boolean;
    height: number;
    transform: number[];
  };
  return [{ str, hasEOL, height, y: transform[5] ?? 0 }];
}
